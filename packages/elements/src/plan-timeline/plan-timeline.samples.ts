/** The sample plan at other times, and plans that are made up. For stories and tests. */
import type { Commitment, Plan, PlanExport } from '@ogp-kit/core/browser';
import commitments from '@ogp-kit/core/samples/albania-2020-2022.commitments.json' with { type: 'json' };
import plan from '@ogp-kit/core/samples/albania-2020-2022.plan.json' with { type: 'json' };

export const samplePlan = plan as Plan;
export const sampleCommitments = commitments as Commitment[];

/** All dates so many years later. */
export const yearsLater = <T>(thing: T, years: number): T =>
  JSON.parse(
    JSON.stringify(thing).replace(
      /"(20\d\d)((-\d\d){0,2}(T[^"]*)?)"/g,
      (_, year: string, rest: string) => `"${Number(year) + years}${rest}"`,
    ),
  ) as T;

/** The sample, with other words in its plan. */
export const sample = (other: Partial<Plan> = {}, years = 0): PlanExport =>
  yearsLater({ plan: { ...samplePlan, ...other }, commitments: sampleCommitments }, years);

/** A plan of so many commitments with so many milestones each. */
export const manyCommitments = (count: number, each: number): PlanExport => ({
  plan: {
    ...samplePlan,
    status: 'implementing',
    period: { startDate: '2026-01-01', endDate: '2028-12-31' },
  },
  commitments: Array.from({ length: count }, (_, i) => ({
    id: `c${i}`,
    plan: samplePlan.id,
    localNumber: `${i + 1}`,
    title: { en: `Opening register ${i + 1}`, sq: `Hapja e regjistrit ${i + 1}` },
    milestones: Array.from({ length: each }, (_, j) => ({
      id: `c${i}.${j}`,
      title: { en: `Step ${j + 1} of ${i + 1} is published`, sq: `Hapi ${j + 1} i ${i + 1} publikohet` },
      startDate: `2026-0${1 + ((i + j) % 9)}`,
      endDate: `${2026 + ((i + j) % 3)}-1${j % 3}`,
      ...(j % 3 && { status: (['complete', 'inProgress', 'notStarted', 'limited'] as const)[(i + j) % 4]! }),
    })),
  })),
});
