/** What a backend's `reads` may name: each is a branch of the tree of documents below its base URL. */
export const readCapabilities = [
  'plans',
  'ideas',
  'key-issues',
  'documents',
  'criteria',
  'responses',
  'receipts',
  'ledger',
] as const;

/** What can be read from a backend (closed list, protocol 1). */
export type ReadCapability = (typeof readCapabilities)[number];

/** What a backend's `writes` may name: each is something that can be sent to it. */
export const writeCapabilities = [
  'ideas',
  'key-issues',
  'comments',
  'positions',
  'votes',
  'assessments',
  'status-reports',
  'responses',
  'flags',
  'moderation',
] as const;

/** What a backend takes (closed list, protocol 1). */
export type WriteCapability = (typeof writeCapabilities)[number];

/** `before`: shown when somebody has looked at it; `after`: shown at once, and taken away where it breaks the rules. */
export const moderationModes = ['before', 'after'] as const;

/** Whether contributions are looked at before or after they are shown (closed list). */
export type ModerationMode = (typeof moderationModes)[number];
