import type { ContributionKind, LedgerKind, ModerationState, ParticipantRole } from '@ogp-kit/core';
import type { CommitmentTables } from './commitment-tables.ts';
import type { DocumentTables } from './document-tables.ts';

/** A plan as it was published; `version` rises by one with each publication. */
export interface PlanRow {
  id: string;
  body: string;
  version: number;
}

/** How many contributions of a kind a plan has had, and how many of them are still shown. */
export interface CountRow {
  plan: string;
  kind: ContributionKind;
  sent: number;
  shown: number;
}

export interface ContributionRow {
  id: string;
  kind: ContributionKind;
  /** What it belongs to: a plan or a document. */
  plan: string | null;
  document: string | null;
  /**
   * Its place among the plan's contributions of the kind, or among the document's comments, from 1; null until it is
   * published. One that is not shown any more keeps it.
   */
  ordinal: number | null;
  state: ModerationState;
  participant: string | null;
  receipt: string;
  /** Number of its entry in the ledger; null only within the transaction that makes it. */
  n: number | null;
  /** The document with all its words, shown or not; null once erased. Of a comment without what changes. */
  record: string | null;
}

export interface ReceiptRow {
  id: string;
  contribution: string;
  /** The public document; null once erased. */
  body: string | null;
}

export interface LedgerRow {
  n: number;
  previous: string;
  time: string;
  kind: LedgerKind;
  digest: string;
}

export interface LedgerPageRow {
  page: number;
  hash: string;
}

export interface CheckpointRow {
  only: number;
  size: number;
  head: string;
  time: string;
  signature: string;
}

export interface KeyRow {
  only: number;
  /** Ed25519 secret that signs checkpoints, hexadecimal. */
  signing: string;
  /** Secret that signs guests' tokens, hexadecimal. */
  token: string;
}

export interface ParticipantRow {
  id: string;
  role: ParticipantRole;
  created_at: string;
  /** Since when no token of theirs holds any more. */
  revoked_at: string | null;
}

/** The first answer to a keyed send. What an erasure leaves of it has neither fingerprint nor body. */
export interface SendRow {
  key: string;
  fingerprint: string | null;
  contribution: string | null;
  status: number;
  location: string | null;
  body: string | null;
  created_at: string;
  expires_at: string;
}

export interface Tables extends DocumentTables, CommitmentTables {
  plans: PlanRow;
  counts: CountRow;
  contributions: ContributionRow;
  receipts: ReceiptRow;
  ledger: LedgerRow;
  ledger_pages: LedgerPageRow;
  checkpoint: CheckpointRow;
  keys: KeyRow;
  participants: ParticipantRow;
  sends: SendRow;
}
