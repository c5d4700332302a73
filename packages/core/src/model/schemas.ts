export { authorSchema } from './author.ts';
export {
  discoveryAuthenticationSchema,
  discoveryLimitsSchema,
  discoveryLinksSchema,
  discoverySchema,
} from './discovery.ts';
export {
  ideaAnswersSchema,
  ideaListSchema,
  ideaSchema,
  ideaSummarySchema,
  improvementSchema,
  newIdeaSchema,
} from './idea.ts';
export { identifierSchema } from './identifier.ts';
export {
  checkpointSchema,
  hex256Schema,
  ledgerEntrySchema,
  ledgerHeadSchema,
  ledgerPageLinkSchema,
  ledgerPageSchema,
  ledgerPlaceSchema,
  signatureSchema,
} from './ledger.ts';
export { linkSchema, relativeLinkSchema } from './link.ts';
export { languageTagSchema, localisedTextSchema } from './localised-text.ts';
export { organisationSchema } from './organisation.ts';
export { guestTokenSchema, participantSchema } from './participant.ts';
export { plainLineSchema, plainTextSchema } from './plain-text.ts';
export {
  callSchema,
  memberSchema,
  periodSchema,
  planListSchema,
  planSchema,
  planSummarySchema,
} from './plan.ts';
export { policyAreaComponentSchema, policyAreaSchema } from './policy-area.ts';
export { problemDetailSchema, problemSchema } from './problem.ts';
export {
  acceptedSchema,
  codeRequestSchema,
  contributionExportSchema,
  erasureSchema,
  receiptSchema,
  receiptStepSchema,
  storedSendSchema,
} from './receipt.ts';
export { stagePeriodSchema, stageSchema, stageTaskSchema } from './stage.ts';
export { daySchema, partialDateSchema, timeSchema, timeZoneSchema } from './time.ts';
