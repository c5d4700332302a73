import type { CommitmentSummary, Plan } from '@ogp-kit/core';

/** What commitments can be chosen by in a list. */
export type Facet = 'area' | 'status' | 'institution' | 'value';

/** What the commitments are called, in their order. */
export const titlesOf = (those: readonly CommitmentSummary[], language: 'en' | 'sq'): string[] =>
  those.map(({ title }) => title[language] ?? '');

/** The last second of a date that may be a month or a year. */
const endOf = (date: string): number => {
  const [year = '', month = '12'] = date.split('-');
  return date.length > 7 ? Date.parse(`${date}T23:59:59Z`) : Date.UTC(+year, +month, 1) - 1000;
};

/** Where a commitment stands as its government sees it: late by its milestones, or what is said. */
function standing({ milestones = [], sides }: CommitmentSummary): string {
  const isLate = milestones.some(
    ({ endDate, status }) =>
      endDate && status !== 'complete' && status !== 'withdrawn' && endOf(endDate) < Date.now(),
  );
  return isLate ? 'overdue' : (sides?.government?.status ?? 'unknown');
}

/** The commitments that a choice is to leave, by what a plan has of them. */
export function choices({ commitments = [] }: Plan, facet: Facet, id: string): CommitmentSummary[] {
  const has = (one: CommitmentSummary): readonly (string | undefined)[] => {
    if (facet === 'area') return one.policyAreas ?? [];
    if (facet === 'status') return [standing(one)];
    if (facet === 'value') return one.ogpValues ?? [];
    return (one.institutions ?? []).map(({ organisation, name }) => organisation ?? name?.['en']);
  };
  return commitments.filter((one) => (id === '-' ? !has(one).length : has(one).includes(id)));
}
