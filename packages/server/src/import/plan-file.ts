import { validate, type Issue, type Plan } from '@ogp-kit/core';
import type { ReportLanguage } from '../validate/words.ts';

/** What a plan needs not have to be taken: a list that a file leaves out is empty. */
const lists = { policyAreas: [], stages: [], organisations: [], calls: [] };

/**
 * A plan that rows belong to, as a file has it: whole, with its commitments, or in short. Its commitments are not taken.
 * @returns The issues where it is none.
 */
export function planOfFile(
  value: unknown,
  language: ReportLanguage,
): { plan: Plan } | { issues: readonly Issue[] } {
  const { plan = value } = Object(value) as { plan?: unknown };
  const whole = typeof plan === 'object' && plan !== null ? fillIn(plan) : plan;
  const result = validate('Plan', whole, { language });
  return result.ok ? { plan: result.value } : { issues: result.issues };
}

/** In the order that plans are written in. */
function fillIn(plan: object): unknown {
  const { id, member, title, number, period, status, ...rest } = plan as Partial<Plan>;
  return { id, member, title, number, period, status, ...lists, ...rest };
}
