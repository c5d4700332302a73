import type { ConsultationDocument } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import type { PublishedText } from './next-version.ts';
import type { Tables } from './tables.ts';

/**
 * Takes positions along to a new version where the words are the same. Others stay with the version before: people agreed
 * to what that said.
 */
export async function movePositions(
  db: Kysely<Tables>,
  { id: document, version }: ConsultationDocument,
  { homes, document: next }: PublishedText,
): Promise<void> {
  const settled = new Set<string>();
  for (const { from, to, same } of homes) {
    // Of two paragraphs with the same words that became one, the positions on the first count.
    if (to === null || !same || settled.has(to)) continue;
    settled.add(to);
    for (const table of ['positions', 'position_counts'] as const) {
      await db
        .updateTable(table)
        .set({ version: next.version, paragraph: to })
        .where('document', '=', document)
        .where('version', '=', version)
        .where('paragraph', '=', from)
        .execute();
    }
  }
}
