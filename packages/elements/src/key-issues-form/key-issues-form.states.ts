/** Every state that the form can be in and that is designed: each has a story in each language. */
export const keyIssuesFormStates = [
  'one',
  'several',
  'moved',
  'removed',
  'full',
  'area',
  'who',
  'review',
  'errors',
  'too-long',
  'kept',
  'draft-offered',
  'sending',
  'waiting',
  'refused-fields',
  'done',
  'closed',
  'no-call',
  'not-taken',
] as const;

/** A designed state of the form. */
export type KeyIssuesFormStateName = (typeof keyIssuesFormStates)[number];
