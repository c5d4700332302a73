import * as z from 'zod';

/**
 * A language as BCP 47 writes it (`sq`, `en`, `pt-BR`), or `mul` for a text in several.
 * @minLength 2
 * @maxLength 35
 * @pattern ^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$
 */
export type LanguageTag = string;

/**
 * One translation: plain text, never HTML.
 * @minLength 1
 * @maxLength 10000
 */
export type Translation = string;

/**
 * What an institution says, by language: `{"sq": "…", "en": "…"}`. People's own words are not this: they are
 * plain strings with a `language` beside them, because nobody translated them. At least in one language.
 * @minProperties 1
 */
export interface LocalisedText {
  /** What is said in the language. */
  [language: LanguageTag]: Translation;
}

/** 2 to 35 characters: a language of two to eight letters, then parts such as script and region. */
export const languageTagSchema = z
  .string()
  .min(2)
  .max(35, { abort: true })
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/);

/** At least one language, each with 1 to 10,000 characters. */
export const localisedTextSchema = z
  .record(languageTagSchema, z.string().min(1).max(10_000))
  .check(({ value, issues }) => {
    // zod has no such limit for records.
    if (Object.keys(value).length === 0)
      issues.push({ code: 'too_small', origin: 'record', minimum: 1, input: value });
  })
  .meta({ id: 'LocalisedText' }) satisfies z.ZodType<LocalisedText>;
