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
