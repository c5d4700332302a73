import * as z from 'zod';
import { contactSchema, type Contact } from './contact.ts';
import { documentLinkSchema, type DocumentLink } from './document-link.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { linkSchema, relativeLinkSchema, type Link, type RelativeLink } from './link.ts';
import {
  languageTagSchema,
  localisedTextSchema,
  type LanguageTag,
  type LocalisedText,
} from './localised-text.ts';
import { paragraphSchema, type Paragraph } from './paragraph.ts';
import { plainLineSchema, type PlainLine } from './plain-text.ts';
import { provenanceSchema, type Provenance } from './provenance.ts';
import { timeSchema, timeZoneSchema, type Time, type TimeZone } from './time.ts';

/** A heading of a text under consultation. Headings are not commented on; the paragraphs below them are. */
export interface Section {
  /** Names it within its document. */
  id: Identifier;
  /** As the text numbers it: "1.2.", "Strategic Goal 3". */
  number?: PlainLine;
  /** What it says. */
  heading: LocalisedText;
  /**
   * How deep it stands, 1 at the top.
   * @minimum 1
   * @maximum 6
   * @TJS-type integer
   */
  level: number;
}

/** What people may do with a text under consultation. */
export interface Allowed {
  /** Comments on paragraphs and on the whole text. */
  comments: boolean;
  /** Answers to comments. */
  replies: boolean;
  /** Votes on comments. */
  commentVotes: boolean;
  /** Positions on paragraphs. */
  positions: boolean;
  /** Whether without a name. */
  anonymous: boolean;
}

