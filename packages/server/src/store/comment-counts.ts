import type { Author } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What a comment is counted by. */
export interface Counted {
  document: string;
  place: string;
  organisation: string | null;
}

/** Keyboards and typesetters write these in several ways. */
const marks: [RegExp, string][] = [
  [/[\u2018\u2019\u201A\u02BC\u0060\u00B4]/gu, "'"],
  [/[\u201C-\u201E\u00AB\u00BB]/gu, '"'],
  [/\p{Pd}/gu, '-'],
];

/** A name as people read it: without regard to capitals, white space, and how quotation marks and dashes are written. */
function readName(name: string): string {
  const told = marks.reduce((text, [mark, plain]) => text.replace(mark, plain), name);
  return told.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** What tells an organisation from others: its id where the backend knows it, else its name as people read it. */
export function organisationOf(author: Author | undefined): string | null {
  if (author?.kind !== 'organisation') return null;
  if (author.organisationId !== undefined) return `id:${author.organisationId.toLowerCase()}`;
  return `name:${readName(author.displayName ?? '')}`;
}

/** Gives a comment its place among all comments of a text. */
export async function giveOrdinal(db: Kysely<Tables>, document: string): Promise<number> {
  const { sent } = await db
    .updateTable('documents')
    .set((row) => ({ sent: row('sent', '+', 1) }))
    .where('id', '=', document)
    .returning('sent')
    .executeTakeFirstOrThrow();
  return sent;
}

/** Gives a comment that answers none its place among those that stand there. */
export async function givePlaceOrdinal(db: Kysely<Tables>, document: string, place: string): Promise<number> {
  const { roots } = await db
    .insertInto('threads')
    .values({ document, place, roots: 1, shown: 0 })
    .onConflict((conflict) =>
      conflict.columns(['document', 'place']).doUpdateSet((row) => ({ roots: row('threads.roots', '+', 1) })),
    )
    .returning('roots')
    .executeTakeFirstOrThrow();
  return roots;
}

/** Counts a comment that begins to be shown. */
export async function countShown(
  db: Kysely<Tables>,
  { document, place, organisation }: Counted,
  author: Author | undefined,
): Promise<void> {
  await db
    .updateTable('documents')
    .set((row) => ({ shown: row('shown', '+', 1) }))
    .where('id', '=', document)
    .execute();
  await db
    .updateTable('threads')
    .set((row) => ({ shown: row('shown', '+', 1) }))
    .where('document', '=', document)
    .where('place', '=', place)
    .execute();
  if (organisation === null) return;
  const named = { display_name: author?.displayName ?? '', organisation_id: author?.organisationId ?? null };
  await db
    .insertInto('document_organisations')
    .values({ document, organisation, ...named, comments: 1 })
    .onConflict((conflict) =>
      conflict.columns(['document', 'organisation']).doUpdateSet((row) => ({
        comments: row('document_organisations.comments', '+', 1),
      })),
    )
    .execute();
}

/** Counts a comment no more. */
export async function countHidden(
  db: Kysely<Tables>,
  { document, place, organisation }: Counted,
): Promise<void> {
  await db
    .updateTable('documents')
    .set((row) => ({ shown: row('shown', '-', 1) }))
    .where('id', '=', document)
    .execute();
  await db
    .updateTable('threads')
    .set((row) => ({ shown: row('shown', '-', 1) }))
    .where('document', '=', document)
    .where('place', '=', place)
    .execute();
  if (organisation === null) return;
  await db
    .updateTable('document_organisations')
    .set((row) => ({ comments: row('comments', '-', 1) }))
    .where('document', '=', document)
    .where('organisation', '=', organisation)
    .execute();
  await db
    .deleteFrom('document_organisations')
    .where('document', '=', document)
    .where('organisation', '=', organisation)
    .where('comments', '=', 0)
    .execute();
}
