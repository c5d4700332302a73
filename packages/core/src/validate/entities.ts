import type * as z from 'zod';
import * as schemas from '../model/schemas.ts';
import { actorRules } from '../rules/actor.ts';
import { assessmentRules, criteriaGroupRules, criteriaSetRules } from '../rules/assessment.ts';
import { nameRules } from '../rules/author.ts';
import { blockRules, markRules } from '../rules/block.ts';
import { budgetRules } from '../rules/budget.ts';
import { commentRules } from '../rules/comment.ts';
import { commitmentRules } from '../rules/commitment.ts';
import { consultationDocumentRules } from '../rules/consultation-document.ts';
import { consultationExportRules } from '../rules/consultation-export.ts';
import { irmAssessmentRules } from '../rules/irm-assessment.ts';
import { milestoneRules } from '../rules/milestone.ts';
import { moderationRules } from '../rules/moderation.ts';
import { answersRules, ideaRules, improvementRules, newIdeaRules } from '../rules/new-idea.ts';
import { keyIssueRules, newKeyIssuesRules } from '../rules/new-key-issues.ts';
import { responseRegisterRules, responseRules } from '../rules/reasoned-response.ts';
import type { Rule } from '../rules/partly.ts';
import { planExportRules } from '../rules/plan-export.ts';
import { planItemRules } from '../rules/plan-item.ts';
import { callRules, planEventRules, planRules, policyAreaRules } from '../rules/plan.ts';
import { positionCountsRules } from '../rules/position-counts.ts';
import { codeRules, receiptRules } from '../rules/receipt.ts';
import { evidenceRules, statusReportRules } from '../rules/status-report.ts';
import { timeZoneRules } from '../rules/time-zone.ts';
import { eachOnce } from '../rules/unique.ts';

interface Entity<T> {
  schema: z.ZodType<T>;
  rules: readonly Rule<T>[];
}

function entity<T>(schema: z.ZodType<T>, ...rules: Rule<T>[]): Entity<T> {
  return { schema, rules };
}

/**
 * Every document of the model: its structure, and the rules across its fields beyond those that hold for all. They hold
 * also wherever it stands inside another (`findingsOfParts`).
 */
