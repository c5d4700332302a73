/** Compiled by `pnpm run types`, never run: that interfaces and zod schemas are the same types, and what the API refuses. */
import type * as z from 'zod';
import type {
  Commitment,
  ContributionRecord,
  Finding,
  Idea,
  IrmAssessment,
  Milestone,
  NewIdea,
  Plan,
  Position,
  ReasonedResponse,
  StatusReport,
  Validated,
} from '../src/index.ts';
import {
  agreement,
  callState,
  commitmentTemplateLabels,
  decisionReasonLabels,
  describe,
  irmNumber,
  isOgpError,
  isOverdue,
  ogpValueLabels,
  organisationRoleLabels,
  parse,
  policyAreaTagLabels,
  reportTypeLabels,
  stageKindLabels,
  validate,
  validatePlan,
} from '../src/index.ts';
import type * as schemas from '../src/model/schemas.ts';
import type * as model from '../src/model/types.ts';
import type { entities, EntityName, EntityOf } from '../src/validate/entities.ts';

/** The same type written out, so that names do not matter. */
type Flat<T> = T extends readonly (infer Item)[]
  ? Flat<Item>[]
  : T extends object
    ? { [Key in keyof T]: Flat<T[Key]> }
    : T;
/** Whether two types are the same in both directions; optional and undefined are told apart. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Same<Schema extends z.ZodType, Interface> = Equal<Flat<z.infer<Schema>>, Flat<Interface>>;
type AllTrue<T extends Record<string, true>> = T;

export type InterfacesAreSchemas = AllTrue<{
  Accepted: Same<typeof schemas.acceptedSchema, model.Accepted>;
  Actor: Same<typeof schemas.actorSchema, model.Actor>;
  Allowed: Same<typeof schemas.allowedSchema, model.Allowed>;
  Assessment: Same<typeof schemas.assessmentSchema, model.Assessment>;
  Author: Same<typeof schemas.authorSchema, model.Author>;
  Block: Same<typeof schemas.blockSchema, model.Block>;
  Budget: Same<typeof schemas.budgetSchema, model.Budget>;
  Call: Same<typeof schemas.callSchema, model.Call>;
  Checkpoint: Same<typeof schemas.checkpointSchema, model.Checkpoint>;
  CodeRequest: Same<typeof schemas.codeRequestSchema, model.CodeRequest>;
  Comment: Same<typeof schemas.commentSchema, model.Comment>;
  CommentList: Same<typeof schemas.commentListSchema, model.CommentList>;
  Commitment: Same<typeof schemas.commitmentSchema, model.Commitment>;
  CommitmentSummary: Same<typeof schemas.commitmentSummarySchema, model.CommitmentSummary>;
  ConsultationDocument: Same<typeof schemas.consultationDocumentSchema, model.ConsultationDocument>;
  ConsultationDocumentList: Same<
    typeof schemas.consultationDocumentListSchema,
    model.ConsultationDocumentList
  >;
  ConsultationDocumentSummary: Same<
    typeof schemas.consultationDocumentSummarySchema,
    model.ConsultationDocumentSummary
  >;
  ConsultationExport: Same<typeof schemas.consultationExportSchema, model.ConsultationExport>;
  Contact: Same<typeof schemas.contactSchema, model.Contact>;
  ContributionExport: Same<typeof schemas.contributionExportSchema, model.ContributionExport>;
  ContributionRecord: Same<typeof schemas.contributionRecordSchema, model.ContributionRecord>;
  CriteriaGroup: Same<typeof schemas.criteriaGroupSchema, model.CriteriaGroup>;
  CriteriaSet: Same<typeof schemas.criteriaSetSchema, model.CriteriaSet>;
  CriteriaSetList: Same<typeof schemas.criteriaSetListSchema, model.CriteriaSetList>;
  CriteriaSetSummary: Same<typeof schemas.criteriaSetSummarySchema, model.CriteriaSetSummary>;
  Criterion: Same<typeof schemas.criterionSchema, model.Criterion>;
  CriterionAnswer: Same<typeof schemas.criterionAnswerSchema, model.CriterionAnswer>;
  DidItOpenGovernment: Same<typeof schemas.didItOpenGovernmentSchema, model.DidItOpenGovernment>;
  Discovery: Same<typeof schemas.discoverySchema, model.Discovery>;
  DiscoveryAuthentication: Same<typeof schemas.discoveryAuthenticationSchema, model.DiscoveryAuthentication>;
  DiscoveryLimits: Same<typeof schemas.discoveryLimitsSchema, model.DiscoveryLimits>;
  DiscoveryLinks: Same<typeof schemas.discoveryLinksSchema, model.DiscoveryLinks>;
  DocumentCounts: Same<typeof schemas.documentCountsSchema, model.DocumentCounts>;
  DocumentLink: Same<typeof schemas.documentLinkSchema, model.DocumentLink>;
  DocumentOrganisation: Same<typeof schemas.documentOrganisationSchema, model.DocumentOrganisation>;
  DocumentOrganisationList: Same<
    typeof schemas.documentOrganisationListSchema,
    model.DocumentOrganisationList
  >;
  Erasure: Same<typeof schemas.erasureSchema, model.Erasure>;
  Evidence: Same<typeof schemas.evidenceSchema, model.Evidence>;
  Flag: Same<typeof schemas.flagSchema, model.Flag>;
  GuestToken: Same<typeof schemas.guestTokenSchema, model.GuestToken>;
  Idea: Same<typeof schemas.ideaSchema, model.Idea>;
  IdeaAnswers: Same<typeof schemas.ideaAnswersSchema, model.IdeaAnswers>;
  IdeaList: Same<typeof schemas.ideaListSchema, model.IdeaList>;
  IdeaSummary: Same<typeof schemas.ideaSummarySchema, model.IdeaSummary>;
  Improvement: Same<typeof schemas.improvementSchema, model.Improvement>;
  Indicator: Same<typeof schemas.indicatorSchema, model.Indicator>;
  IrmAssessment: Same<typeof schemas.irmAssessmentSchema, model.IrmAssessment>;
  IrmValues: Same<typeof schemas.irmValuesSchema, model.IrmValues>;
  KeyIssue: Same<typeof schemas.keyIssueSchema, model.KeyIssue>;
  KeyIssues: Same<typeof schemas.keyIssuesSchema, model.KeyIssues>;
  KeyIssuesList: Same<typeof schemas.keyIssuesListSchema, model.KeyIssuesList>;
  LedgerEntry: Same<typeof schemas.ledgerEntrySchema, model.LedgerEntry>;
  LedgerHead: Same<typeof schemas.ledgerHeadSchema, model.LedgerHead>;
  LedgerPage: Same<typeof schemas.ledgerPageSchema, model.LedgerPage>;
  LedgerPageLink: Same<typeof schemas.ledgerPageLinkSchema, model.LedgerPageLink>;
  LedgerPlace: Same<typeof schemas.ledgerPlaceSchema, model.LedgerPlace>;
  LocalisedText: Same<typeof schemas.localisedTextSchema, model.LocalisedText>;
  Mark: Same<typeof schemas.markSchema, model.Mark>;
  Member: Same<typeof schemas.memberSchema, model.Member>;
  Milestone: Same<typeof schemas.milestoneSchema, model.Milestone>;
  MilestoneSummary: Same<typeof schemas.milestoneSummarySchema, model.MilestoneSummary>;
  Mine: Same<typeof schemas.mineSchema, model.Mine>;
  ModerationAct: Same<typeof schemas.moderationActSchema, model.ModerationAct>;
  ModerationCase: Same<typeof schemas.moderationCaseSchema, model.ModerationCase>;
  ModerationNote: Same<typeof schemas.moderationNoteSchema, model.ModerationNote>;
  ModerationQueue: Same<typeof schemas.moderationQueueSchema, model.ModerationQueue>;
  Money: Same<typeof schemas.moneySchema, model.Money>;
  NewAssessment: Same<typeof schemas.newAssessmentSchema, model.NewAssessment>;
  NewAuthor: Same<typeof schemas.newAuthorSchema, model.NewAuthor>;
  NewComment: Same<typeof schemas.newCommentSchema, model.NewComment>;
  NewFlag: Same<typeof schemas.newFlagSchema, model.NewFlag>;
  NewIdea: Same<typeof schemas.newIdeaSchema, model.NewIdea>;
  NewKeyIssues: Same<typeof schemas.newKeyIssuesSchema, model.NewKeyIssues>;
  NewModerationAct: Same<typeof schemas.newModerationActSchema, model.NewModerationAct>;
  NewStatusReport: Same<typeof schemas.newStatusReportSchema, model.NewStatusReport>;
  Organisation: Same<typeof schemas.organisationSchema, model.Organisation>;
  OrganisationIdentifier: Same<typeof schemas.organisationIdentifierSchema, model.OrganisationIdentifier>;
  Paragraph: Same<typeof schemas.paragraphSchema, model.Paragraph>;
  ParagraphBefore: Same<typeof schemas.paragraphBeforeSchema, model.ParagraphBefore>;
  ParagraphCounts: Same<typeof schemas.paragraphCountsSchema, model.ParagraphCounts>;
  ParagraphReference: Same<typeof schemas.paragraphReferenceSchema, model.ParagraphReference>;
  Participant: Same<typeof schemas.participantSchema, model.Participant>;
  ParticipantGroup: Same<typeof schemas.participantGroupSchema, model.ParticipantGroup>;
  Participation: Same<typeof schemas.participationSchema, model.Participation>;
  Period: Same<typeof schemas.periodSchema, model.Period>;
  Plan: Same<typeof schemas.planSchema, model.Plan>;
  PlanEvent: Same<typeof schemas.planEventSchema, model.PlanEvent>;
  PlanExport: Same<typeof schemas.planExportSchema, model.PlanExport>;
  PlanItem: Same<typeof schemas.planItemSchema, model.PlanItem>;
  PlanList: Same<typeof schemas.planListSchema, model.PlanList>;
  PlanSummary: Same<typeof schemas.planSummarySchema, model.PlanSummary>;
  PolicyArea: Same<typeof schemas.policyAreaSchema, model.PolicyArea>;
  PolicyAreaComponent: Same<typeof schemas.policyAreaComponentSchema, model.PolicyAreaComponent>;
  Position: Same<typeof schemas.positionSchema, model.Position>;
  PositionChoice: Same<typeof schemas.positionChoiceSchema, model.PositionChoice>;
  PositionCounts: Same<typeof schemas.positionCountsSchema, model.PositionCounts>;
  PositionTaken: Same<typeof schemas.positionTakenSchema, model.PositionTaken>;
  Problem: Same<typeof schemas.problemSchema, model.Problem>;
  ProblemDetail: Same<typeof schemas.problemDetailSchema, model.ProblemDetail>;
  Provenance: Same<typeof schemas.provenanceSchema, model.Provenance>;
  Quote: Same<typeof schemas.quoteSchema, model.Quote>;
  ReasonedResponse: Same<typeof schemas.reasonedResponseSchema, model.ReasonedResponse>;
  Receipt: Same<typeof schemas.receiptSchema, model.Receipt>;
  ReceiptStep: Same<typeof schemas.receiptStepSchema, model.ReceiptStep>;
  Report: Same<typeof schemas.reportSchema, model.Report>;
  ResponseRegister: Same<typeof schemas.responseRegisterSchema, model.ResponseRegister>;
  ResponseScope: Same<typeof schemas.responseScopeSchema, model.ResponseScope>;
  Section: Same<typeof schemas.sectionSchema, model.Section>;
  SideStatus: Same<typeof schemas.sideStatusSchema, model.SideStatus>;
  SideStatuses: Same<typeof schemas.sideStatusesSchema, model.SideStatuses>;
  SourceFields: Same<typeof schemas.sourceFieldsSchema, model.SourceFields>;
  Stage: Same<typeof schemas.stageSchema, model.Stage>;
  StagePeriod: Same<typeof schemas.stagePeriodSchema, model.StagePeriod>;
  StageTask: Same<typeof schemas.stageTaskSchema, model.StageTask>;
  StatusReport: Same<typeof schemas.statusReportSchema, model.StatusReport>;
  StoredSend: Same<typeof schemas.storedSendSchema, model.StoredSend>;
  Subject: Same<typeof schemas.subjectSchema, model.Subject>;
  ValueRelevance: Same<typeof schemas.valueRelevanceSchema, model.ValueRelevance>;
  Vote: Same<typeof schemas.voteSchema, model.Vote>;
  VoteChoice: Same<typeof schemas.voteChoiceSchema, model.VoteChoice>;
  VoteCounts: Same<typeof schemas.voteCountsSchema, model.VoteCounts>;
  VoteTaken: Same<typeof schemas.voteTakenSchema, model.VoteTaken>;
}>;

/** No entity is left out above. */
export const complete: Equal<keyof InterfacesAreSchemas, EntityName> = true;
export type EntitiesGiveInterfaces = AllTrue<{
  [Name in 'Idea' | 'NewIdea' | 'Plan']: Equal<
    Flat<EntityOf<Name>>,
    Flat<{ Idea: Idea; NewIdea: NewIdea; Plan: Plan }[Name]>
  >;
}>;
export type EntityTable = typeof entities;

