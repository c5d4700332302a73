import * as z from 'zod';
import {
  readCapabilities,
  writeCapabilities,
  moderationModes,
  type ReadCapability,
  type WriteCapability,
  type ModerationMode,
} from '../codelists/capabilities.ts';
import {
  languageTagSchema,
  localisedTextSchema,
  type LanguageTag,
  type LocalisedText,
} from './localised-text.ts';
import { relativeLinkSchema, type RelativeLink } from './link.ts';

/** Where a backend keeps what. */
export interface DiscoveryLinks {
  /** To `plans.json`. */
  plans?: RelativeLink;
  /** To `documents.json`. */
  documents?: RelativeLink;
  /** To `criteria.json`. */
  criteria?: RelativeLink;
  /** To `ledger.json`. */
  ledger?: RelativeLink;
  /** On a snapshot: the backend that takes contributions. */
  live?: RelativeLink;
}

/** What a backend refuses beyond. */
export interface DiscoveryLimits {
  /**
   * Size of a body, in bytes.
   * @minimum 1
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  body: number;
  /**
   * Characters (code points) of one answer.
   * @minimum 1
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  answer: number;
  /**
   * Characters (code points) of a comment, and of other wording; absent where no comments are taken.
   * @minimum 1
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  comment?: number;
  /**
   * Contributions a minute from one address.
   * @minimum 1
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  writesPerMinute: number;
}

/** How a backend knows people. */
export interface DiscoveryAuthentication {
  /** Whether `POST participants` gives tokens to guests. */
  guests: boolean;
}

/** What a backend is and can do (`ogp.json`). */
export interface Discovery {
  /**
   * The version of the protocol that it speaks. Whoever understands 1.0 understands every 1.x.
   * @maxLength 20
   * @pattern ^1\.\d+$
   */
  protocol: string;
  /** What the backend is called. */
  title: LocalisedText;
  /**
   * The languages that it speaks, the main one first.
   * @maxItems 50
   */
  languages: LanguageTag[];
  /**
   * What can be read from it.
   * @maxItems 20
   */
  reads: ReadCapability[];
  /**
   * What it takes.
   * @maxItems 20
   */
  writes: WriteCapability[];
  /** Where it keeps what. */
  links: DiscoveryLinks;
  /** What it refuses beyond. */
  limits: DiscoveryLimits;
  /** How it knows people. */
  authentication: DiscoveryAuthentication;
  /** Whether contributions are looked at before or after they are shown. */
  moderation: ModerationMode;
}

/** Only the lists that the backend has; each link is relative to `ogp.json`. */
export const discoveryLinksSchema = z
  .strictObject({
    plans: relativeLinkSchema.exactOptional(),
    documents: relativeLinkSchema.exactOptional(),
    criteria: relativeLinkSchema.exactOptional(),
    ledger: relativeLinkSchema.exactOptional(),
    live: relativeLinkSchema.exactOptional(),
  })
  .meta({ id: 'DiscoveryLinks' }) satisfies z.ZodType<DiscoveryLinks>;

const positive = z.int().min(1).max(Number.MAX_SAFE_INTEGER);

/** Three limits are given, and that of comments where they are taken; each 1 or more. */
export const discoveryLimitsSchema = z
  .strictObject({
    body: positive,
    answer: positive,
    comment: positive.exactOptional(),
    writesPerMinute: positive,
  })
  .meta({ id: 'DiscoveryLimits' }) satisfies z.ZodType<DiscoveryLimits>;

/** Says only whether guests get tokens. */
export const discoveryAuthenticationSchema = z
  .strictObject({ guests: z.boolean() })
  .meta({ id: 'DiscoveryAuthentication' }) satisfies z.ZodType<DiscoveryAuthentication>;

/** The whole `ogp.json` of protocol 1. */
export const discoverySchema = z
  .strictObject({
    protocol: z
      .string()
      .max(20, { abort: true })
      .regex(/^1\.\d+$/),
    title: localisedTextSchema,
    languages: z.array(languageTagSchema).max(50),
    reads: z.array(z.enum(readCapabilities)).max(20),
    writes: z.array(z.enum(writeCapabilities)).max(20),
    links: discoveryLinksSchema,
    limits: discoveryLimitsSchema,
    authentication: discoveryAuthenticationSchema,
    moderation: z.enum(moderationModes),
  })
  .meta({ id: 'Discovery' }) satisfies z.ZodType<Discovery>;
