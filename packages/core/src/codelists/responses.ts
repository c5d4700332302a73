/** What came of a contribution. */
export const decisionCodes = [
  'included',
  'partlyIncluded',
  'alreadyPlanned',
  'deferred',
  'notIncluded',
  'outOfScope',
] as const;

/** The decision on one or more contributions (closed list). */
export type Decision = (typeof decisionCodes)[number];

/** Why it was decided so. */
export const decisionReasons = [
  'feasibility',
  'timeframe',
  'legal',
  'budget',
  'duplicate',
  'notOpenGovernment',
  'other',
] as const;

/** A known reason for a decision. Open list: other codes are allowed. */
export type DecisionReason = (typeof decisionReasons)[number];

/** Whether a criterion is met; `unanswered` says that nobody has looked yet. */
export const criterionVerdicts = ['yes', 'partly', 'no', 'notApplicable', 'unanswered'] as const;

/** Whether a criterion is met (closed list). `partly` is our addition. */
export type CriterionVerdict = (typeof criterionVerdicts)[number];

/** What can be assessed. */
export const subjectTypes = ['idea', 'commitment'] as const;

/** What is assessed (closed list). */
export type SubjectType = (typeof subjectTypes)[number];
