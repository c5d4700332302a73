import type { Comment, CommentList } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { Refusal } from '../problem/refusal.ts';
import type { Place } from './comment-place.ts';
import type { KnownDocuments } from './known-documents.ts';
import { numberedPages, pageSize } from './read-contributions.ts';
import { shownComment, storedComments } from './shown-comment.ts';
import type { Tables } from './tables.ts';

/** Comments of a numbered part that answer none; the replies to them come along. */
export const rootsOnPage = 50;

/** What part of a list a page is. */
interface Part {
  from: number;
  to: number;
  /** Number of the next older part. */
  older: number | undefined;
}

/** @throws Refusal `not-found` for the number of no full part. */
function partOf(places: number, size: number, page: number | undefined): Part {
  const numbered = numberedPages(places, size);
  if (page !== undefined && (page < 1 || page > numbered)) throw new Refusal('not-found');
  const part = page ?? numbered + 1;
  const to = part === numbered + 1 ? places : part * size;
  return { from: (part - 1) * size, to, older: part === 1 ? undefined : part - 1 };
}

/** @param folder What the numbered parts are in, from the list that has no number. */
function listOf(
  items: Comment[],
  total: number,
  { older }: Part,
  page: number | undefined,
  folder: string,
): CommentList {
  if (older === undefined) return { items, total };
  return { items, total, next: `${page === undefined ? `${folder}/` : ''}${older}.json` };
}

/**
 * Part of all comments of a text, newest first.
 * @throws Refusal `not-found`.
 */
export async function readComments(
  db: Kysely<Tables>,
  documents: KnownDocuments,
  document: string,
  page?: number,
): Promise<CommentList> {
  const { sent, shown } = await documents.newest(db, document);
  const part = partOf(sent, pageSize, page);
  const rows = await storedComments(db)
    .where('contributions.document', '=', document)
    .where('contributions.ordinal', '>', part.from)
    .where('contributions.ordinal', '<=', part.to)
    .orderBy('contributions.ordinal', 'desc')
    .execute();
  return listOf(rows.map(shownComment), shown, part, page, 'comments');
}

/**
 * Part of the comments at a place: those that answer none newest first, each followed by all replies, oldest first.
 * @throws Refusal `not-found`.
 */
export async function readThreads(
  db: Kysely<Tables>,
  documents: KnownDocuments,
  document: string,
  place: Place,
  folder: string,
  page?: number,
): Promise<CommentList> {
  const { paragraphs } = await documents.newest(db, document);
  if (!place.startsWith('*') && !paragraphs.has(place)) throw new Refusal('not-found');
  const thread = await db
    .selectFrom('threads')
    .select(['roots', 'shown'])
    .where('document', '=', document)
    .where('place', '=', place)
    .executeTakeFirst();
  const { roots, shown } = thread ?? { roots: 0, shown: 0 };
  const part = partOf(roots, rootsOnPage, page);
  const first = db
    .selectFrom('comments')
    .select('id')
    .where('document', '=', document)
    .where('place', '=', place)
    .where('place_ordinal', '>', part.from)
    .where('place_ordinal', '<=', part.to);
  const rows = await storedComments(db)
    .where('comments.root', 'in', first)
    .where('contributions.ordinal', 'is not', null)
    .orderBy('contributions.ordinal')
    .execute();
  const threads = new Map(rows.filter(({ id, root }) => id === root).map((one) => [one.id, [one]]));
  for (const row of rows) if (row.id !== row.root) threads.get(row.root)?.push(row);
  const items = [...threads.values()].reverse().flat().map(shownComment);
  return listOf(items, shown, part, page, folder);
}

/**
 * One comment; of one that is not shown, what is left of it.
 * @throws Refusal `not-found`, also while it waits for a moderator; `gone`, where its author has erased it.
 */
export async function readComment(db: Kysely<Tables>, id: string): Promise<Comment> {
  const row = await storedComments(db).where('comments.id', '=', id).executeTakeFirst();
  if (row?.id !== id || row.state === 'pending') throw new Refusal('not-found');
  if (row.record === null && row.moderation === null) throw new Refusal('gone');
  return shownComment(row);
}
