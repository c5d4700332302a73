import {
  receiptId,
  type ContributionExport,
  type LedgerEntry,
  type Receipt,
  type StoredSend,
} from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { Refusal } from '../problem/refusal.ts';
import { admit } from './admit.ts';
import type { Sender } from './sends.ts';
import type { Tables } from './tables.ts';
import { wholeRecord } from './whole-record.ts';

/**
 * A receipt, in JSON.
 * @throws Refusal `not-found`, `gone`.
 */
export async function readReceipt(db: Kysely<Tables>, id: string): Promise<string> {
  const row = await db.selectFrom('receipts').select(['id', 'body']).where('id', '=', id).executeTakeFirst();
  if (row?.id !== id) throw new Refusal('not-found');
  if (row.body === null) throw new Refusal('gone');
  return row.body;
}

/**
 * Everything that is stored about the contribution that a receipt code stands for.
 * @throws Refusal `not-found`, `gone`.
 */
export async function exportContribution(
  db: Kysely<Tables>,
  code: string,
  sender: Sender,
): Promise<ContributionExport> {
  const row = await db
    .selectFrom('contributions')
    .innerJoin('receipts', 'receipts.id', 'contributions.receipt')
    .select(['contributions.id', 'kind', 'record', 'participant', 'n', 'receipts.body'])
    .where('contributions.receipt', '=', receiptId(code))
    .executeTakeFirst();
  if (row === undefined) throw new Refusal('not-found');
  await admit(db, sender, 'export');
  if (row.record === null || row.body === null || row.n === null) throw new Refusal('gone');
  const entry: LedgerEntry = await db
    .selectFrom('ledger')
    .select(['n', 'previous', 'time', 'kind', 'digest'])
    .where('n', '=', row.n)
    .executeTakeFirstOrThrow();
  const sends: StoredSend[] = await db
    .selectFrom('sends')
    .select(['created_at as at', 'expires_at as expires'])
    .where('contribution', '=', row.id)
    .execute();
  return {
    record: await wholeRecord(db, row.id, row.kind, row.record),
    ...(row.participant === null ? {} : { participant: row.participant }),
    receipt: JSON.parse(row.body) as Receipt,
    entry,
    sends,
  };
}
