import * as z from 'zod';
import { localisedTextSchema, type LocalisedText } from './localised-text.ts';
import { plainLineSchema, type PlainLine } from './plain-text.ts';

/** By what one will see how far a commitment has come. Values are words: sources write them so. */
export interface Indicator {
  /** As the plan numbers it: "C01.1.1". */
  number?: PlainLine;
  /** What is measured: "Number of services offered online". */
  title: LocalisedText;
  /** Where it stood at the beginning. */
  baseline?: LocalisedText;
  /** Where it should come to. */
  target?: LocalisedText;
  /** Where it stands. */
  actual?: LocalisedText;
  /** By when, in the plan's own words. */
  deadlineText?: PlainLine;
}

/** A title; baseline, target and result as far as the plan has them. */
export const indicatorSchema = z
  .strictObject({
    number: plainLineSchema.exactOptional(),
    title: localisedTextSchema,
    baseline: localisedTextSchema.exactOptional(),
    target: localisedTextSchema.exactOptional(),
    actual: localisedTextSchema.exactOptional(),
    deadlineText: plainLineSchema.exactOptional(),
  })
  .meta({ id: 'Indicator' }) satisfies z.ZodType<Indicator>;
