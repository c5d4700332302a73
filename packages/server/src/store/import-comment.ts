import type { Comment, PositionCounts, PositionOption, VoteOption } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { acceptComment } from './accept-comment.ts';
import { placeOf } from './comment-place.ts';
import type { Standing } from './comment-standing.ts';
import type { KnownDocument, KnownDocuments } from './known-documents.ts';
import type { LastingComment } from './shown-comment.ts';
import type { Tables } from './tables.ts';
import { setPosition } from './take-position.ts';
import { setVote } from './vote.ts';
import type { Write } from './writer.ts';

/** A comment from elsewhere cannot be taken as it is. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** Ids of so many who did something elsewhere: only their number is known. */
async function peopleElsewhere(db: Kysely<Tables>, number: number, time: string): Promise<string[]> {
  const ids = Array.from({ length: number }, (_none, i) => `elsewhere-${i + 1}`);
  for (const id of ids) {
    await db
      .insertInto('participants')
      .values({ id, role: 'guest', created_at: time, revoked_at: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return ids;
}

/** Who holds which of some options, the first ones the first. */
const dealt = <Option extends string>(counts: Readonly<Record<Option, number>>): Option[] =>
  (Object.entries(counts) as [Option, number][]).flatMap(([option, n]) =>
    Array.from({ length: n }, () => option),
  );

async function standingOf(
  db: Kysely<Tables>,
  documents: KnownDocuments,
  known: KnownDocument,
  { id, paragraph, section, replyTo, version = known.document.version }: Comment,
): Promise<Pick<Standing, 'place' | 'root'>> {
  const read = await documents.version(db, known.document.id, version);
  if (read === undefined) throw new ImportError(`${id} is about version ${version}, which is not here.`);
  if (paragraph !== undefined && !read.paragraphs.has(paragraph))
    throw new ImportError(`${id} is about the paragraph ${paragraph}, which version ${version} has not.`);
  if (section !== undefined && !read.document.sections.some((one) => one.id === section))
    throw new ImportError(`${id} is about the section ${section}, which version ${version} has not.`);
  if (replyTo === undefined) return { place: await placeOf(db, known, version, paragraph) };
  const answered = await db
    .selectFrom('comments')
    .select(['id', 'document', 'place', 'root'])
    .where('id', '=', replyTo)
    .executeTakeFirst();
  if (answered?.id !== replyTo || answered.document !== known.document.id)
    throw new ImportError(`${id} answers ${replyTo}, which is not here.`);
  return { place: answered.place, root: answered.root };
}

/** Whether a contribution of the id is here already. */
async function isHere(db: Kysely<Tables>, { id, document }: Comment): Promise<boolean> {
  const row = await db
    .selectFrom('contributions')
    .select(['id', 'document'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return false;
  if (row.id === id && row.document === document) return true;
  throw new ImportError(`Something else has the id ${id}, or one that differs in capitals only.`);
}

/**
 * Takes a comment that was made elsewhere, once, as it is: with its id, words, place, time and votes. It gets a receipt,
 * whose code nobody learns, and its entry in the ledger.
 * @throws ImportError; Refusal `not-found` where there is no such text.
 */
export function importComment(comment: Comment, documents: KnownDocuments): Write<boolean> {
  return async (moment) => {
    const { db, time } = moment;
    const known = await documents.newest(db, comment.document);
    if (await isHere(db, comment)) return { result: false };
    const { state, moderation: note, home: _home, votes, responses: _responses, ...said } = comment;
    if (state === 'removed')
      throw new ImportError(`${comment.id} was removed: nothing of it is left to take.`);
    const standing = await standingOf(db, documents, known, comment);
    const { receiptId: _receipt, ledger: _ledger, channel = 'web', ...own } = said;
    const newest = known.document.version;
    const told: LastingComment & { version: number } = { ...own, channel, version: own.version ?? newest };
    const outcome = await acceptComment(
      moment,
      { told, standing, state, note, participant: null, newest },
      () => Promise.resolve(true),
    );
    const each: VoteOption[] = votes === undefined ? [] : dealt({ up: votes.up, down: votes.down });
    const people = await peopleElsewhere(db, each.length, time);
    const at = { comment: comment.id, document: comment.document };
    for (const [i, option] of each.entries()) await setVote(db, at, people[i]!, option, time);
    return outcome;
  };
}

/** Takes positions of which only the counts are known, on the newest version. */
export function importPositions(
  document: string,
  counts: ReadonlyMap<string, PositionCounts>,
  documents: KnownDocuments,
): Write<void> {
  return async ({ db, time }) => {
    const { version } = (await documents.newest(db, document)).document;
    for (const [paragraph, { agree, neutral, disagree }] of counts) {
      const each: PositionOption[] = dealt({ agree, neutral, disagree });
      const people = await peopleElsewhere(db, each.length, time);
      const words = { document, version, paragraph };
      for (const [i, option] of each.entries()) await setPosition(db, words, people[i]!, option, time);
    }
    return { result: undefined };
  };
}
