import { authorKindLabels } from './author-kinds.labels.ts';
import { moderationModeLabels, readCapabilityLabels, writeCapabilityLabels } from './capabilities.labels.ts';
import { ideaFormLabels } from './idea-forms.labels.ts';
import { memberLevelLabels } from './member-levels.labels.ts';
import { improvementPromptLabels, ogpValueLabels } from './ogp-values.labels.ts';
import { organisationKindLabels } from './organisation-kinds.labels.ts';
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
  AuthorKind: authorKindLabels,
  Channel: channelLabels,
  ContributionKind: contributionKindLabels,
  IdeaForm: ideaFormLabels,
  IdeaState: ideaStateLabels,
  ImprovementPrompt: improvementPromptLabels,
  LedgerKind: ledgerKindLabels,
  MemberLevel: memberLevelLabels,
  ModerationMode: moderationModeLabels,
  OgpValue: ogpValueLabels,
  OrganisationKind: organisationKindLabels,
  ParticipantRole: participantRoleLabels,
  PlanStatus: planStatusLabels,
  ReadCapability: readCapabilityLabels,
  ReceiptStepCode: receiptStepLabels,
  StageKind: stageKindLabels,
  WriteCapability: writeCapabilityLabels,
} as const;
