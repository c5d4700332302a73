import type { VoteChoice, VoteCounts, VoteOption, VoteTaken } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { Refusal } from '../problem/refusal.ts';
import { admitBearer } from './admit.ts';
import type { KnownDocuments } from './known-documents.ts';
import { checkOpen } from './send-comment.ts';
import type { Answer, Sender } from './sends.ts';
import { storedComments } from './shown-comment.ts';
import type { Tables } from './tables.ts';
import { contributionTopic, documentTopic } from './topics.ts';
import type { Write } from './writer.ts';

/** Sets or takes back somebody's vote on a comment, and counts it. */
export async function setVote(
  db: Kysely<Tables>,
  { comment, document }: { comment: string; document: string },
  participant: string,
  option: VoteOption | undefined,
  time: string,
): Promise<VoteCounts> {
  const before = await db
    .deleteFrom('votes')
    .where('comment', '=', comment)
    .where('participant', '=', participant)
    .returning('option')
    .executeTakeFirst();
  if (option !== undefined)
    await db
      .insertInto('votes')
      .values({ comment, participant, document, option, created_at: time })
      .execute();
  const add = (one: VoteOption) => Number(one === option) - Number(one === before?.option);
  return db
    .updateTable('comments')
    .set((row) => ({ up: row('up', '+', add('up')), down: row('down', '+', add('down')) }))
    .where('id', '=', comment)
    .returning(['up', 'down'])
    .executeTakeFirstOrThrow();
}

/** Takes a vote on a comment, another one, or none. */
export function takeVote(
  comment: string,
  { option }: VoteChoice,
  sender: Sender,
  documents: KnownDocuments,
): Write<Answer> {
  return async ({ db, time }) => {
    const { id } = await admitBearer(db, sender, 'vote');
    const row = await storedComments(db).where('comments.id', '=', comment).executeTakeFirst();
    if (row?.id !== comment || row.state !== 'published') throw new Refusal('not-found');
    const known = await documents.newest(db, row.document);
    checkOpen(known, time);
    if (!known.document.allow.commentVotes) throw new Refusal('not-asked-for');
    const votes = await setVote(db, { comment, document: row.document }, id, option, time);
    const taken: VoteTaken = { comment, ...(option && { option }), votes };
    return {
      result: { status: 200, location: null, body: JSON.stringify(taken) },
      topics: [documentTopic(row.document), contributionTopic(comment)],
    };
  };
}
