import type { ModerationActCode, PositionOption, VoteOption } from '@ogp-kit/core';

/** A text under consultation; its words are in `document_versions`. */
export interface DocumentRow {
  id: string;
  /** Its place in the order of first publication, from 1. */
  ordinal: number;
  plan: string | null;
  /** The newest. */
  version: number;
  /** Places given to comments, one each. */
  sent: number;
  /** Comments that are shown. */
  shown: number;
}

export interface DocumentVersionRow {
  document: string;
  version: number;
  /** As it was published, without counts. */
  body: string;
  /** SHA-256 of the body: what was read of it once holds as long as this does. */
  hash: string;
}

/** Where a paragraph of an earlier version is in the newest. */
export interface ParagraphHomeRow {
  document: string;
  version: number;
  paragraph: string;
  /** Null: it is gone. */
  home: string | null;
  /** 1: there it still says the same, in the document's own language. */
  same: number;
}

/** What a comment has beside what all contributions have. */
export interface CommentRow {
  id: string;
  document: string;
  /** The version that it was made on. */
  version: number;
  /** Where it stands in the newest version: see `comment-place.ts`. */
  place: string;
  /** Of one that answers none: its place among those there, from 1; null until it is published. */
  place_ordinal: number | null;
  /** The comment that a row of replies began with; itself where it answers none. */
  root: string;
  /** What remains to be shown of it when its words are not, in JSON. */
  trace: string;
  /** Why it is not shown, in JSON. */
  moderation: string | null;
  /** The organisation that it is counted for. */
  organisation: string | null;
  up: number;
  down: number;
}

/** How many comments stand at a place. */
export interface ThreadRow {
  document: string;
  place: string;
  /** Places given to comments that answer none. */
  roots: number;
  /** Comments that are shown, replies among them. */
  shown: number;
}

export interface DocumentOrganisationRow {
  document: string;
  /** What tells it from others: its id, or else its name without regard to capitals and white space. */
  organisation: string;
  display_name: string;
  organisation_id: string | null;
  /** Its comments that are shown; the row goes with the last of them. */
  comments: number;
}

/** A position on the words that a paragraph has in a version, and in all later ones that left them as they were. */
export interface PositionRow {
  document: string;
  /** The last version with these words. */
  version: number;
  paragraph: string;
  participant: string;
  option: PositionOption;
  created_at: string;
}

export interface PositionCountRow {
  document: string;
  version: number;
  paragraph: string;
  agree: number;
  neutral: number;
  disagree: number;
}

export interface VoteRow {
  comment: string;
  participant: string;
  document: string;
  option: VoteOption;
  created_at: string;
}

export interface FlagRow {
  id: string;
  contribution: string;
  /** The flag, in JSON. */
  body: string;
  created_at: string;
  /** The key that it was sent with. */
  send: string;
  /** The act that settled it; null while it is open. */
  act: string | null;
}

export interface ActRow {
  id: string;
  contribution: string;
  act: ModerationActCode;
  /** In JSON. */
  reason: string | null;
  rule: string | null;
  at: string;
  participant: string;
}

export interface DocumentTables {
  documents: DocumentRow;
  document_versions: DocumentVersionRow;
  paragraph_homes: ParagraphHomeRow;
  comments: CommentRow;
  threads: ThreadRow;
  document_organisations: DocumentOrganisationRow;
  positions: PositionRow;
  position_counts: PositionCountRow;
  votes: VoteRow;
  flags: FlagRow;
  acts: ActRow;
}
