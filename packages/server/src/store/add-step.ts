import type { Receipt, ReceiptStepCode } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { linkTo } from './accept.ts';
import type { ContributionRow, Tables } from './tables.ts';

/** A receipt tells of no more. */
const mostSteps = 200;

/** Tells in a contribution's receipt what happened to it. */
export async function addStep(
  db: Kysely<Tables>,
  { id, kind, receipt }: ContributionRow,
  step: ReceiptStepCode,
  at: string,
): Promise<void> {
  const { body } = await db
    .selectFrom('receipts')
    .select('body')
    .where('id', '=', receipt)
    .executeTakeFirstOrThrow();
  if (body === null) return;
  const slip = JSON.parse(body) as Receipt;
  if (slip.steps.length >= mostSteps) return;
  slip.steps.push({ step, at, link: linkTo(kind, id) });
  await db
    .updateTable('receipts')
    .set({ body: JSON.stringify(slip) })
    .where('id', '=', receipt)
    .execute();
}
