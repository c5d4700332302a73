import * as z from 'zod';
import { languageTagSchema, localisedTextSchema, type LanguageTag, type LocalisedText } from './localised-text.ts';
import { relativeLinkSchema, type RelativeLink } from './link.ts';

export const readCapabilities = [
  'plans',
  'ideas',
  'documents',
  'criteria',
  'responses',
  'receipts',
  'ledger',
] as const;
/** What can be read from a backend (closed list, protocol 1). */
export type ReadCapability = (typeof readCapabilities)[number];

export const writeCapabilities = [
  'ideas',
  'key-issues',
  'comments',
  'positions',
  'votes',
  'assessments',
  'status-reports',
  'responses',
  'flags',
  'moderation',
] as const;
/** What a backend takes (closed list, protocol 1). */
export type WriteCapability = (typeof writeCapabilities)[number];

/** Where a backend keeps what. */
export interface DiscoveryLinks {
  plans?: RelativeLink;
  documents?: RelativeLink;
  criteria?: RelativeLink;
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

export const moderationModes = ['before', 'after'] as const;
/** Whether contributions are looked at before or after they are shown (closed list). */
export type ModerationMode = (typeof moderationModes)[number];

/** What a backend is and can do (`ogp.json`). */
export interface Discovery {
  protocol: '1.0';
  title: LocalisedText;
  /** @maxItems 50 */
  languages: LanguageTag[];
  /** @maxItems 20 */
  reads: ReadCapability[];
  /** @maxItems 20 */
  writes: WriteCapability[];
  links: DiscoveryLinks;
  limits: DiscoveryLimits;
  authentication: DiscoveryAuthentication;
  moderation: ModerationMode;
}

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

export const discoveryLimitsSchema = z
  .strictObject({ body: positive, answer: positive, writesPerMinute: positive })
  .meta({ id: 'DiscoveryLimits' }) satisfies z.ZodType<DiscoveryLimits>;

export const discoveryAuthenticationSchema = z
  .strictObject({ guests: z.boolean() })
  .meta({ id: 'DiscoveryAuthentication' }) satisfies z.ZodType<DiscoveryAuthentication>;

export const discoverySchema = z
  .strictObject({
    protocol: z.literal('1.0'),
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
