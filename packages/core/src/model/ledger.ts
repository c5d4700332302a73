import * as z from 'zod';
import { ledgerKinds, type LedgerKind } from '../codelists/states.ts';
import { relativeLinkSchema, type RelativeLink } from './link.ts';
import { timeSchema, type Time } from './time.ts';

/**
 * A SHA-256 or 32 random bytes, as 64 lower-case hexadecimal digits.
 * @minLength 64
 * @maxLength 64
 * @pattern ^[0-9a-f]*$
 */
export type Hex256 = string;

/**
 * An Ed25519 signature, as 128 lower-case hexadecimal digits.
 * @minLength 128
 * @maxLength 128
 * @pattern ^[0-9a-f]*$
 */
export type Signature = string;

/** Where a contribution stands in the ledger, and the salt that is needed to recompute its digest. */
export interface LedgerPlace {
  /**
   * Number of the entry, from 1.
   * @minimum 1
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  n: number;
  /** Keeps others from guessing what an entry is about once the content is gone. */
  salt: Hex256;
}

/** One line of the public, hash-chained ledger. */
export interface LedgerEntry {
  /**
   * Number of the entry, from 1, without gaps.
   * @minimum 1
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  n: number;
  /** The hash of the entry before (`hashEntry`); 64 zeros for the first. */
  previous: Hex256;
  /** When it was made. */
  time: Time;
  /** What it stands for. */
  kind: LedgerKind;
  /** SHA-256 of the salt's 32 bytes followed by the canonical JSON (RFC 8785) of the public part. */
  digest: Hex256;
}

/** The backend's signed word on how long the ledger was at a time, and what its last entry hashed to. */
export interface Checkpoint {
  /**
   * How many entries.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  size: number;
  /** Hash of the last entry; 64 zeros when there is none. */
  head: Hex256;
  /** When it was signed. */
  time: Time;
  /** Ed25519 over the canonical JSON of `{head, size, time}`. */
  signature: Signature;
}

/** A page of the ledger in its table of contents. */
export interface LedgerPageLink {
  /** Where the page is. */
  href: RelativeLink;
  /**
   * How many entries the page has; full pages have 1,000 and never change.
   * @minimum 1
   * @maximum 1000
   * @TJS-type integer
   */
  size: number;
  /** SHA-256 of the page's canonical JSON. */
  hash: Hex256;
}

/** The head of the ledger (`ledger.json`). */
export interface LedgerHead {
  /** The ledger as it stands. */
  checkpoint: Checkpoint;
  /** The Ed25519 public key that signs checkpoints. */
  key: Hex256;
  /**
   * Oldest first.
   * @maxItems 100000
   */
  pages: LedgerPageLink[];
}

/** A page of the ledger (`ledger/{page}.json`), oldest entry first. */
export interface LedgerPage {
  /**
   * The entries.
   * @maxItems 1000
   */
  items: LedgerEntry[];
}

/** Exactly 64 digits from 0 to f, in lower case. */
export const hex256Schema = z
  .string()
  .min(64)
  .max(64, { abort: true })
  .regex(/^[0-9a-f]*$/);

/** Exactly 128 digits from 0 to f, in lower case. Whether it is right is seen by `verifyCheckpoint`. */
export const signatureSchema = z
  .string()
  .min(128)
  .max(128, { abort: true })
  .regex(/^[0-9a-f]*$/);
const count = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
const ordinal = z.int().min(1).max(Number.MAX_SAFE_INTEGER);

/** A number from 1, and a salt of 32 bytes. */
export const ledgerPlaceSchema = z
  .strictObject({ n: ordinal, salt: hex256Schema })
  .meta({ id: 'LedgerPlace' }) satisfies z.ZodType<LedgerPlace>;

/** One entry by itself. That it fits the one before is seen by `verifyChain`. */
export const ledgerEntrySchema = z
  .strictObject({
    n: ordinal,
    previous: hex256Schema,
    time: timeSchema,
    kind: z.enum(ledgerKinds),
    digest: hex256Schema,
  })
  .meta({ id: 'LedgerEntry' }) satisfies z.ZodType<LedgerEntry>;

/** All four members. That the signature is right is seen by `verifyCheckpoint`. */
export const checkpointSchema = z
  .strictObject({ size: count, head: hex256Schema, time: timeSchema, signature: signatureSchema })
  .meta({ id: 'Checkpoint' }) satisfies z.ZodType<Checkpoint>;

/** A page has from 1 to 1,000 entries. */
export const ledgerPageLinkSchema = z
  .strictObject({ href: relativeLinkSchema, size: z.int().min(1).max(1000), hash: hex256Schema })
  .meta({ id: 'LedgerPageLink' }) satisfies z.ZodType<LedgerPageLink>;

/** A checkpoint, the key that signed it, and up to 100,000 pages. */
export const ledgerHeadSchema = z
  .strictObject({
    checkpoint: checkpointSchema,
    key: hex256Schema,
    pages: z.array(ledgerPageLinkSchema).max(100_000),
  })
  .meta({ id: 'LedgerHead' }) satisfies z.ZodType<LedgerHead>;

/** Up to 1,000 entries. */
export const ledgerPageSchema = z
  .strictObject({ items: z.array(ledgerEntrySchema).max(1000) })
  .meta({ id: 'LedgerPage' }) satisfies z.ZodType<LedgerPage>;
