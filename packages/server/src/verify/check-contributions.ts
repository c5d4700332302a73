import {
  canonicalJson,
  digestOf,
  erasurePublicPart,
  publicPart,
  verifyCheckpoint,
  zeroHash,
  type LedgerEntry,
  type Receipt,
} from '@ogp-kit/core';
import { collections, type TakenRecord } from '../collections.ts';
import { headAt } from './check-ledger.ts';
import { entriesOf, type Backend } from './read-backend.ts';

function checkReceipt(
  receipt: Receipt,
  record: TakenRecord,
  path: string,
  entries: readonly LedgerEntry[],
  key: string,
): string[] {
  const { n, salt, digest, checkpoint, contribution } = receipt;
  const entry = entries[record.ledger.n - 1];
  const same = n === record.ledger.n && salt === record.ledger.salt && digest === entry?.digest;
  const name = `The receipt of ${path}`;
  if (
    !same ||
    contribution !== record.id ||
    receipt.id !== record.receiptId ||
    receipt.kind !== record.kind
  ) {
    return [`${name} says something else than contribution and ledger.`];
  }
  if (!verifyCheckpoint(checkpoint, key))
    return [`${name} has a checkpoint that the backend's key did not sign.`];
  if (checkpoint.size < n || headAt(entries, checkpoint.size) !== checkpoint.head) {
    return [`${name} has a checkpoint that does not fit the ledger.`];
  }
  return [];
}

/** What of a contribution never changes while it is shown. */
const lasting = ({ state: _state, ...others }: TakenRecord) => canonicalJson(others);

/** What does not fit between the ledger and what is published. */
export function checkContributions(backend: Backend): string[] {
  const entries = entriesOf(backend);
  const shown = new Map<number, string>();
  const faults: string[] = [];
  for (const { kind, path, whole, record, receipt } of backend.contributions) {
    if (typeof record === 'number') {
      faults.push(`A list has ${path}, which is not there.`);
      continue;
    }
    if (whole !== undefined && lasting(whole) !== lasting(record)) {
      faults.push(`A list shows ${path} otherwise than it is there.`);
    }
    const { n, salt } = record.ledger;
    const entry = entries[n - 1];
    if (entry?.kind !== kind)
      faults.push(`${path} names entry ${n}, which is not that of such a contribution.`);
    else if (digestOf(salt, publicPart(record)) !== entry.digest) {
      faults.push(`${path} is not what was entered under number ${n}.`);
    }
    const other = shown.get(n);
    if (other !== undefined) faults.push(`${other} and ${path} both name entry ${n}.`);
    shown.set(n, path);
    if (receipt === undefined || typeof receipt === 'number') {
      faults.push(`The receipt of ${path} is not there.`);
    } else faults.push(...checkReceipt(receipt, record, path, entries, backend.head.key));
  }
  return [...faults, ...checkErasures(entries, shown, backend.shownAtOnce)];
}

function checkErasures(
  entries: readonly LedgerEntry[],
  shown: ReadonlyMap<number, string>,
  shownAtOnce: boolean,
): string[] {
  const faults: string[] = [];
  const erasures = new Map(
    entries.filter(({ kind }) => kind === 'erasure').map(({ n, digest }) => [digest, n]),
  );
  for (const { n, kind } of entries) {
    if (kind === 'erasure') continue;
    const digest = digestOf(zeroHash, erasurePublicPart(n));
    const erasedBy = erasures.get(digest);
    erasures.delete(digest);
    const path = shown.get(n);
    if (erasedBy !== undefined && path !== undefined) {
      faults.push(`Entry ${erasedBy} says that entry ${n} was erased, and ${path} is still shown.`);
    }
    // Of kinds that came later this version has read nothing.
    if (erasedBy === undefined && path === undefined && shownAtOnce && kind in collections) {
      faults.push(`What entry ${n} stands for is not shown, and no entry says that it was erased.`);
    }
  }
  for (const n of erasures.values()) faults.push(`Entry ${n} is an erasure of nothing that was entered.`);
  return faults;
}
