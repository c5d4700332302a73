/**
 * From sent to decided: `included` to `notIncluded` say how far a plan takes the idea up; `withdrawn` is its author's
 * wish.
 */
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

/** In the order of a plan's life; `withdrawn` can come at any time. */
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

/**
 * What a receipt tells of: from `received` to the commitment and milestone that came of it; also `moderated` and
 * `erased`.
 */
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

/** Each has a form of its own; all get a receipt. */
export const contributionKinds = ['idea', 'key-issues', 'comment', 'assessment', 'status-report'] as const;

/** What people can contribute (closed list; grows with the protocol). */
export type ContributionKind = (typeof contributionKinds)[number];

/** An entry for each contribution, and one for each erasure; what was erased keeps its entry, without content. */
export const ledgerKinds = [...contributionKinds, 'erasure'] as const;

/** What an entry of the ledger stands for (closed list; grows with the protocol). */
export type LedgerKind = (typeof ledgerKinds)[number];

/** `web` is the form on a page; what came by the other ways was typed in by somebody. */
export const channels = ['web', 'word', 'email', 'paper', 'meeting'] as const;

/** By which way a contribution came in (closed list). */
export type Channel = (typeof channels)[number];

/** In their usual order; a plan may leave some out, repeat them, or run several at once. */
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

/** What a stage of making or keeping a plan is for, where it is known. Open list: other codes are allowed. */
export type StageKind = (typeof stageKinds)[number];

/**
 * From the least to the most: a guest may contribute, a moderator decides in own policy areas, a point of contact in
 * the whole plan.
 */
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
