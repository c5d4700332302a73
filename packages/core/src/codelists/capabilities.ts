export const readCapabilities = [
  'plans',
  'ideas',
  'documents',
  'criteria',
  'responses',
  'receipts',
  'ledger',
] as const;

/** What can be read from a backend (closed list, protocol 1). */
export type ReadCapability = (typeof readCapabilities)[number];

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

export const moderationModes = ['before', 'after'] as const;

/** Whether contributions are looked at before or after they are shown (closed list). */
export type ModerationMode = (typeof moderationModes)[number];
