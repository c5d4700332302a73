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
  overall?: IrmDidItOpenGovernment;
  accessToInformation?: IrmDidItOpenGovernment;
  civicParticipation?: IrmDidItOpenGovernment;
  publicAccountability?: IrmDidItOpenGovernment;
}

/**
 * What the Independent Reporting Mechanism found of one commitment. Which indicators there are depends on the years
 * (`irmScales`). An absent member was not asked for; `ND`, `NR` and `NA` are the IRM's own words for having no value.
 */
export interface IrmAssessment {
  commitment: Identifier;
  /** In which report it stands. */
  report?: IrmReport;
  /** Whether one can check it at all. What is not verifiable is not assessed further. */
  verifiable?: IrmYesNo;
  /** Whether it has to do with open government: today's question for relevance. */
  openGovernmentLens?: IrmYesNo;
  specificity?: IrmSpecificity;
  potentialImpact?: IrmPotentialImpact;
  potentialForResults?: IrmPotentialForResults;
  completion?: IrmCompletion;
  completionStage?: IrmCompletionStage;
  earlyResults?: IrmEarlyResults;
  didItOpenGovernment?: DidItOpenGovernment;
  /** Named a promising commitment. */
  promising?: IrmYesNo;
  /** Named a starred commitment; no longer in use. */
  starred?: IrmYesNo;
  date?: PartialDate;
  url?: Link;
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

/** A commitment, and any of the indicators. That they fit each other is a rule (`irmAssessmentRules`). */
export const irmAssessmentSchema = z
  .strictObject({
    commitment: identifierSchema,
    report: z.enum(irmReportCodes).exactOptional(),
    verifiable: z.enum(irmYesNoCodes).exactOptional(),
    openGovernmentLens: z.enum(irmYesNoCodes).exactOptional(),
    specificity: z.enum(irmSpecificityCodes).exactOptional(),
    potentialImpact: z.enum(irmPotentialImpactCodes).exactOptional(),
    potentialForResults: z.enum(irmPotentialForResultsCodes).exactOptional(),
    completion: z.enum(irmCompletionCodes).exactOptional(),
    completionStage: z.enum(irmCompletionStages).exactOptional(),
    earlyResults: z.enum(irmEarlyResultsCodes).exactOptional(),
    didItOpenGovernment: didItOpenGovernmentSchema.exactOptional(),
    promising: z.enum(irmYesNoCodes).exactOptional(),
    starred: z.enum(irmYesNoCodes).exactOptional(),
    date: partialDateSchema.exactOptional(),
    url: linkSchema.exactOptional(),
    provenance: provenanceSchema.exactOptional(),
  })
  .meta({ id: 'IrmAssessment' }) satisfies z.ZodType<IrmAssessment>;
