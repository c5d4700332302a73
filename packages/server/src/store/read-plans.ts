import type { Plan, PlanList, PlanSummary } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { Refusal } from '../problem/refusal.ts';
import type { Tables } from './tables.ts';

/** All plans in short, the newest period first. */
export async function readPlans(db: Kysely<Tables>): Promise<PlanList> {
  const rows = await db.selectFrom('plans').select('body').execute();
  const items = rows
    .map(({ body }) => JSON.parse(body) as Plan)
    .map(({ id, title, member, period, status }): PlanSummary => {
      return { id, title, member, period, status, href: `plans/${id}.json` };
    })
    .sort((a, b) => order(b.period.startDate, a.period.startDate) || order(a.id, b.id));
  return { items, total: items.length };
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A plan as it was published, in JSON.
 * @throws Refusal `not-found`, also for another spelling of the id.
 */
export async function readPlan(db: Kysely<Tables>, id: string): Promise<string> {
  const row = await db.selectFrom('plans').select(['id', 'body']).where('id', '=', id).executeTakeFirst();
  if (row?.id !== id) throw new Refusal('not-found');
  return row.body;
}
