import {
  asksPositions,
  type PositionChoice,
  type PositionCounts,
  type PositionOption,
  type PositionTaken,
} from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { Refusal } from '../problem/refusal.ts';
import { admitBearer } from './admit.ts';
import { refuse, unresolved } from './check-comment.ts';
import type { KnownDocument, KnownDocuments } from './known-documents.ts';
import { toldPositions } from './read-documents.ts';
import { checkOpen } from './send-comment.ts';
import type { Answer, Sender } from './sends.ts';
import type { Tables } from './tables.ts';
import { documentTopic } from './topics.ts';
import type { Write } from './writer.ts';

/** Which paragraph of the newest version somebody means who has read a version. */
async function paragraphMeant(
  db: Kysely<Tables>,
  documents: KnownDocuments,
  known: KnownDocument,
  paragraph: string,
  version = known.document.version,
): Promise<string> {
  const { id } = known.document;
  const read = version === known.document.version ? known : await documents.version(db, id, version);
  if (read === undefined) refuse([unresolved('/version')]);
  if (!read!.paragraphs.has(paragraph)) throw new Refusal('not-found');
  if (version === known.document.version) return paragraph;
  const row = await db
    .selectFrom('paragraph_homes')
    .select(['home', 'same'])
    .where('document', '=', id)
    .where('version', '=', version)
    .where('paragraph', '=', paragraph)
    .executeTakeFirst();
  if (!row?.home || row.same !== 1) throw new Refusal('version-changed');
  return row.home;
}

/** Where the positions on a paragraph's words are. */
interface Words {
  document: string;
  version: number;
  paragraph: string;
}

async function count(
  db: Kysely<Tables>,
  words: Words,
  before: PositionOption | undefined,
  after: PositionOption | undefined,
): Promise<PositionCounts> {
  await db
    .insertInto('position_counts')
    .values({ ...words, agree: 0, neutral: 0, disagree: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const add = (option: PositionOption) => Number(option === after) - Number(option === before);
  return db
    .updateTable('position_counts')
    .set((row) => ({
      agree: row('agree', '+', add('agree')),
      neutral: row('neutral', '+', add('neutral')),
      disagree: row('disagree', '+', add('disagree')),
    }))
    .where('document', '=', words.document)
    .where('version', '=', words.version)
    .where('paragraph', '=', words.paragraph)
    .returning(['agree', 'neutral', 'disagree'])
    .executeTakeFirstOrThrow();
}

/** Sets or takes back somebody's position on some words, and counts it. */
export async function setPosition(
  db: Kysely<Tables>,
  words: Words,
  participant: string,
  option: PositionOption | undefined,
  time: string,
): Promise<PositionCounts> {
  const theirs = { ...words, participant };
  const before = await db
    .deleteFrom('positions')
    .where('document', '=', words.document)
    .where('version', '=', words.version)
    .where('paragraph', '=', words.paragraph)
    .where('participant', '=', participant)
    .returning('option')
    .executeTakeFirst();
  if (option !== undefined)
    await db
      .insertInto('positions')
      .values({ ...theirs, option, created_at: time })
      .execute();
  return count(db, words, before?.option, option);
}

/** Takes a position, another one, or none. */
export function takePosition(
  at: { document: string; paragraph: string },
  { option, version }: PositionChoice,
  sender: Sender,
  documents: KnownDocuments,
): Write<Answer> {
  return async ({ db, time }) => {
    const { id } = await admitBearer(db, sender, 'take-position');
    const known = await documents.newest(db, at.document);
    const { document } = known;
    const paragraph = await paragraphMeant(db, documents, known, at.paragraph, version);
    checkOpen(known, time);
    if (!asksPositions(document, known.paragraphs.get(paragraph)!)) throw new Refusal('not-asked-for');
    const words = { document: document.id, version: document.version, paragraph };
    const counts = toldPositions(await setPosition(db, words, id, option, time));
    const taken: PositionTaken = { paragraph, ...(option && { option }), ...(counts && { counts }) };
    return {
      result: { status: 200, location: null, body: JSON.stringify(taken) },
      topics: [documentTopic(document.id)],
    };
  };
}