export const entities = {
  Accepted: entity(schemas.acceptedSchema, codeRules),
  Actor: entity(schemas.actorSchema, (actor) => actorRules(actor)),
  Allowed: entity(schemas.allowedSchema),
  Assessment: entity(schemas.assessmentSchema, assessmentRules),
  Author: entity(schemas.authorSchema, (author) => nameRules(author)),
  Block: entity(schemas.blockSchema, (block) => blockRules(block)),
  Budget: entity(schemas.budgetSchema, (budget) => budgetRules(budget)),
  Call: entity(schemas.callSchema, (call) => callRules(call)),
  Checkpoint: entity(schemas.checkpointSchema),
  CodeRequest: entity(schemas.codeRequestSchema, codeRules),
  Comment: entity(schemas.commentSchema, commentRules),
  CommentList: entity(schemas.commentListSchema, ({ items }) => eachOnce(items, '/items', 'id')),
  Commitment: entity(schemas.commitmentSchema, commitmentRules),
  CommitmentSummary: entity(schemas.commitmentSummarySchema),
  ConsultationDocument: entity(schemas.consultationDocumentSchema, consultationDocumentRules),
  ConsultationDocumentList: entity(schemas.consultationDocumentListSchema, ({ items }) =>
    eachOnce(items, '/items', 'id'),
  ),
  ConsultationDocumentSummary: entity(schemas.consultationDocumentSummarySchema, (summary) =>
    timeZoneRules(summary),
  ),
  ConsultationExport: entity(schemas.consultationExportSchema, consultationExportRules),
  Contact: entity(schemas.contactSchema),
  ContributionExport: entity(schemas.contributionExportSchema),
  ContributionRecord: entity(schemas.contributionRecordSchema),
  CriteriaGroup: entity(schemas.criteriaGroupSchema, criteriaGroupRules),
  CriteriaSet: entity(schemas.criteriaSetSchema, criteriaSetRules),
  CriteriaSetList: entity(schemas.criteriaSetListSchema, ({ items }) => eachOnce(items, '/items', 'id')),
  CriteriaSetSummary: entity(schemas.criteriaSetSummarySchema),
  Criterion: entity(schemas.criterionSchema),
  CriterionAnswer: entity(schemas.criterionAnswerSchema),
  DidItOpenGovernment: entity(schemas.didItOpenGovernmentSchema),
  Discovery: entity(schemas.discoverySchema),
  DiscoveryAuthentication: entity(schemas.discoveryAuthenticationSchema),
  DiscoveryLimits: entity(schemas.discoveryLimitsSchema),
  DiscoveryLinks: entity(schemas.discoveryLinksSchema),
  DocumentCounts: entity(schemas.documentCountsSchema),
  DocumentLink: entity(schemas.documentLinkSchema),
  DocumentOrganisation: entity(schemas.documentOrganisationSchema),
  DocumentOrganisationList: entity(schemas.documentOrganisationListSchema),
  Erasure: entity(schemas.erasureSchema),
  Evidence: entity(schemas.evidenceSchema, (evidence) => evidenceRules(evidence)),
  Flag: entity(schemas.flagSchema),
  GuestToken: entity(schemas.guestTokenSchema),
  Idea: entity(schemas.ideaSchema, ideaRules),
  IdeaAnswers: entity(schemas.ideaAnswersSchema, (answers) => answersRules(answers)),
  IdeaList: entity(schemas.ideaListSchema, ({ items }) => eachOnce(items, '/items', 'id')),
  IdeaSummary: entity(schemas.ideaSummarySchema),
  Improvement: entity(schemas.improvementSchema, (improvement) => improvementRules(improvement)),
  Indicator: entity(schemas.indicatorSchema),
  IrmAssessment: entity(schemas.irmAssessmentSchema, irmAssessmentRules),
  IrmValues: entity(schemas.irmValuesSchema),
  KeyIssue: entity(schemas.keyIssueSchema, (issue) => keyIssueRules(issue)),
  KeyIssues: entity(schemas.keyIssuesSchema, newKeyIssuesRules),
  KeyIssuesList: entity(schemas.keyIssuesListSchema, ({ items }) => eachOnce(items, '/items', 'id')),
  LedgerEntry: entity(schemas.ledgerEntrySchema),
  LedgerHead: entity(schemas.ledgerHeadSchema),
  LedgerPage: entity(schemas.ledgerPageSchema),
  LedgerPageLink: entity(schemas.ledgerPageLinkSchema),
  LedgerPlace: entity(schemas.ledgerPlaceSchema),
  LocalisedText: entity(schemas.localisedTextSchema),
  Mark: entity(schemas.markSchema, (mark) => markRules(mark)),
  Member: entity(schemas.memberSchema),
  Milestone: entity(schemas.milestoneSchema, milestoneRules),
  MilestoneSummary: entity(schemas.milestoneSummarySchema),
  Mine: entity(schemas.mineSchema),
  ModerationAct: entity(schemas.moderationActSchema, moderationRules),
  ModerationCase: entity(schemas.moderationCaseSchema),
  ModerationNote: entity(schemas.moderationNoteSchema),
  ModerationQueue: entity(schemas.moderationQueueSchema),
  Money: entity(schemas.moneySchema),
  NewAssessment: entity(schemas.newAssessmentSchema, assessmentRules),
  NewAuthor: entity(schemas.newAuthorSchema, (author) => nameRules(author)),
  NewComment: entity(schemas.newCommentSchema, commentRules),
  NewFlag: entity(schemas.newFlagSchema),
  NewIdea: entity(schemas.newIdeaSchema, newIdeaRules),
  NewKeyIssues: entity(schemas.newKeyIssuesSchema, newKeyIssuesRules),
  NewModerationAct: entity(schemas.newModerationActSchema, moderationRules),
  NewStatusReport: entity(schemas.newStatusReportSchema, statusReportRules),
  Organisation: entity(schemas.organisationSchema),
  OrganisationIdentifier: entity(schemas.organisationIdentifierSchema),
  Paragraph: entity(schemas.paragraphSchema),
  ParagraphBefore: entity(schemas.paragraphBeforeSchema),
  ParagraphCounts: entity(schemas.paragraphCountsSchema),
  ParagraphReference: entity(schemas.paragraphReferenceSchema),
  Participant: entity(schemas.participantSchema),
  ParticipantGroup: entity(schemas.participantGroupSchema),
  Participation: entity(schemas.participationSchema),
  Period: entity(schemas.periodSchema),
  Plan: entity(schemas.planSchema, planRules),
  PlanEvent: entity(schemas.planEventSchema, (event) => planEventRules(event)),
  PlanExport: entity(schemas.planExportSchema, planExportRules),
  PlanItem: entity(schemas.planItemSchema, (item) => planItemRules(item)),
  PlanList: entity(schemas.planListSchema, ({ items }) => eachOnce(items, '/items', 'id')),
  PlanSummary: entity(schemas.planSummarySchema),
  PolicyArea: entity(schemas.policyAreaSchema, (area) => policyAreaRules(area)),
  PolicyAreaComponent: entity(schemas.policyAreaComponentSchema),
  Position: entity(schemas.positionSchema),
  PositionChoice: entity(schemas.positionChoiceSchema),
  PositionCounts: entity(schemas.positionCountsSchema, positionCountsRules),
  PositionTaken: entity(schemas.positionTakenSchema),
  Problem: entity(schemas.problemSchema),
  ProblemDetail: entity(schemas.problemDetailSchema),
  Provenance: entity(schemas.provenanceSchema),
  Quote: entity(schemas.quoteSchema),
  ReasonedResponse: entity(schemas.reasonedResponseSchema, responseRules),
  Receipt: entity(schemas.receiptSchema, receiptRules),
  ReceiptStep: entity(schemas.receiptStepSchema),
  Report: entity(schemas.reportSchema),
  ResponseRegister: entity(schemas.responseRegisterSchema, responseRegisterRules),
  ResponseScope: entity(schemas.responseScopeSchema),
  Section: entity(schemas.sectionSchema),
  SideStatus: entity(schemas.sideStatusSchema),
  SideStatuses: entity(schemas.sideStatusesSchema),
  SourceFields: entity(schemas.sourceFieldsSchema),
  Stage: entity(schemas.stageSchema),
  StagePeriod: entity(schemas.stagePeriodSchema),
  StageTask: entity(schemas.stageTaskSchema),
  StatusReport: entity(schemas.statusReportSchema, statusReportRules),
  StoredSend: entity(schemas.storedSendSchema),
  Subject: entity(schemas.subjectSchema),
  ValueRelevance: entity(schemas.valueRelevanceSchema),
  Vote: entity(schemas.voteSchema),
  VoteChoice: entity(schemas.voteChoiceSchema),
  VoteCounts: entity(schemas.voteCountsSchema),
  VoteTaken: entity(schemas.voteTakenSchema),
};

/** The name of a document's kind, as its interface is called. */
export type EntityName = keyof typeof entities;

/** The interface of a kind of document. */
export type EntityOf<Name extends EntityName> = z.infer<(typeof entities)[Name]['schema']>;
