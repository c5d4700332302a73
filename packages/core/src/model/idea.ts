import * as z from 'zod';
import { ideaForms, type IdeaForm } from '../codelists/idea-forms.ts';
import {
  improvementPromptCodes,
  ogpValueCodes,
  type ImprovementPrompt,
  type OgpValue,
} from '../codelists/ogp-values.ts';
import { channels, ideaStates, type Channel, type IdeaState } from '../codelists/states.ts';
import { assessmentSchema, type Assessment } from './assessment.ts';
import { authorSchema, newAuthorSchema, type Author, type NewAuthor } from './author.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { ledgerPlaceSchema, type LedgerPlace } from './ledger.ts';
import { relativeLinkSchema, type RelativeLink } from './link.ts';
import { languageTagSchema, type LanguageTag } from './localised-text.ts';
import { plainTextSchema, type PlainText } from './plain-text.ts';
import { provenanceSchema, type Provenance } from './provenance.ts';
import { reasonedResponseSchema, type ReasonedResponse } from './reasoned-response.ts';
import { timeSchema, type Time } from './time.ts';

/** One of the four OGP values that an idea would improve, and how. */
export interface Improvement {
  /** One of the four values. */
  value: OgpValue;
  /**
   * The precise effects chosen; each belongs to the value (a rule).
   * @maxItems 8
   */
  prompts: ImprovementPrompt[];
  /** How, in the author’s words. */
  explanation?: PlainText;
}

/** The seven answers. Which are needed depends on the form (a rule): see `requiredAnswers`. */
export interface IdeaAnswers {
  /** What the idea is. */
  summary: PlainText;
  /** The problem in society, the economy, public life or the environment that it is about. */
  problem: PlainText;
  /** How the idea would help to solve it. */
  solution?: PlainText;
  /** The main objective, and what would change if the idea were carried out. */
  objectiveImpact?: PlainText;
  /** Who would benefit. */
  beneficiaries?: PlainText;
  /**
   * Which OGP values it would improve; each at most once (a rule).
   * @maxItems 4
   */
  improves?: Improvement[];
  /** Which ministries, agencies or organisations would carry it out. */
  agencies?: PlainText;
}

/** What a person or organisation sends to propose an idea (the body of `POST plans/{plan}/ideas`). */
export interface NewIdea {
  /** Which form was filled in. */
  form: IdeaForm;
  /** The language it is written in. */
  language: LanguageTag;
  /** Who proposes it. */
  author: NewAuthor;
  /** Id of a policy area of the plan. */
  policyArea?: Identifier;
  /** The answers to the form’s questions. */
  answers: IdeaAnswers;
}

/** A published idea (`ideas/{idea}.json`). */
export interface Idea {
  /** Names it within the backend. */
  id: Identifier;
  /** Tells it from other contributions. */
  kind: 'idea';
  /** Id of the plan that it is for. */
  plan: Identifier;
  /** Which form was filled in. */
  form: IdeaForm;
  /** The language it is written in. */
  language: LanguageTag;
  /** Who proposes it, as far as they chose to say. */
  author: Author;
  /** Id of a policy area of the plan. */
  policyArea?: Identifier;
  /** By which way it came in. */
  channel: Channel;
  /** When it was made. */
  createdAt: Time;
  /** The answers to the form’s questions. */
  answers: IdeaAnswers;
  /** Where it stands. */
  state: IdeaState;
  /** The idea that this one was merged into. */
  mergedInto?: Identifier;
  /**
   * The commitments that came of it.
   * @maxItems 100
   */
  commitmentIds?: Identifier[];
  /**
   * How it was judged; not part of what the ledger's digest covers, nor are responses.
   * @maxItems 1000
   */
  assessments?: Assessment[];
  /**
   * The answers to it.
   * @maxItems 100
   */
  responses?: ReasonedResponse[];
  /** Id of its receipt; follows from the secret code (`receiptId`). Absent where it was taken elsewhere and brought here. */
  receiptId?: Identifier;
  /**
   * Its place in the public ledger; not part of what the ledger's digest covers, nor are `state` and what follows from it.
   * Absent where it was taken elsewhere and brought here.
   */
  ledger?: LedgerPlace;
  /** Where it comes from, where it was brought here. */
  provenance?: Provenance;
}

