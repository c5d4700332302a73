import * as z from 'zod';
import type { Channel } from '../codelists/states.ts';
import { moderationStates, type ModerationState } from '../codelists/consultations.ts';
import { newAuthorSchema, type Author, type NewAuthor } from './author.ts';
import { ownContributionMembers, type Contribution } from './contribution.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import type { LedgerPlace } from './ledger.ts';
import { relativeLinkSchema, type RelativeLink } from './link.ts';
import { languageTagSchema, type LanguageTag } from './localised-text.ts';
import { plainTextSchema, type PlainText } from './plain-text.ts';
import { reasonedResponseSchema, type ReasonedResponse } from './reasoned-response.ts';
import type { Time } from './time.ts';

/** Something that a plan should deal with. */
export interface KeyIssue {
  /** What the issue is. */
  issue: PlainText;
  /** Why it matters. */
  why?: PlainText;
}

/** What a person or organisation sends to say what matters most (the body of `POST plans/{plan}/key-issues`). */
export interface NewKeyIssues {
  /** The language it is written in. */
  language: LanguageTag;
  /** Who says it. */
  author: NewAuthor;
  /** Id of a policy area of the plan. */
  policyArea?: Identifier;
  /**
   * The issues, most important first. At least one (a rule).
   * @maxItems 10
   */
  issues: KeyIssue[];
}

/** Somebody's key issues for a plan, as published. */
export interface KeyIssues extends Contribution {
  /** Tells it from other contributions. */
  kind: 'key-issues';
  /** Id of the plan that they are for. */
  plan: Identifier;
  /** Id of a policy area of the plan. */
  policyArea?: Identifier;
  /** Who says it, as far as they chose to say. */
  author: Author;
  /** By which way they came in. */
  channel: Channel;
  /** When they were written. */
  createdAt: Time;
  /** Id of the receipt; follows from the secret code (`receiptId`). */
  receiptId: Identifier;
  /** Their place in the public ledger; not part of what the ledger’s digest covers. */
  ledger: LedgerPlace;
  /**
   * The issues, most important first.
   * @maxItems 10
   */
  issues: KeyIssue[];
  /** Whether they are shown; not part of what the ledger's digest covers. */
  state: ModerationState;
  /**
   * The answers to them; not part of what the ledger's digest covers either.
   * @maxItems 100
   */
  responses?: ReasonedResponse[];
}

/** Part of the key issues of a plan (`plans/{plan}/key-issues.json`), newest first. */
export interface KeyIssuesList {
  /**
   * The contributions, each with its issues.
   * @maxItems 1000
   */
  items: KeyIssues[];
  /**
   * How many there are in all parts.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  total: number;
  /** The next older part. */
  next?: RelativeLink;
}

/** An issue, and why it matters where that is said. */
export const keyIssueSchema = z
  .strictObject({ issue: plainTextSchema, why: plainTextSchema.exactOptional() })
  .meta({ id: 'KeyIssue' }) satisfies z.ZodType<KeyIssue>;

const issues = z.array(keyIssueSchema).max(10);

/** What may be sent. That there is an issue, and each once, is a rule (`newKeyIssuesRules`). */
export const newKeyIssuesSchema = z
  .strictObject({
    language: languageTagSchema,
    author: newAuthorSchema,
    policyArea: identifierSchema.exactOptional(),
    issues,
  })
  .meta({ id: 'NewKeyIssues' }) satisfies z.ZodType<NewKeyIssues>;

/** What was sent, together with what the backend gave. */
export const keyIssuesSchema = z
  .strictObject({
    ...ownContributionMembers,
    kind: z.literal('key-issues'),
    plan: identifierSchema,
    policyArea: identifierSchema.exactOptional(),
    issues,
    state: z.enum(moderationStates),
    responses: z.array(reasonedResponseSchema).max(100).exactOptional(),
  })
  .meta({ id: 'KeyIssues' }) satisfies z.ZodType<KeyIssues>;

/** Up to 1,000 contributions, whole, and the link to the next older part where there is one. */
export const keyIssuesListSchema = z
  .strictObject({
    items: z.array(keyIssuesSchema).max(1000),
    total: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
    next: relativeLinkSchema.exactOptional(),
  })
  .meta({ id: 'KeyIssuesList' }) satisfies z.ZodType<KeyIssuesList>;
