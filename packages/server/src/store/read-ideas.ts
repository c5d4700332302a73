import type { Idea, IdeaList, IdeaSummary } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { Refusal } from '../problem/refusal.ts';
import { readPlan } from './read-plans.ts';
import type { Tables } from './tables.ts';

/** Ideas of a numbered page. */
export const ideaPageSize = 100;

/** How many pages have a number: those that something newer follows. */
export const numberedPages = (sent: number) => (sent === 0 ? 0 : Math.floor((sent - 1) / ideaPageSize));

const summaryOf = (
  { id, plan, language, author, policyArea, createdAt, state, answers }: Idea,
  href: string,
) =>
  ({
    id,
    plan,
    language,
    author,
    ...(policyArea === undefined ? {} : { policyArea }),
    createdAt,
    state,
    summary: answers.summary,
    href,
  }) satisfies IdeaSummary;

/**
 * Part of a plan's ideas, newest first.
 * @param page A number from 1, the oldest; or undefined for the newest part.
 * @throws Refusal `not-found`.
 */
export async function readIdeas(db: Kysely<Tables>, plan: string, page?: number): Promise<IdeaList> {
  await readPlan(db, plan);
  const counts = await db
    .selectFrom('counts')
    .select(['sent', 'shown'])
    .where('plan', '=', plan)
    .where('kind', '=', 'idea')
    .executeTakeFirst();
  const { sent, shown } = counts ?? { sent: 0, shown: 0 };
  const numbered = numberedPages(sent);
  if (page !== undefined && (page < 1 || page > numbered)) throw new Refusal('not-found');
  const part = page ?? numbered + 1;
  const rows = await db
    .selectFrom('contributions')
    .select('record')
    .where('plan', '=', plan)
    .where('kind', '=', 'idea')
    .where('ordinal', '>', (part - 1) * ideaPageSize)
    .where('ordinal', '<=', part === numbered + 1 ? sent : part * ideaPageSize)
    .orderBy('ordinal', 'desc')
    .execute();
  const up = page === undefined ? '../../' : '../../../';
  const items = rows.flatMap(({ record }) => {
    if (record === null) return [];
    const idea = JSON.parse(record) as Idea;
    return [summaryOf(idea, `${up}ideas/${idea.id}.json`)];
  });
  if (part === 1) return { items, total: shown };
  return { items, total: shown, next: page === undefined ? `ideas/${part - 1}.json` : `${part - 1}.json` };
}

/**
 * An idea, in JSON.
 * @throws Refusal `not-found`, `gone`.
 */
export async function readIdea(db: Kysely<Tables>, id: string): Promise<string> {
  const row = await db
    .selectFrom('contributions')
    .select(['id', 'record'])
    .where('id', '=', id)
    .where('kind', '=', 'idea')
    .executeTakeFirst();
  if (row?.id !== id) throw new Refusal('not-found');
  if (row.record === null) throw new Refusal('gone');
  return row.record;
}
