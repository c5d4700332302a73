import type { Codelist } from './codelist.ts';
import type { MemberLevel } from './member-levels.ts';

/** What a member of the Partnership is. */
export const memberLevelLabels: Codelist<MemberLevel> = {
  source: 'Open Government Partnership, national and local members',
  labels: {
    national: { en: 'Country', sq: 'Shtet' },
    local: { en: 'Local government', sq: 'Qeverisje vendore' },
    other: { en: 'Other', sq: 'Tjetër' },
  },
};
