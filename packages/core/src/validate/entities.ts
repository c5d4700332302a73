import type * as z from 'zod';
import * as schemas from '../model/schemas.ts';
import { newIdeaRules } from '../rules/new-idea.ts';
import { inside, type Rule } from '../rules/partly.ts';
import { planRules } from '../rules/plan.ts';
import { codeRules, receiptRules } from '../rules/receipt.ts';
import { eachOnce } from '../rules/unique.ts';

interface Entity<T> {
  schema: z.ZodType<T>;
  rules: readonly Rule<T>[];
}

function entity<T>(schema: z.ZodType<T>, ...rules: Rule<T>[]): Entity<T> {
  return { schema, rules };
}

/** Every document of the model: its structure, and the rules across its fields beyond those that hold for all. */
export const entities = {
  Accepted: entity(
    schemas.acceptedSchema,
    codeRules,
    inside('record', newIdeaRules),
    inside('receipt', receiptRules),
  ),
  Author: entity(schemas.authorSchema),
  Call: entity(schemas.callSchema),
  Checkpoint: entity(schemas.checkpointSchema),
  CodeRequest: entity(schemas.codeRequestSchema, codeRules),
  ContributionExport: entity(
    schemas.contributionExportSchema,
    inside('record', newIdeaRules),
    inside('receipt', receiptRules),
  ),
  Discovery: entity(schemas.discoverySchema),
  DiscoveryAuthentication: entity(schemas.discoveryAuthenticationSchema),
  DiscoveryLimits: entity(schemas.discoveryLimitsSchema),
  DiscoveryLinks: entity(schemas.discoveryLinksSchema),
  Erasure: entity(schemas.erasureSchema),
  GuestToken: entity(schemas.guestTokenSchema),
  Idea: entity(schemas.ideaSchema, newIdeaRules),
  IdeaAnswers: entity(schemas.ideaAnswersSchema),
  IdeaList: entity(schemas.ideaListSchema, ({ items }) => eachOnce(items, '/items', 'id')),
  IdeaSummary: entity(schemas.ideaSummarySchema),
  Improvement: entity(schemas.improvementSchema),
  LedgerEntry: entity(schemas.ledgerEntrySchema),
  LedgerHead: entity(schemas.ledgerHeadSchema),
  LedgerPage: entity(schemas.ledgerPageSchema),
  LedgerPageLink: entity(schemas.ledgerPageLinkSchema),
  LedgerPlace: entity(schemas.ledgerPlaceSchema),
  LocalisedText: entity(schemas.localisedTextSchema),
  Member: entity(schemas.memberSchema),
  NewIdea: entity(schemas.newIdeaSchema, newIdeaRules),
  Organisation: entity(schemas.organisationSchema),
  Participant: entity(schemas.participantSchema),
  Period: entity(schemas.periodSchema),
  Plan: entity(schemas.planSchema, planRules),
  PlanList: entity(schemas.planListSchema, ({ items }) => eachOnce(items, '/items', 'id')),
  PlanSummary: entity(schemas.planSummarySchema),
  PolicyArea: entity(schemas.policyAreaSchema),
  PolicyAreaComponent: entity(schemas.policyAreaComponentSchema),
  Problem: entity(schemas.problemSchema),
  ProblemDetail: entity(schemas.problemDetailSchema),
  Receipt: entity(schemas.receiptSchema, receiptRules),
  ReceiptStep: entity(schemas.receiptStepSchema),
  Stage: entity(schemas.stageSchema),
  StagePeriod: entity(schemas.stagePeriodSchema),
  StageTask: entity(schemas.stageTaskSchema),
  StoredSend: entity(schemas.storedSendSchema),
};

/** The name of a document's kind, as its interface is called. */
export type EntityName = keyof typeof entities;

/** The interface of a kind of document. */
export type EntityOf<Name extends EntityName> = z.infer<(typeof entities)[Name]['schema']>;
