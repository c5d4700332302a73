import * as z from 'zod';
import { identifierSchema, type Identifier } from './identifier.ts';
import { linkSchema, type Link } from './link.ts';
import {
  languageTagSchema,
  localisedTextSchema,
  type LanguageTag,
  type LocalisedText,
} from './localised-text.ts';
import { partialDateSchema, type PartialDate } from './time.ts';

/** Something written about making or keeping a plan: a consultation report, a self-assessment, a review of the IRM. */
export interface Report {
  /** Names it within its plan. */
  id: Identifier;
  /** A code of `reportTypes`, or another. */
  type: Identifier;
  /** What it is called. */
  title: LocalisedText;
  /** From when it tells. */
  startDate?: PartialDate;
  /** Until when it tells. */
  endDate?: PartialDate;
  /** Where it can be read. */
  url?: Link;
  /** The language it is written in. */
  language?: LanguageTag;
  /** When it came out. */
  published?: PartialDate;
}

/** A type and a title; the rest as far as it is known. */
export const reportSchema = z
  .strictObject({
    id: identifierSchema,
    type: identifierSchema,
    title: localisedTextSchema,
    startDate: partialDateSchema.exactOptional(),
    endDate: partialDateSchema.exactOptional(),
    url: linkSchema.exactOptional(),
    language: languageTagSchema.exactOptional(),
    published: partialDateSchema.exactOptional(),
  })
  .meta({ id: 'Report' }) satisfies z.ZodType<Report>;