/** How much a text has been talked about. */
export interface DocumentCounts {
  /**
   * Published comments, replies among them.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  comments: number;
  /**
   * Those of them that are about the whole text or a section.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  wholeText: number;
  /**
   * Those of them whose paragraph is not in this version any more.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  removedText: number;
  /**
   * Organisations that have commented.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  organisations: number;
  /**
   * Positions on all paragraphs together; absent where there are fewer than `agreementThreshold`.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  positions?: number;
}

/**
 * A text that people discuss paragraph by paragraph. Whether it is open follows from its dates (`consultationState`), so
 * that no copy of it is ever out of date.
 */
export interface ConsultationDocument {
  /** Names it within the backend. */
  id: Identifier;
  /** Id of the plan that it belongs to. */
  plan?: Identifier;
  /** What it is called. */
  title: LocalisedText;
  /** What stands below the title. */
  subtitle?: LocalisedText;
  /** What it is about and what is asked of people, in a few sentences. */
  description?: LocalisedText;
  /**
   * From 1; raised when the text changes. Comments say which version they were made on.
   * @minimum 1
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  version: number;
  /** The language that the text was written in; others are translations. */
  language: LanguageTag;
  /** Absent: since it was published. */
  opens?: Time;
  /** Absent: until further notice. */
  closes?: Time;
  /** The zone in which opening and closing are told to people. */
  timeZone?: TimeZone;
  /** It will not take place, or was broken off. */
  cancelled?: boolean;
  /** False: no report on what was heard is planned. */
  reportExpected?: boolean;
  /** The report on what was heard. */
  report?: Link;
  /** What people may do with it. */
  allow: Allowed;
  /**
   * The headings in reading order; `level` tells what belongs to what.
   * @maxItems 500
   */
  sections: Section[];
  /**
   * The paragraphs in reading order, each naming its section.
   * @maxItems 5000
   */
  paragraphs: Paragraph[];
  /** The page on which people read and discuss it. */
  page?: Link;
  /** How much it has been talked about. */
  counts?: DocumentCounts;
  /** Whom to ask. */
  contact?: Contact;
  /**
   * Where to read on.
   * @maxItems 50
   */
  furtherInfo?: DocumentLink[];
  /** Where it comes from, where it was brought here. */
  provenance?: Provenance;
}

/** A text under consultation in a list. */
export interface ConsultationDocumentSummary {
  /** Names it within the backend. */
  id: Identifier;
  /** Id of the plan that it belongs to. */
  plan?: Identifier;
  /** What it is called. */
  title: LocalisedText;
  /** Absent: since it was published. */
  opens?: Time;
  /** Absent: until further notice. */
  closes?: Time;
  /** The zone in which opening and closing are told to people. */
  timeZone?: TimeZone;
  /** It will not take place, or was broken off. */
  cancelled?: boolean;
  /** False: no report on what was heard is planned. */
  reportExpected?: boolean;
  /** The report on what was heard. */
  report?: Link;
  /** Where the whole text is. */
  href: RelativeLink;
}

/** The texts under consultation of a backend (`documents.json`). */
export interface ConsultationDocumentList {
  /**
   * The texts, newest first.
   * @maxItems 200
   */
  items: ConsultationDocumentSummary[];
  /**
   * How many there are.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  total: number;
}

/** A heading at one of six levels. */
export const sectionSchema = z
  .strictObject({
    id: identifierSchema,
    number: plainLineSchema.exactOptional(),
    heading: localisedTextSchema,
    level: z.int().min(1).max(6),
  })
  .meta({ id: 'Section' }) satisfies z.ZodType<Section>;

/** Each of the five is said. */
export const allowedSchema = z
  .strictObject({
    comments: z.boolean(),
    replies: z.boolean(),
    commentVotes: z.boolean(),
    positions: z.boolean(),
    anonymous: z.boolean(),
  })
  .meta({ id: 'Allowed' }) satisfies z.ZodType<Allowed>;

const count = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

/** Four counts, and that of positions where it may be told. */
export const documentCountsSchema = z
  .strictObject({
    comments: count,
    wholeText: count,
    removedText: count,
    organisations: count,
    positions: count.exactOptional(),
  })
  .meta({ id: 'DocumentCounts' }) satisfies z.ZodType<DocumentCounts>;

const short = {
  id: identifierSchema,
  plan: identifierSchema.exactOptional(),
  title: localisedTextSchema,
  opens: timeSchema.exactOptional(),
  closes: timeSchema.exactOptional(),
  timeZone: timeZoneSchema.exactOptional(),
  cancelled: z.boolean().exactOptional(),
  reportExpected: z.boolean().exactOptional(),
  report: linkSchema.exactOptional(),
};

/** A whole text. What must hold between its parts is a rule (`consultationDocumentRules`). */
export const consultationDocumentSchema = z
  .strictObject({
    ...short,
    subtitle: localisedTextSchema.exactOptional(),
    description: localisedTextSchema.exactOptional(),
    version: z.int().min(1).max(Number.MAX_SAFE_INTEGER),
    language: languageTagSchema,
    allow: allowedSchema,
    sections: z.array(sectionSchema).max(500),
    paragraphs: z.array(paragraphSchema).max(5000),
    page: linkSchema.exactOptional(),
    counts: documentCountsSchema.exactOptional(),
    contact: contactSchema.exactOptional(),
    furtherInfo: z.array(documentLinkSchema).max(50).exactOptional(),
    provenance: provenanceSchema.exactOptional(),
  })
  .meta({ id: 'ConsultationDocument' }) satisfies z.ZodType<ConsultationDocument>;

/** Enough to show a text in a list, with the link to the whole. */
export const consultationDocumentSummarySchema = z
  .strictObject({ ...short, href: relativeLinkSchema })
  .meta({ id: 'ConsultationDocumentSummary' }) satisfies z.ZodType<ConsultationDocumentSummary>;

/** Up to 200 texts. */
export const consultationDocumentListSchema = z
  .strictObject({
    items: z.array(consultationDocumentSummarySchema).max(200),
    total: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  })
  .meta({ id: 'ConsultationDocumentList' }) satisfies z.ZodType<ConsultationDocumentList>;
