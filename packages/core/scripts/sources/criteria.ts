/** The criteria by which ideas for Albania's plan of 2020–2022 were judged. */
import type { CriteriaGroup, CriteriaSet, Criterion } from '../../src/model/criteria-set.ts';
import { filled, from, said } from './words.ts';

interface Row {
  key: string;
  label: string;
  description: string | null;
  details: string[] | null;
}

/** What is read of the extract of the source documents. */
export interface CriteriaSource {
  criteria: {
    title: string;
    columns: unknown;
    groups: {
      key: string;
      label: string;
      description: string | null;
      subCriteria?: string[];
      rows: Row[] | null;
    }[];
  };
}

const keyOf = (label: string): string =>
  label
    .split(/[^A-Za-z]+/)
    .map((word, i) =>
      i === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
    )
    .join('');

const criterionOf = ({ key, label, description, details }: Row): Criterion =>
  filled<Criterion>({
    key,
    label: { en: label },
    description: said('en', description),
    details: details?.map((detail) => ({ en: detail })),
  });

/** Six groups. One that has rows holds these, else what its heading lists; two have neither and stay empty. */
export function criteriaSetFrom({ criteria }: CriteriaSource): CriteriaSet {
  const groups = criteria.groups.map(({ key, label, description, subCriteria, rows }) =>
    filled<CriteriaGroup>({
      key,
      label: { en: label },
      description: said('en', description),
      criteria:
        rows?.map(criterionOf) ??
        (subCriteria ?? []).map((name) => ({ key: keyOf(name), label: { en: name } })),
    }),
  );
  const values = criteria.groups.find(({ rows, subCriteria }) => rows && subCriteria)?.subCriteria;
  return {
    id: 'albania-2020-2022',
    title: { en: criteria.title },
    version: 1,
    groups,
    provenance: from('Stakeholder consultation on digital governance, Albania 2020–2022', undefined, {
      columns: criteria.columns,
      valuesUnderSmart: values,
    }),
  };
}