// That `Same` can fail: each of these differs by one thing.
type AuthorSchema = typeof schemas.authorSchema;
// @ts-expect-error -- a member too many
export const more: Same<AuthorSchema, model.Author & { extra: string }> = true;
// @ts-expect-error -- an optional member too few
export const fewer: Same<AuthorSchema, Omit<model.Author, 'organisationId'>> = true;
// @ts-expect-error -- optional where it is required
export const optional: Same<AuthorSchema, Partial<model.Author>> = true;
// @ts-expect-error -- undefined is not the same as absent
export const undef: Same<
  AuthorSchema,
  Omit<model.Author, 'displayName'> & { displayName?: string | undefined }
> = true;
// @ts-expect-error -- a code too many
export const codes: Same<
  AuthorSchema,
  Omit<model.Author, 'kind'> & { kind: model.Author['kind'] | 'robot' }
> = true;

declare const unknownValue: unknown;
declare const result: Validated<Plan>;
declare const finding: Finding;

export const ideaOf = (): Idea => parse('Idea', unknownValue);
export const planOf = (): Plan | undefined => (result.ok ? result.value : undefined);
export const label: string = ogpValueLabels.labels.technology.sq;

declare const plan: Plan;
declare const commitment: Commitment;
declare const response: ReasonedResponse;
/** What documents hold is looked up in open lists as it is. */
export const called: (string | undefined)[] = [
  ...(commitment.ogpTags ?? []).map((tag) => policyAreaTagLabels.labels[tag]?.en),
  commitment.template && commitmentTemplateLabels.labels[commitment.template]?.en,
  response.reason && decisionReasonLabels.labels[response.reason]?.en,
  ...(plan.reports ?? []).map(({ type }) => reportTypeLabels.labels[type]?.en),
  ...plan.organisations.flatMap(({ roles = [] }) =>
    roles.map((role) => organisationRoleLabels.labels[role]?.en),
  ),
  ...plan.stages.map(({ kind }) => stageKindLabels.labels[kind]?.en),
];
export const known: string = reportTypeLabels.labels.selfAssessment.en;
// @ts-expect-error -- a code that is not in an open list has no label
export const newer: string = policyAreaTagLabels.labels['newer'].en;
// @ts-expect-error -- a closed list knows its codes: no other can stand in a document
export const other: unknown = ogpValueLabels.labels['newer'];

