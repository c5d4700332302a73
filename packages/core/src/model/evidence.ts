import * as z from 'zod';
import { linkSchema, type Link } from './link.ts';
import { longTextSchema, type LongText } from './plain-text.ts';

/** What shows that something is so: words, an address, or both (a rule). */
export interface Evidence {
  /** What shows it, in words. */
  text?: LongText;
  /** Where it can be seen. */
  url?: Link;
}

/** Words and an address, of which one may be missing. */
export const evidenceSchema = z
  .strictObject({ text: longTextSchema.exactOptional(), url: linkSchema.exactOptional() })
  .meta({ id: 'Evidence' }) satisfies z.ZodType<Evidence>;
