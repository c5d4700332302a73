import type { ConsultationDocument } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import type { PublishedText } from './next-version.ts';
import type { Tables } from './tables.ts';

/** Keeps where the paragraphs of all earlier versions are in a new one. */
export async function rememberHomes(
  db: Kysely<Tables>,
  { id: document, version }: ConsultationDocument,
  homes: PublishedText['homes'],
): Promise<void> {
  const next = new Map(homes.map(({ from, to, same }) => [from, { to, same }]));
  const earlier = await db
    .selectFrom('paragraph_homes')
    .selectAll()
    .where('document', '=', document)
    .execute();
  const moved = earlier.map((row) => {
    const now = row.home === null ? undefined : next.get(row.home);
    return { ...row, home: now?.to ?? null, same: row.same === 1 && now?.same ? 1 : 0 };
  });
  const fresh = homes.map(({ from, to, same }) => {
    return { document, version, paragraph: from, home: to, same: same ? 1 : 0 };
  });
  await db.deleteFrom('paragraph_homes').where('document', '=', document).execute();
  for (const row of [...moved, ...fresh]) await db.insertInto('paragraph_homes').values(row).execute();
}
