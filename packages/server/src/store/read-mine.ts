import type { Mine } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { admitBearer } from './admit.ts';
import type { KnownDocuments } from './known-documents.ts';
import type { Sender } from './sends.ts';
import { storedComments, wholeComment, type LastingComment } from './shown-comment.ts';
import type { Tables } from './tables.ts';

const mostVotes = 5000;
const mostComments = 1000;

/**
 * What whoever asks has done on a text.
 * @throws Refusal `unauthenticated`, `not-found`.
 */
export async function readMine(
  db: Kysely<Tables>,
  documents: KnownDocuments,
  document: string,
  sender: Sender,
): Promise<Mine> {
  const { id } = await admitBearer(db, sender, 'read-mine');
  const { version } = (await documents.newest(db, document)).document;
  const positions = await db
    .selectFrom('positions')
    .select(['paragraph', 'option'])
    .where('participant', '=', id)
    .where('document', '=', document)
    .where('version', '=', version)
    .execute();
  const votes = await db
    .selectFrom('votes')
    .select(['comment', 'option'])
    .where('participant', '=', id)
    .where('document', '=', document)
    .orderBy('created_at', 'desc')
    .limit(mostVotes)
    .execute();
  const waiting = await storedComments(db)
    .where('contributions.participant', '=', id)
    .where('contributions.document', '=', document)
    .where('contributions.state', '=', 'pending')
    .orderBy('contributions.n')
    .limit(mostComments)
    .execute();
  const comments = waiting.map((row) => wholeComment(JSON.parse(row.record!) as LastingComment, row));
  return { positions, votes, comments };
}
