import {
  digestOf,
  erasurePublicPart,
  publicPart,
  verifyCheckpoint,
  zeroHash,
  type Idea,
  type LedgerEntry,
  type Receipt,
} from '@ogp-kit/core';
import { headAt } from './check-ledger.ts';
import { entriesOf, type Backend } from './read-backend.ts';

function checkReceipt(receipt: Receipt, idea: Idea, entries: readonly LedgerEntry[], key: string): string[] {
  const { n, salt, digest, checkpoint, contribution } = receipt;
  const entry = entries[idea.ledger.n - 1];
  const same = n === idea.ledger.n && salt === idea.ledger.salt && digest === entry?.digest;
  const name = `The receipt of idea ${idea.id}`;
  if (!same || contribution !== idea.id || receipt.id !== idea.receiptId) {
    return [`${name} says something else than idea and ledger.`];
  }
  if (!verifyCheckpoint(checkpoint, key))
    return [`${name} has a checkpoint that the backend's key did not sign.`];
  if (checkpoint.size < n || headAt(entries, checkpoint.size) !== checkpoint.head) {
    return [`${name} has a checkpoint that does not fit the ledger.`];
  }
  return [];
}

/** What does not fit between the ledger and what is published. */
export function checkIdeas(backend: Backend): string[] {
  const entries = entriesOf(backend);
  const shown = new Map<number, string>();
  const faults: string[] = [];
  for (const { path, idea, receipt } of backend.ideas) {
    if (typeof idea === 'number') {
      faults.push(`A list has ${path}, which is not there.`);
      continue;
    }
    const { n, salt } = idea.ledger;
    const entry = entries[n - 1];
    if (entry?.kind !== 'idea')
      faults.push(`Idea ${idea.id} names entry ${n}, which is not that of an idea.`);
    else if (digestOf(salt, publicPart(idea)) !== entry.digest) {
      faults.push(`Idea ${idea.id} is not what was entered under number ${n}.`);
    }
    const other = shown.get(n);
    if (other !== undefined) faults.push(`Ideas ${other} and ${idea.id} both name entry ${n}.`);
    shown.set(n, idea.id);
    if (receipt === undefined || typeof receipt === 'number') {
      faults.push(`The receipt of idea ${idea.id} is not there.`);
    } else faults.push(...checkReceipt(receipt, idea, entries, backend.head.key));
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
    if (kind !== 'idea') continue;
    const digest = digestOf(zeroHash, erasurePublicPart(n));
    const erasedBy = erasures.get(digest);
    erasures.delete(digest);
    const idea = shown.get(n);
    if (erasedBy !== undefined && idea !== undefined) {
      faults.push(`Entry ${erasedBy} says that entry ${n} was erased, and idea ${idea} is still shown.`);
    }
    if (erasedBy === undefined && idea === undefined && shownAtOnce) {
      faults.push(`Entry ${n} stands for an idea that is not shown, and no entry says that it was erased.`);
    }
  }
  for (const n of erasures.values()) faults.push(`Entry ${n} is an erasure of nothing that was entered.`);
  return faults;
}
