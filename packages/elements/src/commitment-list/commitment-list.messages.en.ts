import type { Format } from '../i18n/format.ts';
import { planEn } from '../plan-view/plan-view.messages.en.ts';

/** What the list says. */
export const words = {
  ...planEn,
  unknownStatus: 'Nothing said yet',
  heading: 'Commitments',
  number: 'Commitment',
  count: (f: Format, n: number) => f.plural(n, '# commitment', '# commitments'),
  inAreas: (f: Format, n: number) => f.plural(n, 'in # area', 'in # areas'),
  shown: (f: Format, n: number, of: number) =>
    `${f.number(n)} of ${f.plural(of, '# commitment', '# commitments')}`,
  empty: 'There are no commitments in this plan yet.',
  picture: 'Where the commitments stand',
  side: 'As seen by',
  government: 'Government',
  civilSociety: 'Civil society',
  irm: 'IRM review',
  noArea: 'In no area',
  total: 'All commitments',
  several: 'A commitment in several areas counts in each of them, and once in all.',
  table: 'The numbers as a table',
  q: 'Search',
  area: 'Policy area',
  theme: 'Theme',
  status: 'Status',
  institution: 'Institution',
  value: 'OGP value',
  sort: 'Order',
  all: 'All',
  leads: 'Leads',
  helps: 'Takes part',
  plan: 'As in the plan',
  late: 'Most overdue first',
  milestones: (f: Format, n: number, of: number) =>
    `${f.number(n)} of ${f.plural(of, '# milestone', '# milestones')} complete`,
  milestonesLate: (f: Format, n: number, days: string) =>
    `${f.plural(n, '# milestone is', '# milestones are up to')} ${days}`,
  remove: 'remove filter',
  removeAll: 'Remove all filters',
  nothing: 'No commitment matches all of this:',
  copy: 'Copy a link to this view',
  copied: 'The link is copied.',
};
