import * as z from 'zod';
import { blockTypes, markKinds, type BlockType, type MarkKind } from '../codelists/consultations.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { hex256Schema, type Hex256 } from './ledger.ts';
import { linkSchema, type Link } from './link.ts';
import {
  languageTagSchema,
  localisedTextSchema,
  type LanguageTag,
  type LocalisedText,
} from './localised-text.ts';
import { plainLineSchema, type PlainLine } from './plain-text.ts';
import { positionCountsSchema, type PositionCounts } from './position.ts';
import { provenanceSchema, type Provenance } from './provenance.ts';

/** A stretch of a text that stands out, as data: a text is never markup. */
export interface Mark {
  /** Which of the block's languages it is in. */
  language: LanguageTag;
  /** How it stands out. */
  kind: MarkKind;
  /**
   * Where it begins, in characters (code points) from 0.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  start: number;
  /**
   * The first character behind it.
   * @minimum 1
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  end: number;
  /** Where a link leads to; needed for links (a rule). */
  href?: Link;
}

/** A piece of a paragraph: a passage, or an item of a list within it. */
export interface Block {
  /** A passage, or an item of a list. */
  type: BlockType;
  /** The words. */
  text: LocalisedText;
  /**
   * What stands out of them. Marks may lie within and across each other.
   * @maxItems 500
   */
  marks?: Mark[];
}

/** How much a paragraph has been talked about. */
export interface ParagraphCounts {
  /**
   * Published comments, replies among them.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  comments?: number;
  /** Positions; absent where none are asked for, and where there are fewer than `agreementThreshold` of them (a rule). */
  positions?: PositionCounts;
}

/** What a paragraph was in the version before, where its words have changed since. */
export interface ParagraphBefore {
  /**
   * That version.
   * @minimum 1
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  version: number;
  /**
   * Ids of the paragraphs there that it was made of: several where they were merged, none where it is new.
   * @maxItems 100
   */
  paragraphs: Identifier[];
}

/** The smallest part of a text that is discussed by itself. */
export interface Paragraph {
  /** Names it within this version of its document. */
  id: Identifier;
  /** What people call it; runs over the whole document: "P12". */
  label: PlainLine;
  /** Id of the section that it stands in; absent before the first one, and where it is not known. */
  section?: Identifier;
  /** Its place in this version, in the manner of Akoma Ntoso: `sec_2__para_12`. */
  eId?: Identifier;
  /** Its name in all versions, whatever its number becomes. */
  wId?: Identifier;
  /**
   * What it says, in order.
   * @maxItems 100
   */
  blocks: Block[];
  /** Of what it says in the document's own language: see `paragraphHash`. Absent where its words are not known. */
  textHash?: Hex256;
  /** Whether positions on it are asked for. Absent: as the document allows. */
  voting?: boolean;
  /** How much it has been talked about. */
  counts?: ParagraphCounts;
  /** What it was in the version before. Absent: the same words, or there was no version before. */
  before?: ParagraphBefore;
  /**
   * Ids of the comments that its change answers, as its editors say.
   * @maxItems 200
   */
  answers?: Identifier[];
  /** Where it comes from, where it was brought here. */
  provenance?: Provenance;
}

/** A language, a kind and a stretch. That it lies within its text is a rule (`blockRules`). */
export const markSchema = z
  .strictObject({
    language: languageTagSchema,
    kind: z.enum(markKinds),
    start: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
    end: z.int().min(1).max(Number.MAX_SAFE_INTEGER),
    href: linkSchema.exactOptional(),
  })
  .meta({ id: 'Mark' }) satisfies z.ZodType<Mark>;

/** A kind and a text, with what stands out of it. */
export const blockSchema = z
  .strictObject({
    type: z.enum(blockTypes),
    text: localisedTextSchema,
    marks: z.array(markSchema).max(500).exactOptional(),
  })
  .meta({ id: 'Block' }) satisfies z.ZodType<Block>;

/** Two counts, of which either may be missing. */
export const paragraphCountsSchema = z
  .strictObject({
    comments: z.int().min(0).max(Number.MAX_SAFE_INTEGER).exactOptional(),
    positions: positionCountsSchema.exactOptional(),
  })
  .meta({ id: 'ParagraphCounts' }) satisfies z.ZodType<ParagraphCounts>;

/** A version and up to 100 paragraphs of it. */
export const paragraphBeforeSchema = z
  .strictObject({
    version: z.int().min(1).max(Number.MAX_SAFE_INTEGER),
    paragraphs: z.array(identifierSchema).max(100),
  })
  .meta({ id: 'ParagraphBefore' }) satisfies z.ZodType<ParagraphBefore>;

/** An id, a label, and up to 100 blocks. */
export const paragraphSchema = z
  .strictObject({
    id: identifierSchema,
    label: plainLineSchema,
    section: identifierSchema.exactOptional(),
    eId: identifierSchema.exactOptional(),
    wId: identifierSchema.exactOptional(),
    blocks: z.array(blockSchema).max(100),
    textHash: hex256Schema.exactOptional(),
    voting: z.boolean().exactOptional(),
    counts: paragraphCountsSchema.exactOptional(),
    before: paragraphBeforeSchema.exactOptional(),
    answers: z.array(identifierSchema).max(200).exactOptional(),
    provenance: provenanceSchema.exactOptional(),
  })
  .meta({ id: 'Paragraph' }) satisfies z.ZodType<Paragraph>;
