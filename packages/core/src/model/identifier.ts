import * as z from 'zod';

/**
 * Names one thing within a backend. Unique without regard to case; one canonical spelling in links.
 * @minLength 1
 * @maxLength 64
 * @pattern ^[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*$
 */
export type Identifier = string;

// Of what is too long the pattern is not asked, here and in every other text: on millions of characters it can run out of
// stack.

/** 1 to 64 letters, digits, `-` and `_`, with single dots between; it begins with a letter or digit. */
export const identifierSchema = z
  .string()
  .min(1)
  .max(64, { abort: true })
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*$/);