// @ts-expect-error -- without looking at `ok` there may be no value
export const unchecked: Plan = validatePlan(unknownValue).value;
// @ts-expect-error -- no such document in the model
validate('Commitments', unknownValue);
// @ts-expect-error -- the language is a tag, not a number
validatePlan(unknownValue, { language: 1 });
// @ts-expect-error -- unknown members are refused or ignored, nothing between
validatePlan(unknownValue, { unknownMembers: 'strip' });
// @ts-expect-error -- an anonymous author is a kind, not a missing one
export const noKind: NewIdea['author'] = { displayName: 'x' };
// @ts-expect-error -- a state that is not in the codelist
export const state: Idea['state'] = 'open';
// @ts-expect-error -- without a name is not with an undefined name: leave the member out
export const noName: NewIdea['author'] = { kind: 'anonymous', displayName: undefined };
// @ts-expect-error -- only the clock can tell whether a call is open: pass the time
callState({ opens: '2020-10-06T08:00:00Z' });
// @ts-expect-error -- a message needs its language
describe(finding);
// @ts-expect-error -- what is thrown may be anything: ask isOgpError before reading `issues`
export const issuesOf = (thrown: unknown): unknown => thrown.issues;
export const issuesOfError = (thrown: unknown) => (isOgpError(thrown) ? thrown.issues : []);

