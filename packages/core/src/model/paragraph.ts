import * as z from 'zod';
import { blockTypes, type BlockType } from '../codelists/consultations.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { hex256Schema, type Hex256 } from './ledger.ts';
import { localisedTextSchema, type LocalisedText } from './localised-text.ts';
import { plainLineSchema, type PlainLine } from './plain-text.ts';
import { positionCountsSchema, type PositionCounts } from './position.ts';
import { provenanceSchema, type Provenance } from './provenance.ts';

/** A piece of a paragraph: a passage, or an item of a list within it. */
export interface Block {
  /** A passage, or an item of a list. */
  type: BlockType;
  /** The words. */
  text: LocalisedText;
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
  /** Where it comes from, where it was brought here. */
  provenance?: Provenance;
}

/** A kind and a text. */
export const blockSchema = z
  .strictObject({ type: z.enum(blockTypes), text: localisedTextSchema })
  .meta({ id: 'Block' }) satisfies z.ZodType<Block>;

/** Two counts, of which either may be missing. */
export const paragraphCountsSchema = z
  .strictObject({
    comments: z.int().min(0).max(Number.MAX_SAFE_INTEGER).exactOptional(),
    positions: positionCountsSchema.exactOptional(),
  })
  .meta({ id: 'ParagraphCounts' }) satisfies z.ZodType<ParagraphCounts>;

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
    provenance: provenanceSchema.exactOptional(),
  })
  .meta({ id: 'Paragraph' }) satisfies z.ZodType<Paragraph>;
