import * as z from 'zod';
import { moderationStates, type ModerationState } from '../codelists/consultations.ts';
import {
  criterionVerdicts,
  subjectTypes,
  type CriterionVerdict,
  type SubjectType,
} from '../codelists/responses.ts';
import { newAuthorSchema, type NewAuthor } from './author.ts';
import { contributionMembers, type Contribution } from './contribution.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { languageTagSchema, type LanguageTag } from './localised-text.ts';
import { longTextSchema, type LongText } from './plain-text.ts';

/** Whether one criterion is met, and what shows it. */
export interface CriterionAnswer {
  /** Key of a criterion of the set. */
  criterion: Identifier;
  /** Whether it is met. */
  met: CriterionVerdict;
  /** Evidence, examples or an explanation. */
  evidence?: LongText;
}

/** What is sent to judge an idea or a commitment (the body of `POST ideas/{idea}/assessments`). */
export interface NewAssessment {
  /** The language it is written in. */
  language: LanguageTag;
  /** Who judges. */
  author: NewAuthor;
  /** Id of the set of criteria. */
  criteriaSet: Identifier;
  /**
   * The version of the set that was answered.
   * @minimum 1
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  criteriaVersion: number;
  /**
   * Each criterion at most once (a rule).
   * @maxItems 500
   */
  answers: CriterionAnswer[];
  /** The judgement as a whole, in a few sentences. */
  summary?: LongText;
}

/** What an assessment is of. */
export interface Subject {
  /** Whether it is an idea or a commitment. */
  type: SubjectType;
  /** Its id. */
  id: Identifier;
}

/** One assessor's judgement of an idea or a commitment by a set of criteria. */
export interface Assessment extends Contribution {
  /** Tells it from other contributions. */
  kind: 'assessment';
  /** What is judged. */
  subject: Subject;
  /** Id of the set of criteria. */
  criteriaSet: Identifier;
  /**
   * The version of the set that was answered.
   * @minimum 1
   * @maximum 9007199254740991
   * @TJS-type integer
   */
  criteriaVersion: number;
  /**
   * The verdicts; a criterion that is not here was not answered.
   * @maxItems 500
   */
  answers: CriterionAnswer[];
  /** The judgement as a whole, in a few sentences. */
  summary?: LongText;
  /** Whether it is shown; not part of what the ledger's digest covers. */
  state: ModerationState;
}

/** A criterion, a verdict, and evidence where it is given. */
export const criterionAnswerSchema = z
  .strictObject({
    criterion: identifierSchema,
    met: z.enum(criterionVerdicts),
    evidence: longTextSchema.exactOptional(),
  })
  .meta({ id: 'CriterionAnswer' }) satisfies z.ZodType<CriterionAnswer>;

/** An idea or a commitment, by its id. */
export const subjectSchema = z
  .strictObject({ type: z.enum(subjectTypes), id: identifierSchema })
  .meta({ id: 'Subject' }) satisfies z.ZodType<Subject>;

const judged = {
  criteriaSet: identifierSchema,
  criteriaVersion: z.int().min(1).max(Number.MAX_SAFE_INTEGER),
  answers: z.array(criterionAnswerSchema).max(500),
  summary: longTextSchema.exactOptional(),
};

/** What may be sent. That each criterion is answered once is a rule (`assessmentRules`). */
export const newAssessmentSchema = z
  .strictObject({ language: languageTagSchema, author: newAuthorSchema, ...judged })
  .meta({ id: 'NewAssessment' }) satisfies z.ZodType<NewAssessment>;

/** What was sent, together with what the backend gave. */
export const assessmentSchema = z
  .strictObject({
    ...contributionMembers,
    kind: z.literal('assessment'),
    subject: subjectSchema,
    ...judged,
    state: z.enum(moderationStates),
  })
  .meta({ id: 'Assessment' }) satisfies z.ZodType<Assessment>;
