import { hashEntry, pageHash, signCheckpoint, type Checkpoint, type LedgerEntry } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import type { Keys } from './keys.ts';
import type { Tables } from './tables.ts';

/** Entries of a page of the ledger. */
export const ledgerPageSize = 1000;

/** What is to be entered; number, chain and time follow from where. */
export type NewEntry = Pick<LedgerEntry, 'kind' | 'digest'>;

export async function lastCheckpoint(db: Kysely<Tables>): Promise<Checkpoint> {
  return db.selectFrom('checkpoint').select(['size', 'head', 'time', 'signature']).executeTakeFirstOrThrow();
}

export async function ledgerPage(db: Kysely<Tables>, page: number): Promise<LedgerEntry[]> {
  return db
    .selectFrom('ledger')
    .select(['n', 'previous', 'time', 'kind', 'digest'])
    .where('n', '>', (page - 1) * ledgerPageSize)
    .where('n', '<=', page * ledgerPageSize)
    .orderBy('n')
    .execute();
}

/** Gives new entries their numbers and the ledger its next checkpoint, signed once for all of them. */
export async function append(
  db: Kysely<Tables>,
  keys: Keys,
  before: Checkpoint,
  time: string,
  news: readonly NewEntry[],
): Promise<{ entries: LedgerEntry[]; checkpoint: Checkpoint }> {
  let { size, head } = before;
  const entries: LedgerEntry[] = [];
  for (const { kind, digest } of news) {
    const entry: LedgerEntry = { n: ++size, previous: head, time, kind, digest };
    head = hashEntry(entry);
    entries.push(entry);
    await db.insertInto('ledger').values(entry).execute();
    if (size % ledgerPageSize === 0) {
      const page = size / ledgerPageSize;
      const hash = pageHash({ items: await ledgerPage(db, page) });
      await db.insertInto('ledger_pages').values({ page, hash }).execute();
    }
  }
  const checkpoint = signCheckpoint({ size, head, time }, keys.signing);
  await db.updateTable('checkpoint').set(checkpoint).execute();
  return { entries, checkpoint };
}
