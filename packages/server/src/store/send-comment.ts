import { consultationState, type Channel, type ModerationMode, type NewComment } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { mayDo } from '../guard/permissions.ts';
import { Refusal } from '../problem/refusal.ts';
import { acceptComment } from './accept-comment.ts';
import { newContributionId } from './accept.ts';
import { admit } from './admit.ts';
import { checkAllowed, checkLength, checkQuote, refuse } from './check-comment.ts';
import { standingOf, type Standing } from './comment-standing.ts';
import type { KnownDocument, KnownDocuments } from './known-documents.ts';
import { acceptedAnswer } from './send-contribution.ts';
import { earlierAnswer, keepAnswer, type Answer, type KeyedSend } from './sends.ts';
import { speakingFor } from './speaking-for.ts';
import type { Tables } from './tables.ts';
import type { Write } from './writer.ts';

/** How a backend takes comments. */
export interface CommentPolicy {
  moderation: ModerationMode;
  /** Characters (code points) of a passage. */
  commentLimit: number;
}

/** A comment that is to be accepted. */
export interface CommentToSend {
  document: string;
  body: NewComment;
  channel: Channel;
}

/** @throws Refusal `closed`. */
export function checkOpen({ document }: KnownDocument, at: string): void {
  if (consultationState(document, new Date(at)) !== 'open') throw new Refusal('closed', { document: true });
}

/** Where the comment stands, if it is right in every way. */
async function check(
  db: Kysely<Tables>,
  documents: KnownDocuments,
  known: KnownDocument,
  body: NewComment,
  limit: number,
): Promise<Standing> {
  refuse([...checkAllowed(body, known.document.allow), ...checkLength(body, limit)]);
  const standing = await standingOf(db, documents, known, body);
  const { paragraph = '', version = known.document.version } = standing.about;
  const read = await documents.version(db, known.document.id, version);
  refuse(checkQuote(body, read?.paragraphs.get(paragraph)));
  return standing;
}

/** Takes a comment: record, place, counts, receipt, ledger entry and kept answer, all or none. */
export function sendComment(
  { document, body, channel }: CommentToSend,
  send: KeyedSend,
  documents: KnownDocuments,
  { moderation, commentLimit }: CommentPolicy,
): Write<Answer> {
  return async (moment) => {
    const { db, time } = moment;
    const earlier = await earlierAnswer(db, send);
    if (earlier !== undefined) return { result: earlier };
    const known = await documents.newest(db, document);
    checkOpen(known, time);
    const standing = await check(db, documents, known, body, commentLimit);
    const bearer = await admit(db, send.sender, 'contribute');
    const newest = known.document.version;
    const { about } = standing;
    const id = newContributionId();
    const { paragraph: _paragraph, section: _section, version: _version, author, ...said } = body;
    const told = {
      ...{ id, kind: 'comment' as const, document, ...said, ...about, version: about.version ?? newest },
      ...{ author: speakingFor(author, bearer), channel, createdAt: time },
    };
    const waits = moderation === 'before' && !mayDo('contribute-unseen', bearer?.role ?? 'nobody');
    const state = waits ? 'pending' : 'published';
    const participant = bearer?.id ?? null;
    return acceptComment(moment, { told, standing, state, participant, newest }, async (accepted) => {
      const answer = acceptedAnswer('comments', accepted);
      await keepAnswer(db, send, answer, time, id);
      return answer;
    });
  };
}
