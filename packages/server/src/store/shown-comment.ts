import type { Comment, ModerationNote, ModerationState } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { homeAt } from './comment-place.ts';
import type { Tables } from './tables.ts';

/** What of a comment never changes: its author's words, and what it was given with them. */
export type LastingComment = Omit<Comment, 'state' | 'moderation' | 'home' | 'votes' | 'responses'>;

/** A comment as it is stored, and what is the newest version of its text. */
export interface StoredComment {
  state: ModerationState;
  record: string | null;
  trace: string;
  moderation: string | null;
  version: number;
  place: string;
  up: number;
  down: number;
  newest: number;
}

/** What remains to be shown of a comment when its words are not. */
export function traceOf(comment: LastingComment): string {
  const { id, kind, language, createdAt, document, paragraph, section, version, replyTo } = comment;
  return JSON.stringify({ id, kind, language, createdAt, document, paragraph, section, version, replyTo });
}

function later(stored: StoredComment): Pick<Comment, 'state' | 'moderation' | 'home'> {
  const { state, moderation, version, place, newest } = stored;
  return {
    state,
    ...(moderation === null ? {} : { moderation: JSON.parse(moderation) as ModerationNote }),
    ...homeAt(place, version, newest),
  };
}

/** A comment with all its words, whether they are shown or not; for its author and for moderators. */
export function wholeComment(lasting: LastingComment, stored: StoredComment): Comment {
  const { up, down } = stored;
  return { ...lasting, ...later(stored), votes: { up, down } };
}

/** A comment as everybody sees it: of one that is not shown only where it was, and why. */
export function shownComment(stored: StoredComment): Comment {
  const { state, record, trace } = stored;
  if (state === 'published' && record !== null)
    return wholeComment(JSON.parse(record) as LastingComment, stored);
  return { ...(JSON.parse(trace) as LastingComment), ...later(stored) };
}

/** Comments in the form that is shown from. */
export const storedComments = (db: Kysely<Tables>) =>
  db
    .selectFrom('comments')
    .innerJoin('contributions', 'contributions.id', 'comments.id')
    .innerJoin('documents', 'documents.id', 'comments.document')
    .select([
      'comments.id',
      'comments.document',
      'comments.root',
      'comments.version',
      'comments.place',
      'comments.trace',
      'comments.moderation',
      'comments.organisation',
      'comments.up',
      'comments.down',
      'contributions.state',
      'contributions.record',
      'contributions.ordinal',
      'contributions.n',
      'contributions.receipt',
      'documents.version as newest',
    ]);
