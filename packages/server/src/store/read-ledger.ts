import { pageHash, type LedgerHead, type LedgerPage, type LedgerPageLink } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { Refusal } from '../problem/refusal.ts';
import { lastCheckpoint, ledgerPage, ledgerPageSize } from './ledger.ts';
import type { Tables } from './tables.ts';

/** The ledger's checkpoint and its table of contents. */
export async function readLedgerHead(db: Kysely<Tables>, key: string): Promise<LedgerHead> {
  const checkpoint = await lastCheckpoint(db);
  const full = Math.floor(checkpoint.size / ledgerPageSize);
  const hashes = await db
    .selectFrom('ledger_pages')
    .select(['page', 'hash'])
    .where('page', '<=', full)
    .orderBy('page')
    .execute();
  const pages: LedgerPageLink[] = hashes.map(({ page, hash }) => {
    return { href: `ledger/${page}.json`, size: ledgerPageSize, hash };
  });
  const begun = (await ledgerPage(db, full + 1)).filter(({ n }) => n <= checkpoint.size);
  if (begun.length > 0) {
    pages.push({ href: `ledger/${full + 1}.json`, size: begun.length, hash: pageHash({ items: begun }) });
  }
  return { checkpoint, key, pages };
}

/**
 * A page of the ledger.
 * @throws Refusal `not-found`.
 */
export async function readLedgerPage(db: Kysely<Tables>, page: number): Promise<LedgerPage> {
  const items = await ledgerPage(db, page);
  if (items.length === 0) throw new Refusal('not-found');
  return { items };
}
