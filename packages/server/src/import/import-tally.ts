import type { PlanItem, PlanItemLevel } from '@ogp-kit/core';
import type { LeftOut, Refusal, Taken } from './taken.ts';

/** How many of each kind there are. */
export interface Counts {
  rows: number;
  plans: number;
  items: number;
  levels: Record<PlanItemLevel, number>;
  commitments: number;
  milestones: number;
  assessments: number;
  refusals: number;
  warnings: number;
}

/** As many refusals as are kept to be told; of more one learns no more. */
const most = 1000;

/** Counts what is read of a file, and keeps what there is to say of it. */
export class ImportTally {
  readonly counts: Counts = {
    rows: 0,
    plans: 0,
    items: 0,
    levels: { policyGoal: 0, specificObjective: 0, measure: 0, activity: 0 },
    commitments: 0,
    milestones: 0,
    assessments: 0,
    refusals: 0,
    warnings: 0,
  };
  readonly refusals: Refusal[] = [];
  readonly leftOut: LeftOut[] = [];
  /** How many commitments each plan has. */
  readonly byPlan = new Map<string, number>();
  /** The plans that are in the file themselves. */
  readonly plans = new Set<string>();
  rowsLeftOut = 0;

  /** Whether there is anything to take. */
  get any(): boolean {
    const { plans, items, commitments } = this.counts;
    return plans + items + commitments > 0;
  }

  #plan(id: string): void {
    if (this.plans.has(id)) return;
    this.plans.add(id);
    this.counts.plans += 1;
  }

  #items(items: readonly PlanItem[]): void {
    this.counts.items += items.length;
    for (const { level } of items) this.counts.levels[level] += 1;
  }

  #refusal(refusal: Refusal): void {
    if (refusal.severity === 'error') this.counts.refusals += 1;
    else this.counts.warnings += 1;
    if (this.refusals.length < most) this.refusals.push(refusal);
  }

  #leftOut(leftOut: LeftOut): void {
    if (leftOut.kind === 'row') this.rowsLeftOut += 1;
    if (this.leftOut.length < most) this.leftOut.push(leftOut);
  }

  take(taken: Taken): void {
    const { counts } = this;
    if (taken.what === 'row') counts.rows += 1;
    else if (taken.what === 'refusal') this.#refusal(taken.refusal);
    else if (taken.what === 'left-out') this.#leftOut(taken.leftOut);
    else if (taken.what === 'items') this.#items(taken.items);
    else if (taken.what === 'plan') {
      this.#plan(taken.plan.id);
      this.#items(taken.plan.items ?? []);
    } else if (taken.what === 'export') {
      const { plan, commitments } = taken.export;
      this.#plan(plan.id);
      this.#items(plan.items ?? []);
      this.byPlan.set(plan.id, this.byPlan.get(plan.id) ?? 0);
      for (const commitment of commitments) this.take({ what: 'commitment', commitment });
    } else {
      const { plan, milestones, irmAssessments = [] } = taken.commitment;
      counts.commitments += 1;
      counts.milestones += milestones.length;
      counts.assessments += irmAssessments.length;
      this.byPlan.set(plan, (this.byPlan.get(plan) ?? 0) + 1);
    }
  }
}
