export type { Actor } from './actor.ts';
export type { Assessment, CriterionAnswer, NewAssessment, Subject } from './assessment.ts';
export type { Author, NewAuthor } from './author.ts';
export type { Comment, CommentList, NewComment, Quote } from './comment.ts';
export type { Commitment, OgpId, SustainableDevelopmentGoal, ValueRelevance } from './commitment.ts';
export type { CommitmentSummary, MilestoneSummary, SideStatus, SideStatuses } from './commitment-summary.ts';
export type {
  Allowed,
  ConsultationDocument,
  ConsultationDocumentList,
  ConsultationDocumentSummary,
  DocumentCounts,
  Section,
} from './consultation-document.ts';
export type { ConsultationExport } from './consultation-export.ts';
export type { Contact, EmailAddress } from './contact.ts';
export type { Contribution } from './contribution.ts';
export type {
  CriteriaGroup,
  CriteriaSet,
  CriteriaSetList,
  CriteriaSetSummary,
  Criterion,
} from './criteria-set.ts';
export type { Discovery, DiscoveryAuthentication, DiscoveryLimits, DiscoveryLinks } from './discovery.ts';
export type { DocumentOrganisation, DocumentOrganisationList } from './document-organisations.ts';
export type { DocumentLink } from './document-link.ts';
export type { Evidence } from './evidence.ts';
export type { Idea, IdeaAnswers, IdeaList, IdeaSummary, Improvement, NewIdea } from './idea.ts';
export type { Identifier } from './identifier.ts';
export type { Indicator } from './indicator.ts';
export type { DidItOpenGovernment, IrmAssessment, IrmValues } from './irm-assessment.ts';
export type { KeyIssue, KeyIssues, KeyIssuesList, NewKeyIssues } from './key-issues.ts';
export type {
  Checkpoint,
  Hex256,
  LedgerEntry,
  LedgerHead,
  LedgerPage,
  LedgerPageLink,
  LedgerPlace,
  Signature,
} from './ledger.ts';
export type { Link, RelativeLink } from './link.ts';
export type { LanguageTag, LocalisedText, Translation } from './localised-text.ts';
export type { Milestone } from './milestone.ts';
export type { Mine } from './mine.ts';
export type { Flag, ModerationAct, ModerationNote, NewFlag, NewModerationAct } from './moderation.ts';
export type { ModerationCase, ModerationQueue } from './moderation-queue.ts';
export type { Budget, Currency, Decimal, Money } from './money.ts';
export type { Organisation, OrganisationIdentifier } from './organisation.ts';
export type { Block, Mark, Paragraph, ParagraphBefore, ParagraphCounts } from './paragraph.ts';
export type { GuestToken, Participant } from './participant.ts';
export type { LongText, PlainLine, PlainText, SourceText } from './plain-text.ts';
export type { ParticipantGroup, Participation, PlanEvent } from './plan-event.ts';
export type { PlanExport } from './plan-export.ts';
export type { PlanItem } from './plan-item.ts';
export type { Call, Member, Period, Plan, PlanList, PlanSummary } from './plan.ts';
export type { PolicyArea, PolicyAreaComponent } from './policy-area.ts';
export type { Position, PositionChoice, PositionCounts, PositionTaken } from './position.ts';
export type { Problem, ProblemDetail } from './problem.ts';
export type { Provenance, SourceFields } from './provenance.ts';
export type {
  ParagraphReference,
  ReasonedResponse,
  ResponseRegister,
  ResponseScope,
} from './reasoned-response.ts';
export type {
  Accepted,
  CodeRequest,
  ContributionExport,
  ContributionRecord,
  Erasure,
  Receipt,
  ReceiptCode,
  ReceiptStep,
  StoredSend,
} from './receipt.ts';
export type { Report } from './report.ts';
export type { Stage, StagePeriod, StageTask } from './stage.ts';
export type { NewStatusReport, StatusReport } from './status-report.ts';
export type { Day, PartialDate, Time, TimeZone } from './time.ts';
export type { Vote, VoteChoice, VoteCounts, VoteTaken } from './vote.ts';
