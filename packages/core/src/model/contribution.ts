import type { Channel } from '../codelists/states.ts';
import { channels } from '../codelists/states.ts';
import * as z from 'zod';
import { authorSchema, type Author } from './author.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { ledgerPlaceSchema, type LedgerPlace } from './ledger.ts';
import { languageTagSchema, type LanguageTag } from './localised-text.ts';
import { timeSchema, type Time } from './time.ts';

/**
 * What everything has in common that people contribute. What was published elsewhere and brought here may lack what its
 * source does not tell: author, time, way, receipt.
 */
export interface Contribution {
  /** Names it within the backend. */
  id: Identifier;
  /** The language it is written in. */
  language: LanguageTag;
  /** Who contributed, as far as they chose to say. */
  author?: Author;
  /** By which way it came in. */
  channel?: Channel;
  /** When it was made. */
  createdAt?: Time;
  /** Id of its receipt; follows from the secret code (`receiptId`). */
  receiptId?: Identifier;
  /** Its place in the public ledger; not part of what the ledger's digest covers. */
  ledger?: LedgerPlace;
}

/** The members of a contribution, for the schemas of its kinds. */
export const contributionMembers = {
  id: identifierSchema,
  language: languageTagSchema,
  author: authorSchema.exactOptional(),
  channel: z.enum(channels).exactOptional(),
  createdAt: timeSchema.exactOptional(),
  receiptId: identifierSchema.exactOptional(),
  ledger: ledgerPlaceSchema.exactOptional(),
};

/** The same of what a backend took itself: nothing is missing. */
export const ownContributionMembers = {
  id: identifierSchema,
  language: languageTagSchema,
  author: authorSchema,
  channel: z.enum(channels),
  createdAt: timeSchema,
  receiptId: identifierSchema,
  ledger: ledgerPlaceSchema,
};
