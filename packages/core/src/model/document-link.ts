import * as z from 'zod';
import { linkSchema, type Link } from './link.ts';
import {
  languageTagSchema,
  localisedTextSchema,
  type LanguageTag,
  type LocalisedText,
} from './localised-text.ts';

/** A document somewhere on the web: minutes, a law, a study. */
export interface DocumentLink {
  /** What it is called. */
  title: LocalisedText;
  /** Where it is. */
  url: Link;
  /** The language it is written in. */
  language?: LanguageTag;
}

/** A title and an address. */
export const documentLinkSchema = z
  .strictObject({
    title: localisedTextSchema,
    url: linkSchema,
    language: languageTagSchema.exactOptional(),
  })
  .meta({ id: 'DocumentLink' }) satisfies z.ZodType<DocumentLink>;
