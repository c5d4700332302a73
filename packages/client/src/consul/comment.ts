import type { Comment, Identifier } from '@ogp-kit/core/browser';
import { time } from '../graphql/dates.ts';
import { count, passage } from '../graphql/fit.ts';
import type { Identified } from './platform.ts';
import { author, type Surroundings } from './surroundings.ts';
import type { ToldComment } from './told.ts';

/**
 * The comment that one answers: the last of those above it, which stand in a path from the top.
 * @example parentIn('12/45') // '45'
 */
export const parentIn = (ancestry: unknown): string | undefined =>
  typeof ancestry === 'string' ? ancestry.split('/').filter(Boolean).at(-1) : undefined;

/** All comments on an idea. Of one without words stands only where it was. */
export function comments(
  told: readonly Identified<ToldComment>[],
  document: Identifier,
  { ids, language }: Surroundings,
): Comment[] {
  const known = new Set(told.map(({ id }) => id));
  const name = (id: string) => ids.name('comment', document, id);
  return told.map((one) => {
    const parent = parentIn(one.ancestry);
    const body = passage(one.body);
    const createdAt = time(one.publicCreatedAt);
    const hasVotes = typeof one.cachedVotesUp === 'number' || typeof one.cachedVotesDown === 'number';
    return {
      id: name(one.id),
      kind: 'comment',
      language,
      document,
      ...(parent !== undefined && parent !== one.id && known.has(parent) && { replyTo: name(parent) }),
      ...(createdAt && { createdAt }),
      version: 1,
      channel: 'web',
      ...(body === undefined
        ? { state: 'removed' as const }
        : {
            author: author(one.publicAuthor),
            body,
            ...(hasVotes && { votes: { up: count(one.cachedVotesUp), down: count(one.cachedVotesDown) } }),
            state: 'published' as const,
          }),
    };
  });
}
