import * as z from 'zod';
import {
  moderationStates,
  positionOptions,
  type ModerationState,
  type PositionOption,
} from '../codelists/consultations.ts';
import { newAuthorSchema, type NewAuthor } from './author.ts';
import { contributionMembers, type Contribution } from './contribution.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { relativeLinkSchema, type RelativeLink } from './link.ts';
import { languageTagSchema, type LanguageTag } from './localised-text.ts';
import { moderationNoteSchema, type ModerationNote } from './moderation.ts';
import { longTextSchema, type LongText } from './plain-text.ts';
import { provenanceSchema, type Provenance } from './provenance.ts';
import { reasonedResponseSchema, type ReasonedResponse } from './reasoned-response.ts';
import { voteCountsSchema, type VoteCounts } from './vote.ts';

/** The very words that a comment is about, as in the W3C Web Annotation model (TextQuoteSelector). */
export interface Quote {
  /** The words themselves, verbatim. */
  exact: LongText;
  /** What stands before, to tell it from the same words elsewhere. */
  prefix?: LongText;
  /** What stands behind. */
  suffix?: LongText;
}

/** What is sent to comment on a text (the body of `POST documents/{document}/comments`). */
export interface NewComment {
  /** The language it is written in. */
  language: LanguageTag;
  /** Who comments. */
  author: NewAuthor;
  /** Id of a paragraph. Without paragraph and section it is about the whole text. */
  paragraph?: Identifier;
  /** Id of a section; not together with a paragraph (a rule). */
  section?: Identifier;
  /**
   * The version of the text that was read.
   * @minimum 1
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  version?: number;
  /** The words that it is about. */
  quote?: Quote;
  /** Id of the comment that it answers. */
  replyTo?: Identifier;
  /** What is said; needed where no other wording is suggested (a rule). */
  body?: LongText;
  /** Other wording: in place of the quoted words, or of the whole paragraph where none are quoted. */
  suggestion?: LongText;
  /** What it says of the text, where it takes sides. */
  alignment?: PositionOption;
}

/**
 * A comment (`comments/{comment}.json`). Of one that is hidden or removed stands only where it was, and why it is not shown;
 * the replies to it stay.
 */
export interface Comment extends Contribution {
  /** Tells it from other contributions. */
  kind: 'comment';
  /** Id of the text under consultation. */
  document: Identifier;
  /** Id of the paragraph that it is about. */
  paragraph?: Identifier;
  /** Id of the section that it is about. */
  section?: Identifier;
  /**
   * The version of the text that was read.
   * @minimum 1
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  version?: number;
  /** The words that it is about. */
  quote?: Quote;
  /** Id of the comment that it answers. */
  replyTo?: Identifier;
  /** What is said. */
  body?: LongText;
  /** Other wording: in place of the quoted words, or of the whole paragraph where none are quoted. */
  suggestion?: LongText;
  /** What it says of the text, where it takes sides. */
  alignment?: PositionOption;
  /** Whether it is shown; not part of what the ledger's digest covers, nor is what follows here. */
  state: ModerationState;
  /** Why it is not shown, where somebody decided so. */
  moderation?: ModerationNote;
  /**
   * Of one that was made on an earlier version: id of the paragraph of the newest version that it now stands at. Absent
   * where that paragraph is gone; then it stands among the comments on removed text (`homeOf`).
   */
  home?: Identifier;
  /** What others think of it, in counts. */
  votes?: VoteCounts;
  /**
   * The answers to it.
   * @maxItems 100
   */
  responses?: ReasonedResponse[];
  /** Where it comes from, where it was brought here. */
  provenance?: Provenance;
}

/**
 * Comments: all of a text (`documents/{document}/comments.json`), newest first; or those of a paragraph, of the whole text or
 * of removed text (`documents/{document}/paragraphs/{paragraph}.json`, `whole-text.json`, `removed-text.json`), newest first,
 * each followed by all replies to it, oldest first.
 */
export interface CommentList {
  /**
   * The comments, replies among them.
   * @maxItems 5000
   */
  items: Comment[];
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

/** The words, and what stands around them. */
export const quoteSchema = z
  .strictObject({
    exact: longTextSchema,
    prefix: longTextSchema.exactOptional(),
    suffix: longTextSchema.exactOptional(),
  })
  .meta({ id: 'Quote' }) satisfies z.ZodType<Quote>;

const said = {
  paragraph: identifierSchema.exactOptional(),
  section: identifierSchema.exactOptional(),
  version: z.int().min(1).max(Number.MAX_SAFE_INTEGER).exactOptional(),
  quote: quoteSchema.exactOptional(),
  replyTo: identifierSchema.exactOptional(),
  body: longTextSchema.exactOptional(),
  suggestion: longTextSchema.exactOptional(),
  alignment: z.enum(positionOptions).exactOptional(),
};

/** What may be sent. That it is about one thing is a rule (`commentRules`). */
export const newCommentSchema = z
  .strictObject({ language: languageTagSchema, author: newAuthorSchema, ...said })
  .meta({ id: 'NewComment' }) satisfies z.ZodType<NewComment>;

/** What was sent, together with what the backend gave. */
export const commentSchema = z
  .strictObject({
    ...contributionMembers,
    kind: z.literal('comment'),
    document: identifierSchema,
    ...said,
    state: z.enum(moderationStates),
    moderation: moderationNoteSchema.exactOptional(),
    home: identifierSchema.exactOptional(),
    votes: voteCountsSchema.exactOptional(),
    responses: z.array(reasonedResponseSchema).max(100).exactOptional(),
    provenance: provenanceSchema.exactOptional(),
  })
  .meta({ id: 'Comment' }) satisfies z.ZodType<Comment>;

/** Up to 5,000 comments, and the link to the next older part where there is one. */
export const commentListSchema = z
  .strictObject({
    items: z.array(commentSchema).max(5000),
    total: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
    next: relativeLinkSchema.exactOptional(),
  })
  .meta({ id: 'CommentList' }) satisfies z.ZodType<CommentList>;
