import * as z from 'zod';
import {
  irmCompletionCodes,
  irmCompletionStages,
  irmDidItOpenGovernmentCodes,
  irmEarlyResultsCodes,
  irmPotentialForResultsCodes,
  irmPotentialImpactCodes,
  irmReportCodes,
  irmSpecificityCodes,
  irmYesNoCodes,
  type IrmCompletion,
  type IrmCompletionStage,
  type IrmDidItOpenGovernment,
  type IrmEarlyResults,
  type IrmPotentialForResults,
  type IrmPotentialImpact,
  type IrmReport,
  type IrmSpecificity,
  type IrmYesNo,
} from '../codelists/irm.ts';
import { identifierSchema, type Identifier } from './identifier.ts';
import { linkSchema, type Link } from './link.ts';
import { provenanceSchema, type Provenance } from './provenance.ts';
import { partialDateSchema, type PartialDate } from './time.ts';

/** Whether a commitment opened government: on the whole, and for each value. */
export interface DidItOpenGovernment {
  /** On the whole. */
  overall?: IrmDidItOpenGovernment;
  /** For access to information. */
  accessToInformation?: IrmDidItOpenGovernment;
  /** For civic participation. */
  civicParticipation?: IrmDidItOpenGovernment;
  /** For public accountability. */
  publicAccountability?: IrmDidItOpenGovernment;
}

/** Which of the values a commitment serves, as the IRM sees it. */
export interface IrmValues {
  /** Access to information. */
  accessToInformation?: IrmYesNo;
  /** Civic participation. */
  civicParticipation?: IrmYesNo;
  /** Public accountability. */
  publicAccountability?: IrmYesNo;
  /** Technology and innovation for openness and accountability. */
  technology?: IrmYesNo;
}

/**
 * What the Independent Reporting Mechanism found of one commitment. Which indicators there are depends on the years
 * (`irmScales`). An absent member was not asked for; `ND`, `NR` and `NA` are the IRM's own words for having no value.
 */
export interface IrmAssessment {
  /** Id of the commitment, or its `ogpId`. */
  commitment: Identifier;
  /** In which report it stands. */
  report?: IrmReport;
  /** Whether one can check it at all. What is not verifiable is not assessed further. */
  verifiable?: IrmYesNo;
  /** Whether it serves the values of open government. */
  relevant?: IrmYesNo;
  /** Which of the values it serves. */
  ogpValues?: IrmValues;
  /** Whether it has an open government lens: today's question for relevance. */
  openGovernmentLens?: IrmYesNo;
  /** How exactly the commitment says what is to be done (up to 2017). */
  specificity?: IrmSpecificity;
  /** How much would change if it were carried out as written (up to 2019). */
  potentialImpact?: IrmPotentialImpact;
  /** How ambitious it is (since 2020). */
  potentialForResults?: IrmPotentialForResults;
  /** How far it was carried out. */
  completion?: IrmCompletion;
  /** Whether that was measured half-way or at the end. */
  completionStage?: IrmCompletionStage;
  /** What can be seen at the end of the plan (the newest indicator). */
  earlyResults?: IrmEarlyResults;
  /** What it changed (up to about 2022). */
  didItOpenGovernment?: DidItOpenGovernment;
  /** Named a promising commitment. */
  promising?: IrmYesNo;
  /** Named a starred commitment; no longer in use. */
  starred?: IrmYesNo;
  /** When the report came out. */
  date?: PartialDate;
  /** Where it can be read. */
  url?: Link;
  /** Where it comes from, where it was brought here. */
  provenance?: Provenance;
}

const opened = z.enum(irmDidItOpenGovernmentCodes).exactOptional();

/** Any of the four may be missing. */
export const didItOpenGovernmentSchema = z
  .strictObject({
    overall: opened,
    accessToInformation: opened,
    civicParticipation: opened,
    publicAccountability: opened,
  })
  .meta({ id: 'DidItOpenGovernment' }) satisfies z.ZodType<DidItOpenGovernment>;

const serves = z.enum(irmYesNoCodes).exactOptional();

/** Any of the four may be missing. */
export const irmValuesSchema = z
  .strictObject({
    accessToInformation: serves,
    civicParticipation: serves,
    publicAccountability: serves,
    technology: serves,
  })
  .meta({ id: 'IrmValues' }) satisfies z.ZodType<IrmValues>;

/** A commitment, and any of the indicators. That they fit each other is a rule (`irmAssessmentRules`). */
export const irmAssessmentSchema = z
  .strictObject({
    commitment: identifierSchema,
    report: z.enum(irmReportCodes).exactOptional(),
    verifiable: serves,
    relevant: serves,
    ogpValues: irmValuesSchema.exactOptional(),
    openGovernmentLens: serves,
    specificity: z.enum(irmSpecificityCodes).exactOptional(),
    potentialImpact: z.enum(irmPotentialImpactCodes).exactOptional(),
    potentialForResults: z.enum(irmPotentialForResultsCodes).exactOptional(),
    completion: z.enum(irmCompletionCodes).exactOptional(),
    completionStage: z.enum(irmCompletionStages).exactOptional(),
    earlyResults: z.enum(irmEarlyResultsCodes).exactOptional(),
    didItOpenGovernment: didItOpenGovernmentSchema.exactOptional(),
    promising: serves,
    starred: serves,
    date: partialDateSchema.exactOptional(),
    url: linkSchema.exactOptional(),
    provenance: provenanceSchema.exactOptional(),
  })
  .meta({ id: 'IrmAssessment' }) satisfies z.ZodType<IrmAssessment>;
