import * as z from 'zod';

/**
 * An absolute web address in ASCII.
 * @maxLength 2000
 * @pattern ^https?://[!-~]+$
 */
export type Link = string;

/**
 * An address relative to the document that carries it, such as `plans/AP_ALB05.json`.
 * @minLength 1
 * @maxLength 2000
 * @pattern ^[!-~]+$
 */
export type RelativeLink = string;

/** `http://` or `https://` and what follows, up to 2,000 characters of ASCII without blanks. */
export const linkSchema = z
  .string()
  .max(2000, { abort: true })
  .regex(/^https?:\/\/[!-~]+$/);

/** 1 to 2,000 characters of ASCII without blanks; an absolute address passes, too. */
export const relativeLinkSchema = z
  .string()
  .min(1)
  .max(2000, { abort: true })
  .regex(/^[!-~]+$/);
