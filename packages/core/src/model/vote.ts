import * as z from 'zod';
import { voteOptions, type VoteOption } from '../codelists/consultations.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { timeSchema, type Time } from './time.ts';

/** One participant's vote on a comment. Not public: only counts are published. */
export interface Vote {
  /** Id of the comment. */
  comment: Identifier;
  /** Whose vote it is. */
  participant: Identifier;
  /** For or against. */
  option: VoteOption;
  /** When they said so last. */
  createdAt: Time;
}

/** How many votes a comment has, each way. */
export interface VoteCounts {
  /**
   * Who are for it.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  up: number;
  /**
   * Who are against it.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  down: number;
}

const count = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

/** What is sent to vote on a comment (the body of `PUT comments/{comment}/vote`). */
export interface VoteChoice {
  /** For or against. Absent: an earlier vote is taken back. */
  option?: VoteOption;
}

/** What has become of a vote (the answer to it, and its place in `mine.json`). */
export interface VoteTaken {
  /** Id of the comment. */
  comment: Identifier;
  /** How the participant votes now; absent once taken back. */
  option?: VoteOption;
  /** How many votes it has with theirs. */
  votes?: VoteCounts;
}

/** One participant, one comment, one option. */
export const voteSchema = z
  .strictObject({
    comment: identifierSchema,
    participant: identifierSchema,
    option: z.enum(voteOptions),
    createdAt: timeSchema,
  })
  .meta({ id: 'Vote' }) satisfies z.ZodType<Vote>;

/** Both counts, each 0 or more. */
export const voteCountsSchema = z
  .strictObject({ up: count, down: count })
  .meta({ id: 'VoteCounts' }) satisfies z.ZodType<VoteCounts>;

/** An option or none. */
export const voteChoiceSchema = z
  .strictObject({ option: z.enum(voteOptions).exactOptional() })
  .meta({ id: 'VoteChoice' }) satisfies z.ZodType<VoteChoice>;

/** A comment, an option or none, and both counts. */
export const voteTakenSchema = z
  .strictObject({
    comment: identifierSchema,
    option: z.enum(voteOptions).exactOptional(),
    votes: voteCountsSchema.exactOptional(),
  })
  .meta({ id: 'VoteTaken' }) satisfies z.ZodType<VoteTaken>;
