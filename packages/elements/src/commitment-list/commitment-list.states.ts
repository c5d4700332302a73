/** Every state that the element can be in and that is designed: each has a story in each language. */
export const commitmentListStates = [
  'rows',
  'cards',
  'linked',
  'table',
  'civil-society',
  'area',
  'searched',
  'late-first',
  'nothing',
  'copied',
  'not-copied',
  'themes',
  'no-areas',
  'long',
  'empty',
  'loading',
  'unread',
  'unknown',
  'unconnected',
] as const;

/** A designed state of the element. */
export type CommitmentListStateName = (typeof commitmentListStates)[number];
