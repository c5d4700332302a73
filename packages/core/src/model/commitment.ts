import * as z from 'zod';
import { commitmentStatuses, type CommitmentStatus } from '../codelists/commitments.ts';
import { ogpValueCodes, type OgpValue } from '../codelists/ogp-values.ts';
import { grandChallengeCodes, type GrandChallenge } from '../codelists/process.ts';
import { actorSchema, type Actor } from './actor.ts';
import { assessmentSchema, type Assessment } from './assessment.ts';
import { documentLinkSchema, type DocumentLink } from './document-link.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { indicatorSchema, type Indicator } from './indicator.ts';
import { irmAssessmentSchema, type IrmAssessment } from './irm-assessment.ts';
import { linkSchema, type Link } from './link.ts';
import { localisedTextSchema, type LocalisedText } from './localised-text.ts';
import { milestoneSchema, type Milestone } from './milestone.ts';
import { budgetSchema, type Budget } from './money.ts';
import { plainLineSchema, type PlainLine } from './plain-text.ts';
import { provenanceSchema, type Provenance } from './provenance.ts';
import { statusReportSchema, type StatusReport } from './status-report.ts';
import { partialDateSchema, type PartialDate } from './time.ts';

/**
 * The Partnership's own number of a commitment, the same all over the world: `AL0066`. Its letters are no ISO country
 * code; never derive a country from them.
 * @maxLength 8
 * @pattern ^[A-Z]{2,4}\d{4}$
 */
export type OgpId = string;

/** Whether a commitment serves one of the OGP values, and how. */
export interface ValueRelevance {
  /** One of the four values. */
  value: OgpValue;
  /** Whether the commitment serves it. */
  relevant: boolean;
  /** How it does. */
  explanation?: LocalisedText;
}

/**
 * Sustainable Development Goal or target: `16`, `16.10`.
 * @maxLength 5
 * @pattern ^\d{1,2}(\.[0-9a-z]{1,2})?$
 */
export type SustainableDevelopmentGoal = string;

/**
 * A promise of a plan: which public problem it is about, what will be done, by whom, by when, and how it is going. It
 * holds the questions of all generations of the Partnership's template, of which a plan asks some; which it was,
 * `template` says, and a card takes labels and order from it.
 */
export interface Commitment {
  /** Names it within the backend; the same as `ogpId` where that is wanted. */
  id: Identifier;
  /** Absent until the Partnership has given one. */
  ogpId?: OgpId;
  /** Id of the plan that makes the promise. */
  plan: Identifier;
  /** The number within its plan: "2". */
  localNumber?: PlainLine;
  /** What it is called. */
  title: LocalisedText;
  /** A title for narrow places. */
  shortTitle?: LocalisedText;
  /** A code of `commitmentTemplates`, or a plan's own. */
  template?: Identifier;
  /** Where it stands. Absent: nobody has said. */
  status?: CommitmentStatus;
  /** When work begins. */
  startDate?: PartialDate;
  /** By when all of it is done. */
  endDate?: PartialDate;
  /** The heading that the plan puts it under. */
  theme?: LocalisedText;
  /**
   * Ids of policy areas of the plan.
   * @maxItems 20
   */
  policyAreas?: Identifier[];
  /**
   * The Partnership's own tags: codes of `policyAreaTags`, or newer ones.
   * @maxItems 100
   */
  ogpTags?: Identifier[];
  /** In brief: what the commitment is. */
  description?: LocalisedText;
  /** The public problem that it addresses. */
  problem?: LocalisedText;
  /** What causes the problem. */
  causes?: LocalisedText;
  /** What has been done so far. */
  statusQuo?: LocalisedText;
  /** What will be done about it. */
  solution?: LocalisedText;
  /** The main objective. */
  objective?: LocalisedText;
  /** What will be different afterwards. */
  expectedResults?: LocalisedText;
  /** How it contributes to solving the problem. */
  contribution?: LocalisedText;
  /** What else there is to say. */
  additionalInformation?: LocalisedText;
  /**
   * Which of the Partnership's values it serves, and how. Each at most once (a rule); one that is not here was not spoken
   * of.
   * @maxItems 4
   */
  ogpValues?: ValueRelevance[];
  /**
   * Which of the five grand challenges it answers; in plans of 2011 to 2018.
   * @maxItems 5
   */
  grandChallenges?: GrandChallenge[];
  /** Who answers for it. */
  leadInstitution?: Actor;
  /**
   * Who helps: other institutions, civil society, companies, donors.
   * @maxItems 200
   */
  supporting?: Actor[];
  /**
   * The steps by which one can check it, in their order.
   * @maxItems 200
   */
  milestones: Milestone[];
  /**
   * What is measured to see whether it works.
   * @maxItems 100
   */
  indicators?: Indicator[];
  /** What it costs and who pays. */
  budget?: Budget;
  /**
   * The Sustainable Development Goals that it serves.
   * @maxItems 50
   */
  sdgs?: SustainableDevelopmentGoal[];
  /**
   * Programmes, strategies and laws that it belongs to.
   * @maxItems 50
   */
  links?: DocumentLink[];
  /**
   * Ids of the ideas that it came of.
   * @maxItems 1000
   */
  originIdeas?: Identifier[];
  /** Id of the commitment that it goes on from. */
  carriedForwardFrom?: Identifier;
  /**
   * How it is going as each side sees it, newest first.
   * @maxItems 1000
   */
  statusReports?: StatusReport[];
  /**
   * What the IRM found, newest first.
   * @maxItems 20
   */
  irmAssessments?: IrmAssessment[];
  /**
   * How it was judged by criteria.
   * @maxItems 1000
   */
  assessments?: Assessment[];
  /** Its page at the Partnership. */
  ogpUrl?: Link;
  /** Where it comes from, where it was brought here. */
  provenance?: Provenance;
}

