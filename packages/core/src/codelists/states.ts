export const ideaStates = [
  'submitted',
  'published',
  'underReview',
  'shortlisted',
  'merged',
  'included',
  'partlyIncluded',
  'notIncluded',
  'withdrawn',
] as const;

/** Where an idea stands (closed list). */
export type IdeaState = (typeof ideaStates)[number];

export const planStatuses = [
  'drafting',
  'consultation',
  'submitted',
  'implementing',
  'ended',
  'withdrawn',
] as const;

/** Where a plan stands (closed list). */
export type PlanStatus = (typeof planStatuses)[number];

export const receiptSteps = [
  'received',
  'published',
  'considered',
  'decided',
  'inCommitment',
  'milestone',
  'moderated',
  'erased',
] as const;

/** What can happen to a contribution (closed list). */
export type ReceiptStepCode = (typeof receiptSteps)[number];

export const contributionKinds = ['idea'] as const;

/** What people can contribute (closed list; grows with the protocol). */
export type ContributionKind = (typeof contributionKinds)[number];

export const ledgerKinds = ['idea', 'erasure'] as const;

/** What an entry of the ledger stands for (closed list; grows with the protocol). */
export type LedgerKind = (typeof ledgerKinds)[number];

export const channels = ['web', 'word', 'email', 'paper', 'meeting'] as const;

/** By which way a contribution came in (closed list). */
export type Channel = (typeof channels)[number];

export const stageKinds = [
  'preparation',
  'preConsultation',
  'coCreation',
  'drafting',
  'publicConsultation',
  'approval',
  'submission',
  'implementation',
  'monitoring',
] as const;

/** What a stage of making or keeping a plan is for (closed list). */
export type StageKind = (typeof stageKinds)[number];

export const participantRoles = [
  'guest',
  'participant',
  'organisation',
  'moderator',
  'point-of-contact',
  'admin',
] as const;

/** What somebody may do (closed list; protocol, "Identity"). */
export type ParticipantRole = (typeof participantRoles)[number];
