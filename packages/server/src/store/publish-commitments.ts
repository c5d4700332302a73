import { commitmentSummary, type Commitment, type PlanExport } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { reportsOn, withoutOwnReports } from './own-reports.ts';
import { IdTakenError, publishPlan, type Published } from './publish.ts';
import type { Tables } from './tables.ts';
import { allTopics } from './topics.ts';
import { wholeCommitment } from './whole-commitment.ts';
import type { Moment, Write } from './writer.ts';

/** How many commitments of a file are new, and so on. */
export type PublishedCommitments = Record<Published, number>;

/** What publishing a plan with its commitments did. */
export interface PublishedExport {
  plan: Published;
  commitments: PublishedCommitments;
  /** Commitments that the plan had and has no more. */
  dropped: number;
}

/** There is no such plan to put a commitment into. */
export class PlanMissingError extends Error {
  override readonly name = 'PlanMissingError';
}

/** A commitment or milestone would go that people have reported on. */
export class ReportedError extends Error {
  override readonly name = 'ReportedError';
}

/** Writes down how a plan tells a commitment, after something was reported or taken away. */
export async function retellCommitment(db: Kysely<Tables>, id: string): Promise<void> {
  const row = await db.selectFrom('commitments').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const summary = JSON.stringify(commitmentSummary(await wholeCommitment(db, row)));
  await db.updateTable('commitments').set({ summary }).where('id', '=', id).execute();
}

async function put({ db, time }: Moment, given: Commitment, ordinal: number | undefined): Promise<Published> {
  const commitment = await withoutOwnReports(db, given);
  const { id, plan } = commitment;
  const body = JSON.stringify(commitment);
  const row = await db.selectFrom('commitments').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) {
    const summary = JSON.stringify(commitmentSummary(commitment));
    const place = ordinal ?? (await lastOrdinal(db, plan)) + 1;
    await db
      .insertInto('commitments')
      .values({ id, plan, ordinal: place, body, published_at: time, summary })
      .execute();
    return 'new';
  }
  if (row.id !== id) throw new IdTakenError(`The commitment ${row.id} has the same id in another spelling.`);
  if (row.plan !== plan) throw new IdTakenError(`The commitment ${id} belongs to the plan ${row.plan}.`);
  const place = ordinal ?? row.ordinal;
  if (row.body === body && row.ordinal === place) return 'unchanged';
  await checkReported(db, commitment);
  const publishedAt = row.body === body ? row.published_at : time;
  await db
    .updateTable('commitments')
    .set({ body, ordinal: place, published_at: publishedAt })
    .where('id', '=', id)
    .execute();
  await retellCommitment(db, id);
  return 'changed';
}

async function checkReported(db: Kysely<Tables>, { id, milestones }: Commitment): Promise<void> {
  for (const { milestone } of await reportsOn(db, id)) {
    if (milestone === undefined || milestones.some((one) => one.id === milestone)) continue;
    throw new ReportedError(
      `The file does not have the milestone ${milestone} of ${id}, and people have reported on it. Keep it, with the status “withdrawn”.`,
    );
  }
}

async function lastOrdinal(db: Kysely<Tables>, plan: string): Promise<number> {
  const { last } = await db
    .selectFrom('commitments')
    .select(({ fn }) => fn.max('ordinal').as('last'))
    .where('plan', '=', plan)
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

/** Takes off a plan what its new version does not have. */
async function drop(db: Kysely<Tables>, plan: string, kept: ReadonlySet<string>): Promise<number> {
  const rows = await db.selectFrom('commitments').select('id').where('plan', '=', plan).execute();
  const gone = rows.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  for (const id of gone) {
    const reported = await db
      .selectFrom('status_reports')
      .select('id')
      .where('commitment', '=', id)
      .executeTakeFirst();
    if (reported)
      throw new ReportedError(
        `The file does not have the commitment ${id}, and people have reported on it. Keep it, with the status “withdrawn”.`,
      );
    await db.deleteFrom('commitments').where('id', '=', id).execute();
  }
  return gone.length;
}

/** Publishes commitments of plans that are here, or new versions of them; what else the plans have stays. */
export function publishCommitments(commitments: readonly Commitment[]): Write<PublishedCommitments> {
  return async (moment) => {
    const done: PublishedCommitments = { new: 0, changed: 0, unchanged: 0 };
    const plans = new Set<string>();
    for (const commitment of commitments) {
      const { id, plan } = commitment;
      if (!plans.has(plan)) {
        const row = await moment.db
          .selectFrom('plans')
          .select('id')
          .where('id', '=', plan)
          .executeTakeFirst();
        if (row?.id !== plan)
          throw new PlanMissingError(
            `${id} is of the plan ${plan}, which is not here. Publish the plan first.`,
          );
        plans.add(plan);
      }
      done[await put(moment, commitment, undefined)] += 1;
    }
    return { result: done, topics: done.new + done.changed > 0 ? [allTopics] : [] };
  };
}

/** Publishes a plan with all its commitments: afterwards it has these, in this order. */
export function publishExport({ plan, commitments }: PlanExport): Write<PublishedExport> {
  return async (moment) => {
    const { result } = (await publishPlan(plan)(moment)) as { result: Published };
    const done: PublishedCommitments = { new: 0, changed: 0, unchanged: 0 };
    for (const [i, commitment] of commitments.entries()) done[await put(moment, commitment, i + 1)] += 1;
    const dropped = await drop(moment.db, plan.id, new Set(commitments.map(({ id }) => id)));
    const changed = result !== 'unchanged' || done.new + done.changed + dropped > 0;
    return { result: { plan: result, commitments: done, dropped }, topics: changed ? [allTopics] : [] };
  };
}