/** An idea in a list. */
export interface IdeaSummary {
  /** Names it within the backend. */
  id: Identifier;
  /** Id of the plan that it is for. */
  plan: Identifier;
  /** The language it is written in. */
  language: LanguageTag;
  /** Who proposes it. */
  author: Author;
  /** Id of a policy area of the plan. */
  policyArea?: Identifier;
  /** When it was made. */
  createdAt: Time;
  /** Where it stands. */
  state: IdeaState;
  /** What the idea is: the first answer. */
  summary: PlainText;
  /** Where the whole idea is. */
  href: RelativeLink;
}

/** Part of the ideas of a plan (`plans/{plan}/ideas.json`), newest first. */
export interface IdeaList {
  /**
   * The ideas in short.
   * @maxItems 1000
   */
  items: IdeaSummary[];
  /**
   * How many there are in all parts.
   * @minimum 0
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  total: number;
  /** The next older part. */
  next?: RelativeLink;
}

/** A value with up to eight effects. That they belong to it is a rule (`newIdeaRules`). */
export const improvementSchema = z
  .strictObject({
    value: z.enum(ogpValueCodes),
    prompts: z.array(z.enum(improvementPromptCodes)).max(8),
    explanation: plainTextSchema.exactOptional(),
  })
  .meta({ id: 'Improvement' }) satisfies z.ZodType<Improvement>;

/** What the idea is and its problem; the other five may be missing here, and which may is a rule (`newIdeaRules`). */
export const ideaAnswersSchema = z
  .strictObject({
    summary: plainTextSchema,
    problem: plainTextSchema,
    solution: plainTextSchema.exactOptional(),
    objectiveImpact: plainTextSchema.exactOptional(),
    beneficiaries: plainTextSchema.exactOptional(),
    improves: z.array(improvementSchema).max(4).exactOptional(),
    agencies: plainTextSchema.exactOptional(),
  })
  .meta({ id: 'IdeaAnswers' }) satisfies z.ZodType<IdeaAnswers>;

/** What may be sent. Nothing that a backend gives, such as id, time or state, is allowed in it. */
export const newIdeaSchema = z
  .strictObject({
    form: z.enum(ideaForms),
    language: languageTagSchema,
    author: newAuthorSchema,
    policyArea: identifierSchema.exactOptional(),
    answers: ideaAnswersSchema,
  })
  .meta({ id: 'NewIdea' }) satisfies z.ZodType<NewIdea>;

/** What was sent, together with what the backend gave: id, time, channel, state, receipt and place in the ledger. */
export const ideaSchema = z
  .strictObject({
    id: identifierSchema,
    kind: z.literal('idea'),
    plan: identifierSchema,
    form: z.enum(ideaForms),
    language: languageTagSchema,
    author: authorSchema,
    policyArea: identifierSchema.exactOptional(),
    channel: z.enum(channels),
    createdAt: timeSchema,
    answers: ideaAnswersSchema,
    state: z.enum(ideaStates),
    mergedInto: identifierSchema.exactOptional(),
    commitmentIds: z.array(identifierSchema).max(100).exactOptional(),
    assessments: z.array(assessmentSchema).max(1000).exactOptional(),
    responses: z.array(reasonedResponseSchema).max(100).exactOptional(),
    receiptId: identifierSchema.exactOptional(),
    ledger: ledgerPlaceSchema.exactOptional(),
    provenance: provenanceSchema.exactOptional(),
  })
  .meta({ id: 'Idea' }) satisfies z.ZodType<Idea>;

/** Enough to show an idea in a list, with the link to the whole. */
export const ideaSummarySchema = z
  .strictObject({
    id: identifierSchema,
    plan: identifierSchema,
    language: languageTagSchema,
    author: authorSchema,
    policyArea: identifierSchema.exactOptional(),
    createdAt: timeSchema,
    state: z.enum(ideaStates),
    summary: plainTextSchema,
    href: relativeLinkSchema,
  })
  .meta({ id: 'IdeaSummary' }) satisfies z.ZodType<IdeaSummary>;

/** Up to 1,000 ideas, and the link to the next older part where there is one. */
export const ideaListSchema = z
  .strictObject({
    items: z.array(ideaSummarySchema).max(1000),
    total: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
    next: relativeLinkSchema.exactOptional(),
  })
  .meta({ id: 'IdeaList' }) satisfies z.ZodType<IdeaList>;
