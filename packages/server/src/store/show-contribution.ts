import type { Kysely } from 'kysely';
import type { TakenRecord } from '../collections.ts';
import { countShown, giveOrdinal, givePlaceOrdinal } from './comment-counts.ts';
import { nextOrdinal } from './send-contribution.ts';
import type { LastingComment } from './shown-comment.ts';
import type { ContributionRow, Tables } from './tables.ts';

async function showComment(db: Kysely<Tables>, { id, ordinal, record }: ContributionRow): Promise<void> {
  const comment = await db
    .updateTable('comments')
    .set({ moderation: null })
    .where('id', '=', id)
    .returning(['document', 'place', 'root', 'organisation'])
    .executeTakeFirstOrThrow();
  const { document, place, root } = comment;
  // One that was shown before comes back to its place.
  if (ordinal === null) {
    const given = await giveOrdinal(db, document);
    await db.updateTable('contributions').set({ ordinal: given }).where('id', '=', id).execute();
    if (root === id) {
      const placeOrdinal = await givePlaceOrdinal(db, document, place);
      await db.updateTable('comments').set({ place_ordinal: placeOrdinal }).where('id', '=', id).execute();
    }
  }
  await countShown(db, comment, (JSON.parse(record!) as LastingComment).author);
  await db.updateTable('contributions').set({ state: 'published' }).where('id', '=', id).execute();
}

/** Shows a contribution that waited or was hidden. */
export async function showContribution(db: Kysely<Tables>, contribution: ContributionRow): Promise<void> {
  const { id, kind, plan, record } = contribution;
  if (kind === 'comment') return showComment(db, contribution);
  const shown = { ...(JSON.parse(record!) as TakenRecord), state: 'published' };
  const ordinal = await nextOrdinal(db, plan!, kind);
  await db
    .updateTable('contributions')
    .set({ ordinal, state: 'published', record: JSON.stringify(shown) })
    .where('id', '=', id)
    .execute();
}