declare const record: ContributionRecord;
declare const position: Position;
declare const assessed: IrmAssessment;
declare const milestone: Milestone;
declare const report: StatusReport;

// @ts-expect-error -- a milestone's status is one of the list's codes, not a source's own word
export const status: Milestone['status'] = 'In Progress';
// @ts-expect-error -- ND is not a number: the IRM's codes are never to be drawn as zero
export const drawn: number = irmNumber('completion', 'ND');
// @ts-expect-error -- a code of the IRM is a word; irmNumber gives its number
export const completion: IrmAssessment['completion'] = 3;
// @ts-expect-error -- people write in one language: their text is no LocalisedText
export const said: StatusReport['text'] = { en: 'Done.' };
// @ts-expect-error -- what a plan says is said in languages
export const title: Commitment['title'] = 'Open data';
// @ts-expect-error -- a status report needs a side
export const sideless: StatusReport = {} as Omit<StatusReport, 'side'>;
// @ts-expect-error -- who has not said is not undefined: leave the member out
export const unsaid: Pick<Milestone, 'status'> = { status: undefined };
// @ts-expect-error -- only comments have a body: look at `kind` first
export type Body = (typeof record)['body'];
export const narrowed = (): string | undefined => (record.kind === 'comment' ? record.body : undefined);
export const sideOf = (): StatusReport['side'] | undefined =>
  record.kind === 'status-report' ? record.side : undefined;
// @ts-expect-error -- one participant's position is not public: agreement takes counts
agreement(position);
// @ts-expect-error -- only the reader's clock and the plan's zone tell what day it is: pass today
isOverdue(milestone);
isOverdue(milestone, '2022-01-01');
export const numberOf = (): number | undefined =>
  assessed.completion && irmNumber('completion', assessed.completion);
export const reported = (): Milestone['status'] => report.status;
