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
  'name-missing',
  'kept',
  'not-kept',
  'kept-in-memory',
  'draft-offered',
  'sending',
  'waiting',
  'refused',
  'refused-fields',
  'prevented',
  'done',
  'planned',
  'closed',
  'no-call',
  'unconnected',
  'unread',
  'plan-unknown',
  'not-taken',
] as const;

/** A designed state of the form. */
export type KeyIssuesFormStateName = (typeof keyIssuesFormStates)[number];
