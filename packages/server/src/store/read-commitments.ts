import type { Commitment, CommitmentSummary, Plan, PlanExport } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { Refusal } from '../problem/refusal.ts';
import { readPlan } from './read-plans.ts';
import type { Tables } from './tables.ts';
import { wholeCommitment } from './whole-commitment.ts';

/**
 * A commitment with what was reported on it.
 * @throws Refusal `not-found`, also for another spelling of the id.
 */
export async function readCommitment(db: Kysely<Tables>, id: string): Promise<Commitment> {
  const row = await db.selectFrom('commitments').selectAll().where('id', '=', id).executeTakeFirst();
  if (row?.id !== id) throw new Refusal('not-found');
  return wholeCommitment(db, row);
}

/**
 * A plan with its commitments in short, in JSON. What the plan itself tells of a commitment stands where the whole is not
 * here.
 * @throws Refusal `not-found`.
 */
export async function readPlanWithCommitments(db: Kysely<Tables>, id: string): Promise<string> {
  const body = await readPlan(db, id);
  const rows = await db
    .selectFrom('commitments')
    .select(['id', 'summary'])
    .where('plan', '=', id)
    .orderBy('ordinal')
    .execute();
  if (rows.length === 0) return body;
  const plan = JSON.parse(body) as Plan;
  const here = new Set(rows.map((row) => row.id.toLowerCase()));
  const others = (plan.commitments ?? []).filter((one) => !here.has(one.id.toLowerCase()));
  const commitments = [...rows.map(({ summary }) => JSON.parse(summary) as CommitmentSummary), ...others];
  return JSON.stringify({ ...plan, commitments });
}

/**
 * A plan with all its commitments, as one file.
 * @throws Refusal `not-found`.
 */
export async function readExport(db: Kysely<Tables>, id: string): Promise<PlanExport> {
  const plan = JSON.parse(await readPlanWithCommitments(db, id)) as Plan;
  const rows = await db
    .selectFrom('commitments')
    .selectAll()
    .where('plan', '=', id)
    .orderBy('ordinal')
    .execute();
  const commitments: Commitment[] = [];
  for (const row of rows) commitments.push(await wholeCommitment(db, row));
  return { plan, commitments };
}
