import type { AuthorKind } from './author-kinds.ts';
import type { Codelist } from './codelist.ts';

/** As whom somebody speaks. */
export const authorKindLabels: Codelist<AuthorKind> = {
  source: 'OGP Kit; Albania 2020–2022, idea form: person or organisation',
  labels: {
    person: { en: 'Person', sq: 'Person' },
    organisation: { en: 'Organisation', sq: 'Organizatë' },
    anonymous: { en: 'Anonymous', sq: 'Anonim' },
  },
};
