import { authorKindLabels } from './author-kinds.labels.ts';
import { moderationModeLabels, readCapabilityLabels, writeCapabilityLabels } from './capabilities.labels.ts';
import {
  actorRoleLabels,
  commitmentStatusLabels,
  commitmentTemplateLabels,
  continuityLabels,
  planItemLevelLabels,
  reportSideLabels,
  statusBasisLabels,
} from './commitments.labels.ts';
import {
  blockTypeLabels,
  consultationStateLabels,
  flagReasonLabels,
  markKindLabels,
  moderationActLabels,
  moderationStateLabels,
  positionOptionLabels,
  voteOptionLabels,
} from './consultations.labels.ts';
import { ideaFormLabels } from './idea-forms.labels.ts';
import {
  irmCompletionLabels,
  irmCompletionStageLabels,
  irmDidItOpenGovernmentLabels,
  irmEarlyResultsLabels,
  irmMissingLabels,
  irmPotentialForResultsLabels,
  irmPotentialImpactLabels,
  irmReportLabels,
  irmSpecificityLabels,
  irmYesNoLabels,
} from './irm.labels.ts';
import { memberLevelLabels } from './member-levels.labels.ts';
import { milestoneStatusLabels, statusVocabularyLabels } from './milestone-statuses.labels.ts';
import { improvementPromptLabels, ogpValueLabels } from './ogp-values.labels.ts';
import { organisationKindLabels } from './organisation-kinds.labels.ts';
import { policyAreaTagLabels } from './policy-area-tags.labels.ts';
import {
  eventModeLabels,
  grandChallengeLabels,
  influenceLevelLabels,
  organisationRoleLabels,
  reportTypeLabels,
  taskStatusLabels,
} from './process.labels.ts';
import {
  criterionVerdictLabels,
  decisionLabels,
  decisionReasonLabels,
  subjectTypeLabels,
} from './responses.labels.ts';
import {
  channelLabels,
  contributionKindLabels,
  ideaStateLabels,
  ledgerKindLabels,
  participantRoleLabels,
  planStatusLabels,
  receiptStepLabels,
  stageKindLabels,
} from './states.labels.ts';

/** Every codelist of the model by the name of its type, with labels in English and Albanian and its source. */
export const codelists = {
  ActorRole: actorRoleLabels,
  AuthorKind: authorKindLabels,
  BlockType: blockTypeLabels,
  Channel: channelLabels,
  CommitmentStatus: commitmentStatusLabels,
  CommitmentTemplate: commitmentTemplateLabels,
  ConsultationState: consultationStateLabels,
  Continuity: continuityLabels,
  ContributionKind: contributionKindLabels,
  CriterionVerdict: criterionVerdictLabels,
  Decision: decisionLabels,
  DecisionReason: decisionReasonLabels,
  EventMode: eventModeLabels,
  FlagReason: flagReasonLabels,
  GrandChallenge: grandChallengeLabels,
  IdeaForm: ideaFormLabels,
  IdeaState: ideaStateLabels,
  ImprovementPrompt: improvementPromptLabels,
  InfluenceLevel: influenceLevelLabels,
  IrmCompletion: irmCompletionLabels,
  IrmCompletionStage: irmCompletionStageLabels,
  IrmDidItOpenGovernment: irmDidItOpenGovernmentLabels,
  IrmEarlyResults: irmEarlyResultsLabels,
  IrmMissing: irmMissingLabels,
  IrmPotentialForResults: irmPotentialForResultsLabels,
  IrmPotentialImpact: irmPotentialImpactLabels,
  IrmReport: irmReportLabels,
  IrmSpecificity: irmSpecificityLabels,
  IrmYesNo: irmYesNoLabels,
  LedgerKind: ledgerKindLabels,
  MarkKind: markKindLabels,
  MemberLevel: memberLevelLabels,
  MilestoneStatus: milestoneStatusLabels,
  ModerationActCode: moderationActLabels,
  ModerationMode: moderationModeLabels,
  ModerationState: moderationStateLabels,
  OgpValue: ogpValueLabels,
  OrganisationKind: organisationKindLabels,
  OrganisationRole: organisationRoleLabels,
  ParticipantRole: participantRoleLabels,
  PlanItemLevel: planItemLevelLabels,
  PlanStatus: planStatusLabels,
  PolicyAreaTag: policyAreaTagLabels,
  PositionOption: positionOptionLabels,
  ReadCapability: readCapabilityLabels,
  ReceiptStepCode: receiptStepLabels,
  ReportSide: reportSideLabels,
  ReportType: reportTypeLabels,
  StageKind: stageKindLabels,
  StatusBasis: statusBasisLabels,
  StatusVocabulary: statusVocabularyLabels,
  SubjectType: subjectTypeLabels,
  TaskStatus: taskStatusLabels,
  VoteOption: voteOptionLabels,
  WriteCapability: writeCapabilityLabels,
} as const;
