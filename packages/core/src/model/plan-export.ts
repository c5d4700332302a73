import * as z from 'zod';
import { commitmentSchema, type Commitment } from './commitment.ts';
import { planSchema, type Plan } from './plan.ts';

/** A plan with all its commitments, as one file: to bring it to a backend, to take it away, to show it without any. */
export interface PlanExport {
  /** The plan. */
  plan: Plan;
  /**
   * Its commitments whole, in the plan's order.
   * @maxItems 1000
   */
  commitments: Commitment[];
}

/** A plan and up to 1,000 commitments. That they are of this plan is a rule (`planExportRules`). */
export const planExportSchema = z
  .strictObject({ plan: planSchema, commitments: z.array(commitmentSchema).max(1000) })
  .meta({ id: 'PlanExport' }) satisfies z.ZodType<PlanExport>;
