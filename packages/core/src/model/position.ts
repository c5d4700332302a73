import * as z from 'zod';
import { positionOptions, type PositionOption } from '../codelists/consultations.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { timeSchema, type Time } from './time.ts';

/** What one participant thinks of a paragraph. Not public: only counts are published. */
export interface Position {
  /** Id of the text under consultation. */
  document: Identifier;
  /** Id of the paragraph. */
  paragraph: Identifier;
  /** Whose position it is. */
  participant: Identifier;
  /** What they think. */
  option: PositionOption;
  /** When they said so last. */
  createdAt: Time;
}

/**
 * How many hold which position on a paragraph. Published from `agreementThreshold` positions on: of fewer, one could guess
 * whose they are.
 */
export interface PositionCounts {
  /**
   * Who agree.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  agree: number;
  /**
   * Who are neither for nor against.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  neutral: number;
  /**
   * Who disagree.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  disagree: number;
}

const count = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

/** What is sent to take a position (the body of `PUT documents/{document}/paragraphs/{paragraph}/position`). */
export interface PositionChoice {
  /** What the participant thinks. Absent: an earlier position is taken back. */
  option?: PositionOption;
  /**
   * The version of the text that was read.
   * @minimum 1
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  version?: number;
}

/** What has become of a position (the answer to it, and its place in `mine.json`). */
export interface PositionTaken {
  /** Id of the paragraph. */
  paragraph: Identifier;
  /** What the participant thinks now; absent once taken back. */
  option?: PositionOption;
  /** How many think so with them; absent below `agreementThreshold`. */
  counts?: PositionCounts;
}

/** One participant, one paragraph, one option. */
export const positionSchema = z
  .strictObject({
    document: identifierSchema,
    paragraph: identifierSchema,
    participant: identifierSchema,
    option: z.enum(positionOptions),
    createdAt: timeSchema,
  })
  .meta({ id: 'Position' }) satisfies z.ZodType<Position>;

/** All three counts, each 0 or more. */
export const positionCountsSchema = z
  .strictObject({ agree: count, neutral: count, disagree: count })
  .meta({ id: 'PositionCounts' }) satisfies z.ZodType<PositionCounts>;

/** An option or none, and the version that was read. */
export const positionChoiceSchema = z
  .strictObject({
    option: z.enum(positionOptions).exactOptional(),
    version: z.int().min(1).max(Number.MAX_SAFE_INTEGER).exactOptional(),
  })
  .meta({ id: 'PositionChoice' }) satisfies z.ZodType<PositionChoice>;

/** A paragraph, an option or none, and the counts that may be told. */
export const positionTakenSchema = z
  .strictObject({
    paragraph: identifierSchema,
    option: z.enum(positionOptions).exactOptional(),
    counts: positionCountsSchema.exactOptional(),
  })
  .meta({ id: 'PositionTaken' }) satisfies z.ZodType<PositionTaken>;
