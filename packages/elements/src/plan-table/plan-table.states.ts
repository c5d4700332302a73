/** Every state that the element can be in and that is designed: each has a story in each language. */
export const planTableStates = [
  'priced',
  'published',
  'mixed',
  'whole-measure',
  'one-area',
  'untidy',
  'long',
  'inline',
  'no-table',
  'no-lines',
  'loading',
  'unread',
  'unknown',
  'unusable',
  'unconnected',
] as const;

/** A designed state of the element. */
export type PlanTableStateName = (typeof planTableStates)[number];
