/** Every state that the element can be in and that is designed: each has a story in each language. */
export const commitmentCardStates = [
  'full',
  'normal',
  'compact',
  'compact-overdue',
  'all-differ',
  'two-differ',
  'all-agree',
  'silent',
  'unfolded',
  'ideas',
  'bare',
  'long',
  'inline',
  'loading',
  'unread',
  'unknown',
  'unusable',
  'unconnected',
] as const;

/** A designed state of the element. */
export type CommitmentCardStateName = (typeof commitmentCardStates)[number];
