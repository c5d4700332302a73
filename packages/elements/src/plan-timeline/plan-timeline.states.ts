/** Every state that the element can be in and that is designed: each has a story in each language. */
export const planTimelineStates = [
  'making',
  'told',
  'opened',
  'over',
  'keeping',
  'overdue',
  'undated',
  'many',
  'long',
  'day',
  'no-stages',
  'nothing-promised',
  'loading',
  'unread',
  'unknown',
  'unconnected',
] as const;

/** A designed state of the element. */
export type PlanTimelineStateName = (typeof planTimelineStates)[number];
