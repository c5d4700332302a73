/** From announced to reported. Which one holds follows from dates and outcome: `consultationState`. */
export const consultationStates = [
  'planned',
  'open',
  'closedAnalysing',
  'closedReported',
  'closedNoReport',
  'cancelled',
] as const;

/** Where a consultation stands (closed list). */
export type ConsultationState = (typeof consultationStates)[number];

/** Whether a contribution is shown. `hidden` can be shown again, `removed` cannot. */
export const moderationStates = ['pending', 'published', 'hidden', 'removed'] as const;

/** Whether a contribution is shown (closed list). */
export type ModerationState = (typeof moderationStates)[number];

/** What somebody thinks of a paragraph. */
export const positionOptions = ['agree', 'neutral', 'disagree'] as const;

/** A position on a paragraph (closed list). */
export type PositionOption = (typeof positionOptions)[number];

/** What somebody thinks of a comment. */
export const voteOptions = ['up', 'down'] as const;

/** A vote on a comment (closed list). */
export type VoteOption = (typeof voteOptions)[number];

/** What a piece of a paragraph is. */
export const blockTypes = ['p', 'li'] as const;

/** A passage or an item of a list (closed list). */
export type BlockType = (typeof blockTypes)[number];

/** How a stretch of text stands out. */
export const markKinds = ['strong', 'emphasis', 'link'] as const;

/** How a stretch of text stands out (closed list). */
export type MarkKind = (typeof markKinds)[number];

/** Why somebody asks for a contribution to be looked at. */
export const flagReasons = ['offensive', 'offTopic', 'spam', 'personalData', 'other'] as const;

/** Why a contribution was flagged (closed list). */
export type FlagReason = (typeof flagReasons)[number];

/** What a moderator can do. */
export const moderationActs = ['publish', 'hide', 'restore', 'group', 'erase'] as const;

/** What a moderator did (closed list). */
export type ModerationActCode = (typeof moderationActs)[number];
