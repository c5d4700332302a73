import { readFileSync } from 'node:fs';
import { validate, verifyCheckpoint, type Checkpoint, type Receipt } from '@ogp-kit/core';
import { headAt } from './check-ledger.ts';
import { entriesOf, type Backend } from './read-backend.ts';

/** What somebody kept from before. */
export interface Kept {
  /** In words. */
  what: string;
  checkpoint: Checkpoint;
  /** The key of that time, where it was kept, too. */
  key?: string;
  receipt?: Receipt;
}

/** The file is not something to verify against. */
export class NotKeptError extends Error {
  override readonly name = 'NotKeptError';
}

/**
 * Reads a `ledger.json`, a checkpoint, a receipt, or the answer to a send or an export.
 * @throws NotKeptError
 */
export function readKept(file: string): Kept {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new NotKeptError(`${file} cannot be read as JSON.`, { cause });
  }
  const ignore = { unknownMembers: 'ignore' } as const;
  const head = validate('LedgerHead', value, ignore);
  if (head.ok) return { what: 'ledger.json', checkpoint: head.value.checkpoint, key: head.value.key };
  const checkpoint = validate('Checkpoint', value, ignore);
  if (checkpoint.ok) return { what: 'checkpoint', checkpoint: checkpoint.value };
  const inner = typeof value === 'object' && value !== null && 'receipt' in value ? value.receipt : value;
  const receipt = validate('Receipt', inner, ignore);
  if (receipt.ok) return { what: 'receipt', checkpoint: receipt.value.checkpoint, receipt: receipt.value };
  throw new NotKeptError(`${file} is neither a ledger.json, nor a checkpoint, nor a receipt.`);
}

/** What was changed since. */
export function checkSince({ checkpoint, key, receipt }: Kept, backend: Backend): string[] {
  const faults: string[] = [];
  const entries = entriesOf(backend);
  if (key !== undefined && key !== backend.head.key)
    faults.push('The backend signs with another key than it did.');
  if (!verifyCheckpoint(checkpoint, key ?? backend.head.key)) {
    faults.push('The checkpoint that was kept is not signed with the key of the backend.');
  }
  const now = headAt(entries, checkpoint.size);
  if (now === undefined) {
    faults.push(`The ledger had ${checkpoint.size} entries then, and has ${entries.length} now.`);
  } else if (now !== checkpoint.head)
    faults.push(`Something within the first ${checkpoint.size} entries was changed.`);
  if (receipt !== undefined && entries[receipt.n - 1]?.digest !== receipt.digest) {
    faults.push(`Entry ${receipt.n} is not the one that the receipt was given for.`);
  }
  return faults;
}
