import type { Plan } from '@ogp-kit/core';
import type { Published } from '../store/publish.ts';
import type { PublishedCommitments } from '../store/publish-commitments.ts';
import type { Taken } from './taken.ts';

/** What came of a plan. */
export interface PlanDone {
  /** Absent where only its commitments were touched. */
  plan?: Published | 'kept';
  commitments: PublishedCommitments;
}

/** Where what was read goes to. */
export interface Destination {
  /** The only plan that is there, where there is one: rows that name none belong to it. */
  onlyPlan: () => Promise<string | undefined>;
  /** @throws WholeFileFault when rows of a plan cannot go there, since nobody knows the plan. */
  requirePlan: (id: string) => Promise<void>;
  /** @param plan The plan that rows belong to. */
  take: (taken: Taken, plan?: string) => Promise<void>;
  /** @returns What came of each plan. */
  end: () => Promise<ReadonlyMap<string, PlanDone>>;
  /** Lets go of it, whether it was ended or not. */
  close: () => Promise<void>;
}

export const nothingDone = (): PlanDone => ({ commitments: { new: 0, changed: 0, unchanged: 0 } });

/** A plan with another table, which stands where the one before stood. */
export const withItems = (plan: Plan, items: NonNullable<Plan['items']>): Plan => ({ ...plan, items });
