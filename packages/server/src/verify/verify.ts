import { checkContributions } from './check-contributions.ts';
import { checkLedger } from './check-ledger.ts';
import { Documents } from './documents.ts';
import { entriesOf, readBackend, type Backend } from './read-backend.ts';
import { checkSince, type Kept } from './since.ts';

/** What verifying a backend's ledger showed. */
export interface Verification {
  /** In words; none: nothing speaks against the ledger. */
  faults: string[];
  entries: number;
  /** How many are shown. */
  contributions: number;
  erasures: number;
  /** Comments of which only the place is shown: hidden, or erased. */
  notShown: number;
}

const tries = 4;

function faultsOf(backend: Backend, kept: Kept | undefined): string[] {
  const since = kept === undefined ? [] : checkSince(kept, backend);
  return [...checkLedger(backend), ...checkContributions(backend), ...since];
}

/**
 * Verifies a ledger from outside, over HTTP.
 * @param base The backend's base URL.
 * @param kept Something kept from before; without it only inconsistency can be found.
 * @throws UnreachableError when the backend cannot be read.
 */
export async function verify(base: string, kept?: Kept): Promise<Verification> {
  const documents = new Documents(base);
  for (let attempt = 1; ; attempt++) {
    const backend = await readBackend(documents);
    const faults = faultsOf(backend, kept);
    // Documents read one after another do not fit each other when something was written between; then read again.
    const still = faults.length === 0 || (await documents.need('LedgerHead', backend.ledger));
    const moved = still !== true && still.checkpoint.signature !== backend.head.checkpoint.signature;
    if (moved && attempt < tries) continue;
    const entries = entriesOf(backend);
    return {
      faults,
      entries: entries.length,
      contributions: backend.contributions.filter(({ record }) => typeof record !== 'number').length,
      erasures: entries.filter(({ kind }) => kind === 'erasure').length,
      notShown: backend.tombstones.length,
    };
  }
}
