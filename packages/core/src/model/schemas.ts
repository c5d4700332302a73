export { actorSchema } from './actor.ts';
export { assessmentSchema, criterionAnswerSchema, newAssessmentSchema, subjectSchema } from './assessment.ts';
export { authorSchema, newAuthorSchema } from './author.ts';
export { commentListSchema, commentSchema, newCommentSchema, quoteSchema } from './comment.ts';
export {
  commitmentSchema,
  ogpIdSchema,
  sustainableDevelopmentGoalSchema,
  valueRelevanceSchema,
} from './commitment.ts';
export {
  commitmentSummarySchema,
  milestoneSummarySchema,
  sideStatusSchema,
  sideStatusesSchema,
} from './commitment-summary.ts';
export {
  allowedSchema,
  consultationDocumentListSchema,
  consultationDocumentSchema,
  consultationDocumentSummarySchema,
  documentCountsSchema,
  sectionSchema,
} from './consultation-document.ts';
export { consultationExportSchema } from './consultation-export.ts';
export { documentOrganisationListSchema, documentOrganisationSchema } from './document-organisations.ts';
export { contactSchema, emailAddressSchema } from './contact.ts';
export {
  criteriaGroupSchema,
  criteriaSetListSchema,
  criteriaSetSchema,
  criteriaSetSummarySchema,
  criterionSchema,
} from './criteria-set.ts';
export {
  discoveryAuthenticationSchema,
  discoveryLimitsSchema,
  discoveryLinksSchema,
  discoverySchema,
} from './discovery.ts';
export { documentLinkSchema } from './document-link.ts';
export { evidenceSchema } from './evidence.ts';
export {
  ideaAnswersSchema,
  ideaListSchema,
  ideaSchema,
  ideaSummarySchema,
  improvementSchema,
  newIdeaSchema,
} from './idea.ts';
export { identifierSchema } from './identifier.ts';
export { indicatorSchema } from './indicator.ts';
export { didItOpenGovernmentSchema, irmAssessmentSchema, irmValuesSchema } from './irm-assessment.ts';
export { keyIssueSchema, keyIssuesListSchema, keyIssuesSchema, newKeyIssuesSchema } from './key-issues.ts';
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
export { milestoneSchema } from './milestone.ts';
export { mineSchema } from './mine.ts';
export { moderationCaseSchema, moderationQueueSchema } from './moderation-queue.ts';
export {
  flagSchema,
  moderationActSchema,
  moderationNoteSchema,
  newFlagSchema,
  newModerationActSchema,
} from './moderation.ts';
export { budgetSchema, currencySchema, decimalSchema, moneySchema } from './money.ts';
export { organisationIdentifierSchema, organisationSchema } from './organisation.ts';
export {
  blockSchema,
  markSchema,
  paragraphBeforeSchema,
  paragraphCountsSchema,
  paragraphSchema,
} from './paragraph.ts';
export { guestTokenSchema, participantSchema } from './participant.ts';
export { longTextSchema, plainLineSchema, plainTextSchema, sourceTextSchema } from './plain-text.ts';
export { participantGroupSchema, participationSchema, planEventSchema } from './plan-event.ts';
export { planExportSchema } from './plan-export.ts';
export { planItemSchema } from './plan-item.ts';
export {
  callSchema,
  memberSchema,
  periodSchema,
  planListSchema,
  planSchema,
  planSummarySchema,
} from './plan.ts';
export { policyAreaComponentSchema, policyAreaSchema } from './policy-area.ts';
export {
  positionChoiceSchema,
  positionCountsSchema,
  positionSchema,
  positionTakenSchema,
} from './position.ts';
export { problemDetailSchema, problemSchema } from './problem.ts';
export { provenanceSchema, sourceFieldsSchema } from './provenance.ts';
export {
  paragraphReferenceSchema,
  reasonedResponseSchema,
  responseRegisterSchema,
  responseScopeSchema,
} from './reasoned-response.ts';
export {
  acceptedSchema,
  codeRequestSchema,
  contributionExportSchema,
  contributionRecordSchema,
  erasureSchema,
  receiptSchema,
  receiptStepSchema,
  storedSendSchema,
} from './receipt.ts';
export { reportSchema } from './report.ts';
export { stagePeriodSchema, stageSchema, stageTaskSchema } from './stage.ts';
export { newStatusReportSchema, statusReportSchema } from './status-report.ts';
export { daySchema, partialDateSchema, timeSchema, timeZoneSchema } from './time.ts';
export { voteChoiceSchema, voteCountsSchema, voteSchema, voteTakenSchema } from './vote.ts';