/** Two to four capital letters and four digits. */
export const ogpIdSchema = z
  .string()
  .max(8, { abort: true })
  .regex(/^[A-Z]{2,4}\d{4}$/);

/** The number of a goal, perhaps with that of a target. */
export const sustainableDevelopmentGoalSchema = z
  .string()
  .max(5, { abort: true })
  .regex(/^\d{1,2}(\.[0-9a-z]{1,2})?$/);

/** A value, yes or no, and why. */
export const valueRelevanceSchema = z
  .strictObject({
    value: z.enum(ogpValueCodes),
    relevant: z.boolean(),
    explanation: localisedTextSchema.exactOptional(),
  })
  .meta({ id: 'ValueRelevance' }) satisfies z.ZodType<ValueRelevance>;

const text = localisedTextSchema.exactOptional();

/** The members that a commitment has in a list, too. */
export const commitmentMembers = {
  id: identifierSchema,
  ogpId: ogpIdSchema.exactOptional(),
  localNumber: plainLineSchema.exactOptional(),
  title: localisedTextSchema,
  status: z.enum(commitmentStatuses).exactOptional(),
  startDate: partialDateSchema.exactOptional(),
  endDate: partialDateSchema.exactOptional(),
  theme: text,
  policyAreas: z.array(identifierSchema).max(20).exactOptional(),
  leadInstitution: actorSchema.exactOptional(),
};

/** A whole commitment. What must hold between its parts is a rule (`commitmentRules`). */
export const commitmentSchema = z
  .strictObject({
    ...commitmentMembers,
    plan: identifierSchema,
    shortTitle: text,
    template: identifierSchema.exactOptional(),
    ogpTags: z.array(identifierSchema).max(100).exactOptional(),
    description: text,
    problem: text,
    causes: text,
    statusQuo: text,
    solution: text,
    objective: text,
    expectedResults: text,
    contribution: text,
    additionalInformation: text,
    ogpValues: z.array(valueRelevanceSchema).max(4).exactOptional(),
    grandChallenges: z.array(z.enum(grandChallengeCodes)).max(5).exactOptional(),
    supporting: z.array(actorSchema).max(200).exactOptional(),
    milestones: z.array(milestoneSchema).max(200),
    indicators: z.array(indicatorSchema).max(100).exactOptional(),
    budget: budgetSchema.exactOptional(),
    sdgs: z.array(sustainableDevelopmentGoalSchema).max(50).exactOptional(),
    links: z.array(documentLinkSchema).max(50).exactOptional(),
    originIdeas: z.array(identifierSchema).max(1000).exactOptional(),
    carriedForwardFrom: identifierSchema.exactOptional(),
    statusReports: z.array(statusReportSchema).max(1000).exactOptional(),
    irmAssessments: z.array(irmAssessmentSchema).max(20).exactOptional(),
    assessments: z.array(assessmentSchema).max(1000).exactOptional(),
    ogpUrl: linkSchema.exactOptional(),
    provenance: provenanceSchema.exactOptional(),
  })
  .meta({ id: 'Commitment' }) satisfies z.ZodType<Commitment>;
