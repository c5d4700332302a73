import { sql, type Kysely } from 'kysely';
import { removedText } from './comment-place.ts';
import type { PublishedText } from './next-version.ts';
import type { Tables } from './tables.ts';

/** Puts before the place of a comment that is still to be moved what no place begins with. */
const aside = '>';

/** Gives the comments of a text the places that they have in its new version, and counts anew. */
export async function moveComments(
  db: Kysely<Tables>,
  document: string,
  homes: PublishedText['homes'],
): Promise<void> {
  // All at once steps aside, since one paragraph may have got the id of another.
  await db
    .updateTable('comments')
    .set({ place: sql<string>`${aside} || place` })
    .where('document', '=', document)
    .where('place', 'not like', '*%')
    .execute();
  for (const { from, to } of homes) {
    await db
      .updateTable('comments')
      .set({ place: to ?? removedText })
      .where('document', '=', document)
      .where('place', '=', `${aside}${from}`)
      .execute();
  }
  await numberAnew(db, document);
  await countAnew(db, document);
}

/** Joined threads stand in the order in which their comments were published. */
async function numberAnew(db: Kysely<Tables>, document: string): Promise<void> {
  const numbered = db
    .selectFrom('comments')
    .innerJoin('contributions', 'contributions.id', 'comments.id')
    .select([
      'comments.id as comment',
      sql<number>`row_number() OVER (PARTITION BY place ORDER BY ordinal)`.as('number'),
    ])
    .where('comments.document', '=', document)
    .whereRef('comments.id', '=', 'comments.root')
    .where('ordinal', 'is not', null);
  await db
    .updateTable('comments')
    .from(numbered.as('numbered'))
    .set((row) => ({ place_ordinal: row.ref('numbered.number') }))
    .whereRef('comments.id', '=', 'numbered.comment')
    .execute();
}

async function countAnew(db: Kysely<Tables>, document: string): Promise<void> {
  await db.deleteFrom('threads').where('document', '=', document).execute();
  await db
    .insertInto('threads')
    .columns(['document', 'place', 'roots', 'shown'])
    .expression(
      db
        .selectFrom('comments')
        .innerJoin('contributions', 'contributions.id', 'comments.id')
        .select(({ fn }) => [
          'comments.document',
          'place',
          fn.count<number>('place_ordinal').as('roots'),
          sql<number>`coalesce(sum(state = 'published'), 0)`.as('shown'),
        ])
        .where('comments.document', '=', document)
        .where('ordinal', 'is not', null)
        .groupBy(['comments.document', 'place']),
    )
    .execute();
}
