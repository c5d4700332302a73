import type { Kysely } from 'kysely';
import { countHidden } from './comment-counts.ts';
import { forgetSends } from './sends.ts';
import type { ContributionRow, Tables } from './tables.ts';
import { retellCommitment } from './publish-commitments.ts';
import { allTopics, contributionTopic, documentTopic, planTopic, receiptTopic } from './topics.ts';

/** What goes where a contribution is written, and its receipt. */
export const topicsOf = ({ id, kind, plan, document, receipt }: ContributionRow): string[] => [
  contributionTopic(id),
  receiptTopic(receipt),
  ...(plan === null ? [] : [planTopic(plan)]),
  ...(document === null ? [] : [documentTopic(document)]),
  // Which commitment it is about is not known here, and it is seldom.
  ...(kind === 'status-report' ? [allTopics] : []),
];

async function forgetComment(db: Kysely<Tables>, { id, state }: ContributionRow): Promise<void> {
  const comment = await db
    .selectFrom('comments')
    .select(['document', 'place', 'organisation'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (state === 'published') await countHidden(db, comment);
  await db.deleteFrom('votes').where('comment', '=', id).execute();
  await db
    .updateTable('comments')
    .set({ up: 0, down: 0, organisation: null, moderation: null })
    .where('id', '=', id)
    .execute();
}

async function forgetStatusReport(db: Kysely<Tables>, id: string): Promise<void> {
  const { commitment } = await db
    .selectFrom('status_reports')
    .select('commitment')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  await retellCommitment(db, commitment);
}

/** Deletes what somebody said and all that is kept about it. Its place stays, empty, and the ledger's entry. */
export async function forgetContribution(db: Kysely<Tables>, contribution: ContributionRow): Promise<void> {
  const { id, kind, plan, state, receipt } = contribution;
  await db
    .updateTable('contributions')
    .set({ record: null, participant: null, state: 'removed' })
    .where('id', '=', id)
    .execute();
  await db.updateTable('receipts').set({ body: null }).where('id', '=', receipt).execute();
  await forgetSends(db, id);
  await db.deleteFrom('flags').where('contribution', '=', id).execute();
  if (kind === 'comment') await forgetComment(db, contribution);
  if (kind === 'status-report') await forgetStatusReport(db, id);
  if (plan !== null && state === 'published') {
    await db
      .updateTable('counts')
      .set((row) => ({ shown: row('shown', '-', 1) }))
      .where('plan', '=', plan)
      .where('kind', '=', kind)
      .execute();
  }
}
