import {
  hashEntry,
  pageHash,
  verifyChain,
  verifyCheckpoint,
  zeroHash,
  type LedgerEntry,
} from '@ogp-kit/core';
import { entriesOf, type Backend } from './read-backend.ts';

/** The hash of the entry with a number; of none, for 0. */
export function headAt(entries: readonly LedgerEntry[], n: number): string | undefined {
  if (n === 0) return zeroHash;
  const entry = entries[n - 1];
  return entry === undefined ? undefined : hashEntry(entry);
}

/** What does not fit within the ledger itself. */
export function checkLedger(backend: Backend): string[] {
  const { head, pages } = backend;
  const { checkpoint, key } = head;
  const faults: string[] = [];
  for (const [i, { href, page }] of pages.entries()) {
    const listed = head.pages[i]!;
    if (typeof page === 'number') faults.push(`The page ${href} is not there.`);
    else if (page.items.length !== listed.size) {
      faults.push(`The page ${href} has ${page.items.length} entries; ledger.json says ${listed.size}.`);
    } else if (pageHash(page) !== listed.hash)
      faults.push(`The page ${href} has not the hash that ledger.json gives.`);
    else if (i < pages.length - 1 && listed.size !== 1000) faults.push(`The page ${href} is not full.`);
  }
  const entries = entriesOf(backend);
  const chain = verifyChain(entries);
  for (const { n, reason } of chain.breaks.slice(0, 20)) {
    faults.push(
      reason === 'number'
        ? `Where entry ${n} should be, another number stands.`
        : `Entry ${n} does not carry the hash of the entry before it.`,
    );
  }
  if (checkpoint.size !== chain.size) {
    faults.push(`The checkpoint speaks of ${checkpoint.size} entries, and there are ${chain.size}.`);
  } else if (checkpoint.head !== chain.head)
    faults.push('The checkpoint has not the hash of the last entry.');
  if (!verifyCheckpoint(checkpoint, key))
    faults.push("The checkpoint's signature is not of the backend's key.");
  return faults;
}
