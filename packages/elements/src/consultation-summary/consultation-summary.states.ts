/** Every state that the element can be in and that is designed: each has a story in each language. */
export const consultationSummaryStates = [
  'open',
  'table',
  'long',
  'whole',
  'last-day',
  'no-end',
  'planned',
  'closed',
  'reported',
  'cancelled',
  'few',
  'empty',
  'counts-only',
  'linked',
  'deadline',
  'file',
  'not-made',
  'partly',
  'loading',
  'unread',
  'unknown',
  'unconnected',
] as const;

/** A designed state of the element. */
export type ConsultationSummaryStateName = (typeof consultationSummaryStates)[number];
