import * as z from 'zod';
import { plainLineSchema, type PlainLine } from './plain-text.ts';

/**
 * An e-mail address, as far as a pattern can tell.
 * @maxLength 254
 * @pattern ^[^\s@]+@[^\s@]+$
 */
export type EmailAddress = string;

/** Whom to ask. A role and its address rather than a person, where that will do: it is public, and people change. */
export interface Contact {
  /** Of a person or an office. */
  name?: PlainLine;
  /** The position held: "Head of the Open Government Unit". */
  title?: PlainLine;
  /** Where in the house. */
  department?: PlainLine;
  /** Where to write to. */
  email?: EmailAddress;
  /** Where to call, as it is to be shown. */
  phone?: PlainLine;
}

/** Something before an `@` and something behind it, without blanks. */
export const emailAddressSchema = z
  .string()
  .max(254, { abort: true })
  .regex(/^[^\s@]+@[^\s@]+$/);

/** Any of it may be missing. */
export const contactSchema = z
  .strictObject({
    name: plainLineSchema.exactOptional(),
    title: plainLineSchema.exactOptional(),
    department: plainLineSchema.exactOptional(),
    email: emailAddressSchema.exactOptional(),
    phone: plainLineSchema.exactOptional(),
  })
  .meta({ id: 'Contact' }) satisfies z.ZodType<Contact>;
