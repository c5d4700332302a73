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
