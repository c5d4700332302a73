import type { PlanExport } from '@ogp-kit/core';

/** How many there are of each; so many that elements fold some and draw others later. */
export const sizes = { commitments: 60, milestones: 180, stages: 4, tasks: 12, lines: 24, cost: '300' };

const numbers = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const cost = (n: number) => ({ indicativeCost: { amount: String(n), currency: 'ALL', multiplier: 1000 } });

/** A plan with its commitments as one file, the table with amounts: a line of n costs n thousand lek. */
export const largePlan = {
  plan: {
    ...{ id: 'large', title: { en: 'A large plan' }, number: 1, status: 'consultation' },
    member: { name: { en: 'Somewhere' }, slug: 'somewhere', code: 'SMW', level: 'national' },
    period: { startDate: '2020-01-01', endDate: '2022-12-31' },
    ...{ policyAreas: [], organisations: [], calls: [] },
    stages: numbers(sizes.stages).map((n) => ({
      ...{ id: `s${n}`, order: n, kind: 'drafting', title: { en: `Stage ${n}` } },
      periods: [{ start: `2020-0${n}`, end: `2020-0${n}` }],
      tasks: numbers(sizes.tasks / sizes.stages).map((i) => ({ title: { en: `Task ${n}.${i}` } })),
    })),
    items: numbers(sizes.lines).map((n) => ({
      ...{
        id: `l${n}`,
        number: String(n),
        level: 'activity',
        title: { en: `Activity ${n}` },
        budget: cost(n),
      },
    })),
  },
  commitments: numbers(sizes.commitments).map((n) => ({
    ...{
      id: `c${n}`,
      plan: 'large',
      localNumber: String(n),
      title: { en: `Commitment of ${n} & </script>` },
    },
    milestones: numbers(sizes.milestones / sizes.commitments).map((i) => ({
      ...{ id: `m${i}`, title: { en: `Milestone ${n}.${i}` }, endDate: '2021-12', status: 'complete' },
    })),
  })),
} as unknown as PlanExport;
