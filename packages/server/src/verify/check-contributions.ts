import {
  canonicalJson,
  digestOf,
  erasurePublicPart,
  publicPart,
  verifyCheckpoint,
  zeroHash,
  type Comment,
  type LedgerEntry,
  type Receipt,
} from '@ogp-kit/core';
import { collections } from '../collections.ts';
import { headAt } from './check-ledger.ts';
import { entriesOf, type Backend, type ReadRecord } from './read-backend.ts';

/** A contribution that says where in the ledger it stands. */
type Entered = ReadRecord & Required<Pick<Comment, 'ledger'>>;

const isEntered = (record: ReadRecord): record is Entered => record.ledger !== undefined;

function checkReceipt(
  receipt: Receipt,
  record: Entered,
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
const lasting = (record: ReadRecord) =>
  canonicalJson({ ...publicPart(record), receiptId: record.receiptId, ledger: record.ledger });

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
    if (!isEntered(record)) {
      faults.push(`${path} does not say where in the ledger it stands.`);
      continue;
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
  return [...faults, ...checkErasures(entries, shown, backend)];
}

function checkErasures(
  entries: readonly LedgerEntry[],
  shown: ReadonlyMap<number, string>,
  { shownAtOnce, readsComments, listsAllReports, tombstones }: Backend,
): string[] {
  const faults: string[] = [];
  const unseen: number[] = [];
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
    if (erasedBy === undefined && path === undefined && kind === 'comment') unseen.push(n);
    // Of kinds that came later this version has read nothing.
    // Status reports wait for nobody.
    const mustBeShown = kind === 'status-report' ? listsAllReports : shownAtOnce && kind in collections;
    if (erasedBy === undefined && path === undefined && mustBeShown) {
      faults.push(`What entry ${n} stands for is not shown, and no entry says that it was erased.`);
    }
  }
  // Which entry a comment had that is hidden is not told; that there are no more of them than are told of can be seen.
  const hidden = tombstones.filter(({ state }) => state === 'hidden').length;
  if (shownAtOnce && readsComments && unseen.length > hidden) {
    faults.push(
      `${unseen.length} comments of the ledger are not shown, and only ${hidden} are said to be hidden.`,
    );
  }
  for (const n of erasures.values()) faults.push(`Entry ${n} is an erasure of nothing that was entered.`);
  return faults;
}
