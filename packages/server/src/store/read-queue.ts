import type { Flag, ModerationCase, ModerationQueue } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import type { Bearer } from '../guard/token.ts';
import { admitBearer } from './admit.ts';
import { inScope, scopedContributions } from './scope.ts';
import type { Sender } from './sends.ts';
import type { Tables } from './tables.ts';
import { wholeRecord } from './whole-record.ts';

/** Cases, and flags of a case, that are told at once. */
const mostTold = 1000;

/** Contributions that wait or are flagged, and since when. */
const cases = (db: Kysely<Tables>, bearer: Bearer) =>
  scopedContributions(db)
    .leftJoin('flags', (join) =>
      join.onRef('flags.contribution', '=', 'contributions.id').on('flags.act', 'is', null),
    )
    .leftJoin('ledger', 'ledger.n', 'contributions.n')
    .where((where) =>
      where.or([where('contributions.state', '=', 'pending'), where('flags.id', 'is not', null)]),
    )
    .where('contributions.record', 'is not', null)
    .where(inScope(bearer));

async function openFlags(db: Kysely<Tables>, contribution: string): Promise<Flag[]> {
  const rows = await db
    .selectFrom('flags')
    .select('body')
    .where('contribution', '=', contribution)
    .where('act', 'is', null)
    .orderBy('created_at')
    .limit(mostTold)
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as Flag);
}

/**
 * What whoever asks has to look at, oldest first.
 * @throws Refusal `unauthenticated`, `role-missing`.
 */
export async function readQueue(db: Kysely<Tables>, sender: Sender): Promise<ModerationQueue> {
  const bearer = await admitBearer(db, sender, 'read-queue');
  const rows = await cases(db, bearer)
    .select(({ fn }) => [
      'contributions.id',
      'contributions.kind',
      'contributions.record',
      fn.coalesce(fn.min('flags.created_at'), fn.min('ledger.time')).as('since'),
    ])
    .groupBy(['contributions.id', 'contributions.kind', 'contributions.record'])
    .orderBy('since')
    .limit(mostTold)
    .execute();
  const { total } = await cases(db, bearer)
    .select(({ fn }) => fn.count<number>('contributions.id').distinct().as('total'))
    .executeTakeFirstOrThrow();
  const items: ModerationCase[] = [];
  for (const { id, kind, record } of rows) {
    const contribution = await wholeRecord(db, id, kind, record!);
    items.push({ contribution, flags: await openFlags(db, id) });
  }
  return { items, total };
}
