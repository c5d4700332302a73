import * as z from 'zod';
import {
  contributionKinds,
  receiptSteps,
  type ContributionKind,
  type ReceiptStepCode,
} from '../codelists/states.ts';
import { assessmentSchema, type Assessment } from './assessment.ts';
import { commentSchema, type Comment } from './comment.ts';
import { ideaSchema, type Idea } from './idea.ts';
import { keyIssuesSchema, type KeyIssues } from './key-issues.ts';
import { statusReportSchema, type StatusReport } from './status-report.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import {
  checkpointSchema,
  hex256Schema,
  ledgerEntrySchema,
  type Checkpoint,
  type Hex256,
  type LedgerEntry,
} from './ledger.ts';
import { relativeLinkSchema, type RelativeLink } from './link.ts';
import { timeSchema, type Time } from './time.ts';

/**
 * The secret that proves a contribution is one's own: 100 random bits in Crockford's base32 and a check character,
 * 21 in all, upper case, without dashes (`formatReceiptCode` shows it in groups). Never in a path, a log or a snapshot.
 * @minLength 21
 * @maxLength 21
 * @pattern ^[0-9A-HJKMNP-TV-Z]{20}[0-9A-HJKMNP-TV-Z*~$=U]$
 */
export type ReceiptCode = string;

/** Something that happened to a contribution. */
export interface ReceiptStep {
  /** What happened. */
  step: ReceiptStepCode;
  /** When. */
  at: Time;
  /** Where it can be seen. */
  link?: RelativeLink;
}

/** What became of one contribution, without an account and without personal data (`receipts/{id}.json`). */
export interface Receipt {
  /** Follows from the code: see `receiptId`. */
  id: Identifier;
  /** What was contributed. */
  kind: ContributionKind;
  /** Id of the contribution. */
  contribution: Identifier;
  /**
   * Oldest first.
   * @maxItems 200
   */
  steps: ReceiptStep[];
  /**
   * Number of its entry in the ledger.
   * @minimum 1
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  n: number;
  /** Needed to recompute the digest. */
  salt: Hex256;
  /** What the ledger says of the contribution. */
  digest: Hex256;
  /** The ledger's checkpoint when the contribution was accepted. */
  checkpoint: Checkpoint;
}

/** What a contribution has become: its `kind` tells which. */
export type ContributionRecord = Idea | KeyIssues | Comment | Assessment | StatusReport;

/** What a backend answers to an accepted contribution. */
export interface Accepted {
  /** The contribution as it is stored and published. */
  record: ContributionRecord;
  /** What will tell what becomes of it. */
  receipt: Receipt;
  /** The secret that proves it is one’s own. Told here and nowhere else. */
  code: ReceiptCode;
}

/** The body of `POST exports` and `POST erasures`. */
export interface CodeRequest {
  /** The receipt’s secret code. */
  code: ReceiptCode;
}

/** When a send was stored for the sake of safe repetition, and until when. */
export interface StoredSend {
  /** When it was stored. */
  at: Time;
  /** Until when it is kept. */
  expires: Time;
}

/** Everything that is stored about a contribution (the answer to `POST exports`). */
export interface ContributionExport {
  /** The contribution. */
  record: ContributionRecord;
  /** Whose token it was sent with; absent where it was sent without one. Not public. */
  participant?: Identifier;
  /** Its receipt. */
  receipt: Receipt;
  /** Its entry in the ledger. */
  entry: LedgerEntry;
  /**
   * What is kept so that a send can be repeated safely.
   * @maxItems 10
   */
  sends: StoredSend[];
}

/** What an erasure left behind (the answer to `POST erasures`). */
export interface Erasure {
  /** Id of the receipt, which stays without content. */
  receiptId: Identifier;
  /** Id that the contribution had. */
  contribution: Identifier;
  /** When it was erased. */
  at: Time;
  /** The ledger's entry for the erasure. */
  entry: LedgerEntry;
}

const receiptCodeSchema = z
  .string()
  .min(21)
  .max(21, { abort: true })
  .regex(/^[0-9A-HJKMNP-TV-Z]{20}[0-9A-HJKMNP-TV-Z*~$=U]$/);

/** A step and its time, with a link where it can be seen. */
export const receiptStepSchema = z
  .strictObject({ step: z.enum(receiptSteps), at: timeSchema, link: relativeLinkSchema.exactOptional() })
  .meta({ id: 'ReceiptStep' }) satisfies z.ZodType<ReceiptStep>;

/** Up to 200 steps, and all that is needed to check the ledger. The code is not in it. */
export const receiptSchema = z
  .strictObject({
    id: identifierSchema,
    kind: z.enum(contributionKinds),
    contribution: identifierSchema,
    steps: z.array(receiptStepSchema).max(200),
    n: z.int().min(1).max(Number.MAX_SAFE_INTEGER),
    salt: hex256Schema,
    digest: hex256Schema,
    checkpoint: checkpointSchema,
  })
  .meta({ id: 'Receipt' }) satisfies z.ZodType<Receipt>;

/** Any contribution, told apart by its kind. */
export const contributionRecordSchema = z
  .discriminatedUnion('kind', [
    ideaSchema,
    keyIssuesSchema,
    commentSchema,
    assessmentSchema,
    statusReportSchema,
  ])
  .meta({ id: 'ContributionRecord' }) satisfies z.ZodType<ContributionRecord>;

/** The one answer in which a receipt code stands. */
export const acceptedSchema = z
  .strictObject({ record: contributionRecordSchema, receipt: receiptSchema, code: receiptCodeSchema })
  .meta({ id: 'Accepted' }) satisfies z.ZodType<Accepted>;

/** A code as it is stored. That its check character is right is a rule (`checkReceiptCode`). */
export const codeRequestSchema = z
  .strictObject({ code: receiptCodeSchema })
  .meta({ id: 'CodeRequest' }) satisfies z.ZodType<CodeRequest>;

/** Two times. That they are in order is a rule (`checkCalendar`). */
export const storedSendSchema = z
  .strictObject({ at: timeSchema, expires: timeSchema })
  .meta({ id: 'StoredSend' }) satisfies z.ZodType<StoredSend>;

/** One record, its receipt and entry, and up to ten stored sends. */
export const contributionExportSchema = z
  .strictObject({
    record: contributionRecordSchema,
    participant: identifierSchema.exactOptional(),
    receipt: receiptSchema,
    entry: ledgerEntrySchema,
    sends: z.array(storedSendSchema).max(10),
  })
  .meta({ id: 'ContributionExport' }) satisfies z.ZodType<ContributionExport>;

/** What is left to say of something that is gone. */
export const erasureSchema = z
  .strictObject({
    receiptId: identifierSchema,
    contribution: identifierSchema,
    at: timeSchema,
    entry: ledgerEntrySchema,
  })
  .meta({ id: 'Erasure' }) satisfies z.ZodType<Erasure>;
