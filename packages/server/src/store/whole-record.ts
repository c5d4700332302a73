import type { ContributionKind, ContributionRecord } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { storedComments, wholeComment, type LastingComment } from './shown-comment.ts';
import type { Tables } from './tables.ts';

/**
 * A contribution with all its words, whether they are shown or not.
 * @param record As it is stored.
 */
export async function wholeRecord(
  db: Kysely<Tables>,
  id: string,
  kind: ContributionKind,
  record: string,
): Promise<ContributionRecord> {
  if (kind !== 'comment') return JSON.parse(record) as ContributionRecord;
  const stored = await storedComments(db).where('comments.id', '=', id).executeTakeFirstOrThrow();
  return wholeComment(JSON.parse(record) as LastingComment, stored);
}
