import * as z from 'zod';
import { linkSchema, type Link } from './link.ts';
import { plainLineSchema, sourceTextSchema, type PlainLine, type SourceText } from './plain-text.ts';
import { daySchema, type Day } from './time.ts';

/** What a source says, by the source's own name for it: `{"endRaw": "Dec. 2021"}`. */
export interface SourceFields {
  /** What the source says there, as it says it. */
  [name: PlainLine]: SourceText;
}

/** Where something comes from that was brought here from elsewhere. */
export interface Provenance {
  /** The source's name. */
  source: PlainLine;
  /** Where it was found. */
  sourceUrl?: Link;
  /** When it was fetched. */
  retrieved?: Day;
  /** Under which licence: an SPDX identifier where there is one (`CC-BY-4.0`), else its name. */
  license?: PlainLine;
  /** The source's own words where the model has no member for them, or says them in its own way. */
  raw?: SourceFields;
}

/** Any number of fields by name, each with up to 100,000 characters. */
export const sourceFieldsSchema = z
  .record(plainLineSchema, sourceTextSchema)
  .meta({ id: 'SourceFields' }) satisfies z.ZodType<SourceFields>;

/** A source's name, and what else is known of it. */
export const provenanceSchema = z
  .strictObject({
    source: plainLineSchema,
    sourceUrl: linkSchema.exactOptional(),
    retrieved: daySchema.exactOptional(),
    license: plainLineSchema.exactOptional(),
    raw: sourceFieldsSchema.exactOptional(),
  })
  .meta({ id: 'Provenance' }) satisfies z.ZodType<Provenance>;
