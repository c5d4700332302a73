import type { Plan } from '@ogp-kit/core';
import { allTopics } from './topics.ts';
import type { Write } from './writer.ts';

/** What publishing did. */
export type Published = 'new' | 'changed' | 'unchanged';

/** Another plan or text has this id but for upper and lower case. */
export class IdTakenError extends Error {
  override readonly name = 'IdTakenError';
}

/** Publishes a plan, or a new version of it. */
export function publishPlan(plan: Plan): Write<Published> {
  return async ({ db }) => {
    const body = JSON.stringify(plan);
    const row = await db.selectFrom('plans').selectAll().where('id', '=', plan.id).executeTakeFirst();
    if (row === undefined) {
      await db.insertInto('plans').values({ id: plan.id, body, version: 1 }).execute();
      return { result: 'new', topics: [allTopics] };
    }
    if (row.id !== plan.id) throw new IdTakenError(`The plan ${row.id} has the same id in another spelling.`);
    if (row.body === body) return { result: 'unchanged' };
    await db
      .updateTable('plans')
      .set({ body, version: row.version + 1 })
      .where('id', '=', plan.id)
      .execute();
    return { result: 'changed', topics: [allTopics] };
  };
}
