import type { Comment, Identifier } from '@ogp-kit/core/browser';
import { time } from '../graphql/dates.ts';
import { count, passage } from '../graphql/fit.ts';
import { author } from './authors.ts';
import type { Remark } from './platform.ts';
import type { Surroundings } from './surroundings.ts';

/** What a comment is about. */
export type CommentPlace = Pick<Comment, 'document' | 'paragraph' | 'section'>;

/** Decidim gives words in the reader's language, and not in which they were written. */
const unknownLanguage = 'und';

/** A comment. Of one without words stands only where it was. */
export function comment(
  { comment: told, replyTo }: Remark,
  place: CommentPlace,
  { ids }: Surroundings,
): Comment {
  const name = (id: string): Identifier => ids.name('comment', place.document, id);
  const body = passage(told.body);
  const createdAt = time(told.createdAt);
  const alignment = told.alignment === 1 ? 'agree' : told.alignment === -1 ? 'disagree' : undefined;
  const hasVotes = typeof told.upVotes === 'number' || typeof told.downVotes === 'number';
  return {
    id: name(told.id),
    kind: 'comment',
    language: unknownLanguage,
    ...place,
    ...(replyTo !== undefined && { replyTo: name(replyTo) }),
    ...(createdAt && { createdAt }),
    version: 1,
    channel: 'web',
    ...(body === undefined
      ? { state: 'removed' as const }
      : {
          author: author(told.author),
          body,
          ...(alignment && { alignment }),
          ...(hasVotes && { votes: { up: count(told.upVotes), down: count(told.downVotes) } }),
          state: 'published' as const,
        }),
  };
}
