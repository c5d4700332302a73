import type { ContributionKind, IdeaSummary, KeyIssues, RelativeLink } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { collections, type TakenKind, type TakenRecord } from '../collections.ts';
import { Refusal } from '../problem/refusal.ts';
import { readPlan } from './read-plans.ts';
import type { Tables } from './tables.ts';

/** Contributions of a numbered page. */
export const pageSize = 100;

/** How many pages have a number: those that something newer follows. */
export const numberedPages = (sent: number, size = pageSize) =>
  sent === 0 ? 0 : Math.floor((sent - 1) / size);

/** Part of a plan's contributions of a kind: ideas in short, key issues whole. */
export interface ContributionList {
  items: (IdeaSummary | KeyIssues)[];
  total: number;
  next?: RelativeLink;
}

/** @param up The way from the list to the base URL. */
function listed(record: TakenRecord, up: string): IdeaSummary | KeyIssues {
  if (record.kind === 'key-issues') return record;
  const { id, plan, language, author, policyArea, createdAt, state, answers } = record;
  return {
    id,
    plan,
    language,
    author,
    ...(policyArea === undefined ? {} : { policyArea }),
    createdAt,
    state,
    summary: answers.summary,
    href: `${up}${collections.idea}/${id}.json`,
  };
}

/**
 * Part of a plan's contributions of a kind, newest first.
 * @param page A number from 1, the oldest; or undefined for the newest part.
 * @throws Refusal `not-found`.
 */
export async function readContributions(
  db: Kysely<Tables>,
  kind: TakenKind,
  plan: string,
  page?: number,
): Promise<ContributionList> {
  await readPlan(db, plan);
  const counts = await db
    .selectFrom('counts')
    .select(['sent', 'shown'])
    .where('plan', '=', plan)
    .where('kind', '=', kind)
    .executeTakeFirst();
  const { sent, shown } = counts ?? { sent: 0, shown: 0 };
  const numbered = numberedPages(sent);
  if (page !== undefined && (page < 1 || page > numbered)) throw new Refusal('not-found');
  const part = page ?? numbered + 1;
  const rows = await db
    .selectFrom('contributions')
    .select('record')
    .where('plan', '=', plan)
    .where('kind', '=', kind)
    .where('ordinal', '>', (part - 1) * pageSize)
    .where('ordinal', '<=', part === numbered + 1 ? sent : part * pageSize)
    .orderBy('ordinal', 'desc')
    .execute();
  const up = page === undefined ? '../../' : '../../../';
  const items = rows.flatMap(({ record }) =>
    record === null ? [] : [listed(JSON.parse(record) as TakenRecord, up)],
  );
  if (part === 1) return { items, total: shown };
  const folder = page === undefined ? `${collections[kind]}/` : '';
  return { items, total: shown, next: `${folder}${part - 1}.json` };
}

/**
 * A contribution of a kind, in JSON.
 * @throws Refusal `not-found`, `gone`.
 */
export async function readContribution(
  db: Kysely<Tables>,
  kind: ContributionKind,
  id: string,
): Promise<string> {
  const row = await db
    .selectFrom('contributions')
    .select(['id', 'state', 'record'])
    .where('id', '=', id)
    .where('kind', '=', kind)
    .executeTakeFirst();
  if (row?.id !== id || row.state === 'pending') throw new Refusal('not-found');
  if (row.record === null) throw new Refusal('gone');
  return row.record;
}
