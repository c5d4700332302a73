import assert from 'node:assert/strict';
import { validate, type EntityName, type IdeaList } from '@ogp-kit/core';
import type { Backend } from '../src/backend.ts';

/** Reads a document, which must be without an error by the model. */
export async function readValid<T>(backend: Backend, kind: EntityName, path: string): Promise<T> {
  const document = await backend.read(path);
  const { issues } = validate(kind, document);
  assert.deepEqual(
    issues.filter(({ severity }) => severity === 'error'),
    [],
    path,
  );
  return document as T;
}

/** All ideas of a plan, part after part; as many as each part says that there are. */
export async function allIdeas(backend: Backend, plan: string): Promise<IdeaList['items']> {
  const items: IdeaList['items'] = [];
  const totals = new Set<number>();
  let path: string | undefined = `plans/${plan}/ideas.json`;
  while (path) {
    const part: IdeaList = await readValid(backend, 'IdeaList', path);
    items.push(...part.items);
    totals.add(part.total);
    path = part.next && new URL(part.next, `http://host/${path}`).pathname.slice(1);
  }
  assert.deepEqual([...totals], [items.length]);
  assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
  return items;
}
