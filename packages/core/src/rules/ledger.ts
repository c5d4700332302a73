import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Hex256, LedgerEntry, LedgerPage } from '../model/ledger.ts';

/** What stands where there is no hash: before the first entry, as the head of an empty ledger, as salt of an erasure. */
export const zeroHash: Hex256 = '0'.repeat(64);

/**
 * JSON in its one canonical spelling (RFC 8785), by which equal values have equal hashes.
 * @throws Error when the value is not JSON: a number that is not finite, a lone surrogate, a cycle, `undefined`.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Not a JSON value.');
  return text;
}

/** SHA-256 of a value's canonical JSON. */
export function hashOf(value: unknown): Hex256 {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/**
 * What an entry of the ledger says about a contribution: SHA-256 of the salt's 32 bytes followed by the UTF-8 of the
 * public part's canonical JSON.
 * @param salt 64 hexadecimal digits, random for every contribution.
 */
export function digestOf(salt: Hex256, publicPart: unknown): Hex256 {
  return bytesToHex(
    sha256
      .create()
      .update(hexToBytes(salt))
      .update(utf8ToBytes(canonicalJson(publicPart)))
      .digest(),
  );
}

/** What of a contribution the ledger's digest does not cover: what became of it, and where it stands. */
type Later =
  | 'state'
  | 'moderation'
  | 'home'
  | 'mergedInto'
  | 'commitmentIds'
  | 'votes'
  | 'assessments'
  | 'responses'
  | 'receiptId'
  | 'ledger';

/** What of a contribution the ledger's digest covers: the words of its author, not what became of them. */
export type PublicPart<Record extends object> = Omit<Record, Later>;

/** The part of a contribution that the ledger's digest covers. */
export function publicPart<Record extends object>(record: Record): PublicPart<Record> {
  const {
    state: _state,
    moderation: _moderation,
    home: _home,
    mergedInto: _merged,
    commitmentIds: _commitments,
    votes: _votes,
    assessments: _assessments,
    responses: _responses,
    receiptId: _receipt,
    ledger: _ledger,
    ...part
  } = record as Record & { [Name in Later]?: unknown };
  return part;
}

/** The public part of an erasure; its salt is `zeroHash`, since nothing in it is secret. */
export function erasurePublicPart(of: number): { kind: 'erasure'; of: number } {
  return { kind: 'erasure', of };
}

/** What the next entry carries as `previous`. */
export function hashEntry(entry: LedgerEntry): Hex256 {
  return hashOf(entry);
}

/** The hash of a page of the ledger, as `ledger.json` lists it. */
export function pageHash(page: LedgerPage): Hex256 {
  return hashOf(page);
}

/** Where a stretch of the ledger ends: how many entries, and the hash of the last. */
export interface ChainEnd {
  /** How many entries the ledger has up to there. */
  size: number;
  /** Hash of the last of them (`hashEntry`); 64 zeros when there is none. */
  head: Hex256;
}

/** Where a chain does not hold: the entry's number is not the next one, or it does not carry the hash of the one before. */
export interface ChainBreak {
  /** The number that the entry should have. */
  n: number;
  /** `number`: it has another number; `previous`: it does not carry the hash of the entry before. */
  reason: 'number' | 'previous';
}

/** What following a chain showed. It holds when there are no breaks. */
export interface ChainCheck extends ChainEnd {
  /** Where it does not hold, oldest first. */
  breaks: ChainBreak[];
}

/**
 * Follows a stretch of the ledger, oldest entry first. That it holds says that the entries fit each other; that nothing
 * was changed is only shown against a checkpoint kept from before.
 * @param from The end of the stretch before. Default: the beginning of the ledger.
 */
export function verifyChain(
  entries: Iterable<LedgerEntry>,
  from: ChainEnd = { size: 0, head: zeroHash },
): ChainCheck {
  let { size, head } = from;
  const breaks: ChainBreak[] = [];
  for (const entry of entries) {
    size += 1;
    if (entry.n !== size) breaks.push({ n: size, reason: 'number' });
    if (entry.previous !== head) breaks.push({ n: size, reason: 'previous' });
    head = hashEntry(entry);
  }
  return { size, head, breaks };
}
