import type { Discovery, Link } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import type { Settings } from '../options.ts';
import { discovery } from '../routes/discovery.ts';
import type { Tables } from '../store/tables.ts';

/** `ogp.json` of a snapshot, which takes nothing. */
export async function snapshotDiscovery(
  db: Kysely<Tables>,
  settings: Settings,
  live: Link | undefined,
): Promise<Discovery> {
  const waits = await db
    .selectFrom('contributions')
    .select('id')
    .where('state', '=', 'pending')
    .limit(1)
    .executeTakeFirst();
  const { links, ...others } = discovery(settings);
  return {
    ...others,
    writes: [],
    links: { ...links, ...(live === undefined ? {} : { live }) },
    authentication: { guests: false },
    // Whoever checks the ledger is not to miss what waits.
    moderation: waits === undefined ? 'after' : 'before',
  };
}
