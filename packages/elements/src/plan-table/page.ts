import type { LocalisedText, Plan, PolicyArea } from '@ogp-kit/core/browser';
import type { PlanPage } from '../plan-view/plan-element.ts';
import type { Words } from './plan-table.messages.ts';
import type { Table } from './table.ts';

/** A plan, and what its commitments are called. */
export interface Found {
  readonly plan: Plan;
  readonly titles: ReadonlyMap<string, LocalisedText>;
}

/** What the parts of the table are drawn from. */
export interface TablePage extends PlanPage<Found, Words> {
  readonly table: Table;
  /** The policy area that is shown alone. */
  readonly area: PolicyArea | undefined;
}
