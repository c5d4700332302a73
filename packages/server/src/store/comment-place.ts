import type { Comment } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import type { KnownDocument } from './known-documents.ts';
import type { Tables } from './tables.ts';

/** Where a comment stands in the newest version: the id of a paragraph, or one of two that no id can be. */
export type Place = string;

/** Among those on the whole text or a section. */
export const wholeText: Place = '*whole-text';

/** Among those whose paragraph is gone. */
export const removedText: Place = '*removed-text';

/** The paragraph of a place, where it is one. */
export const paragraphAt = (place: Place): string | undefined => (place.startsWith('*') ? undefined : place);

/** Where a paragraph of any version is in the newest. */
export async function placeOf(
  db: Kysely<Tables>,
  { document }: KnownDocument,
  version: number,
  paragraph: string | undefined,
): Promise<Place> {
  if (paragraph === undefined) return wholeText;
  if (version === document.version) return paragraph;
  const row = await db
    .selectFrom('paragraph_homes')
    .select('home')
    .where('document', '=', document.id)
    .where('version', '=', version)
    .where('paragraph', '=', paragraph)
    .executeTakeFirst();
  return row?.home ?? removedText;
}

/** The member that says where a comment is now, where that follows from nothing else. */
export function homeAt(place: Place, version: number, newest: number): Pick<Comment, 'home'> {
  const home = paragraphAt(place);
  return home === undefined || version === newest ? {} : { home };
}
