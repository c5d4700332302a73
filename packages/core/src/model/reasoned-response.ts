import * as z from 'zod';
import { decisionCodes, type Decision } from '../codelists/responses.ts';
import { actorSchema, type Actor } from './actor.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { relativeLinkSchema, type RelativeLink } from './link.ts';
import { localisedTextSchema, type LocalisedText } from './localised-text.ts';
import { provenanceSchema, type Provenance } from './provenance.ts';
import { daySchema, partialDateSchema, type Day, type PartialDate } from './time.ts';

/** A paragraph as it stood in one version of a text: only there is its id its own. */
export interface ParagraphReference {
  /** Id of the text. */
  document: Identifier;
  /**
   * The version of the text.
   * @minimum 1
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  version: number;
  /** Id of the paragraph in that version. */
  paragraph: Identifier;
}

/** What a response answers: any number of contributions, of several kinds. */
export interface ResponseScope {
  /**
   * Ids of ideas.
   * @maxItems 5000
   */
  ideas?: Identifier[];
  /**
   * Ids of contributions of key issues.
   * @maxItems 5000
   */
  keyIssues?: Identifier[];
  /**
   * Ids of comments.
   * @maxItems 5000
   */
  comments?: Identifier[];
  /**
   * Paragraphs whose comments are answered together.
   * @maxItems 5000
   */
  paragraphs?: ParagraphReference[];
}

/**
 * A reasoned response: what was heard, what is done about it, and why. One answer may cover many contributions; none may
 * be left without one.
 */
export interface ReasonedResponse {
  /** Names it within the backend. */
  id: Identifier;
  /** Id of the plan. */
  plan: Identifier;
  /** What it answers. */
  scope: ResponseScope;
  /** The heading that it stands under. */
  theme?: LocalisedText;
  /** What was heard. */
  heard: LocalisedText;
  /** The answer. */
  response: LocalisedText;
  /** What came of it; absent where its source gives words only. */
  decision?: Decision;
  /** A code of `decisionReasons`, or another. */
  reason?: Identifier;
  /**
   * Ids of the commitments that came of it.
   * @maxItems 1000
   */
  resultingCommitments?: Identifier[];
  /** Who answers. */
  respondent?: Actor;
  /** When it was given. */
  date?: PartialDate;
  /** Where it comes from, where it was brought here. */
  provenance?: Provenance;
}

/** The register of responses of a plan (`plans/{plan}/responses.json`). */
export interface ResponseRegister {
  /**
   * The responses, newest first.
   * @maxItems 5000
   */
  items: ReasonedResponse[];
  /**
   * How many contributions there are that want an answer.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  received: number;
  /**
   * How many of them have one.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  answered: number;
  /** By when everybody has an answer. */
  answersBy?: Day;
  /** The next older part. */
  next?: RelativeLink;
}

/** A text, its version from 1, and a paragraph in it. */
export const paragraphReferenceSchema = z
  .strictObject({
    document: identifierSchema,
    version: z.int().min(1).max(Number.MAX_SAFE_INTEGER),
    paragraph: identifierSchema,
  })
  .meta({ id: 'ParagraphReference' }) satisfies z.ZodType<ParagraphReference>;

const ids = z.array(identifierSchema).max(5000).exactOptional();

/** Four lists of what is answered, of which any may be missing. */
export const responseScopeSchema = z
  .strictObject({
    ideas: ids,
    keyIssues: ids,
    comments: ids,
    paragraphs: z.array(paragraphReferenceSchema).max(5000).exactOptional(),
  })
  .meta({ id: 'ResponseScope' }) satisfies z.ZodType<ResponseScope>;

/** What was heard and the answer. That there is a decision and something answered are rules (`responseRules`). */
export const reasonedResponseSchema = z
  .strictObject({
    id: identifierSchema,
    plan: identifierSchema,
    scope: responseScopeSchema,
    theme: localisedTextSchema.exactOptional(),
    heard: localisedTextSchema,
    response: localisedTextSchema,
    decision: z.enum(decisionCodes).exactOptional(),
    reason: identifierSchema.exactOptional(),
    resultingCommitments: z.array(identifierSchema).max(1000).exactOptional(),
    respondent: actorSchema.exactOptional(),
    date: partialDateSchema.exactOptional(),
    provenance: provenanceSchema.exactOptional(),
  })
  .meta({ id: 'ReasonedResponse' }) satisfies z.ZodType<ReasonedResponse>;

const count = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

/** Up to 5,000 responses, and how many contributions they leave without one. */
export const responseRegisterSchema = z
  .strictObject({
    items: z.array(reasonedResponseSchema).max(5000),
    received: count,
    answered: count,
    answersBy: daySchema.exactOptional(),
    next: relativeLinkSchema.exactOptional(),
  })
  .meta({ id: 'ResponseRegister' }) satisfies z.ZodType<ResponseRegister>;
