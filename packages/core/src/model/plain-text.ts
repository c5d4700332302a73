import * as z from 'zod';

/**
 * A line in a person's own words: a name, a title. No line breaks, no control characters.
 * @minLength 1
 * @maxLength 200
 * @pattern ^[^\u0000-\u001F\u007F]*$
 */
export type PlainLine = string;

/**
 * A passage in a person's own words, up to 2,000 characters (Unicode code points). Never HTML; line breaks and
 * tabs are kept, other control characters are refused.
 * @minLength 1
 * @maxLength 2000
 * @pattern ^[^\u0000-\u0008\u000B-\u001F\u007F]*$
 */
export type PlainText = string;

/**
 * A long passage: a comment, a report, evidence. Up to 10,000 characters (Unicode code points); otherwise as `PlainText`.
 * @minLength 1
 * @maxLength 10000
 * @pattern ^[^\u0000-\u0008\u000B-\u001F\u007F]*$
 */
export type LongText = string;

/**
 * A source's own words, kept as they are: up to 100,000 characters; otherwise as `PlainText`. May be empty.
 * @maxLength 100000
 * @pattern ^[^\u0000-\u0008\u000B-\u001F\u007F]*$
 */
export type SourceText = string;

/* eslint-disable no-control-regex -- refusing control characters is the purpose */

/** 1 to 200 characters without line breaks and other control characters. */
export const plainLineSchema = z
  .string()
  .min(1)
  .max(200, { abort: true })
  .regex(/^[^\u0000-\u001F\u007F]*$/);

/** 1 to 2,000 characters; of control characters only line feed and tab. */
export const plainTextSchema = z
  .string()
  .min(1)
  .max(2000, { abort: true })
  .regex(/^[^\u0000-\u0008\u000B-\u001F\u007F]*$/);

/** 1 to 10,000 characters; of control characters only line feed and tab. */
export const longTextSchema = z
  .string()
  .min(1)
  .max(10_000, { abort: true })
  .regex(/^[^\u0000-\u0008\u000B-\u001F\u007F]*$/);

/** Up to 100,000 characters; of control characters only line feed and tab. */
export const sourceTextSchema = z
  .string()
  .max(100_000, { abort: true })
  .regex(/^[^\u0000-\u0008\u000B-\u001F\u007F]*$/);
