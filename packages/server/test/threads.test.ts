import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validate, type Comment, type CommentList } from '@ogp-kit/core';
import { verify } from '../src/verify/verify.ts';
import { comment, commented, text } from './document.ts';
import { recount } from './recount.ts';
import { json, post, running } from './running.ts';

/** All parts of a list, from the newest back. */
async function parts(url: string, list: string): Promise<CommentList[]> {
  const read: CommentList[] = [];
  for (let at: string | undefined = `${url}documents/draft/${list}.json`; at !== undefined;) {
    const part: CommentList = await json<CommentList>(fetch(at));
    assert.deepEqual(validate('CommentList', part).issues, [], at);
    read.push(part);
    at = part.next === undefined ? undefined : new URL(part.next, at).href;
  }
  return read;
}

const bodies = ({ items }: CommentList) => items.map(({ body }) => body);
const isRoot = ({ replyTo }: Comment) => replyTo === undefined;

test('parts of fifty keep their comments while others are written, and each is read once', async (t) => {
  const { url, backend, data } = await running(t);
  await backend.store.publishDocument(text());
  const roots: Comment[] = [];
  const write = async (i: number) => {
    const { record } = await commented(url, comment(`Root ${i}`));
    roots.push(record);
    if (i % 10 === 0) await commented(url, comment(`Reply ${i}`, { replyTo: record.id }));
  };
  const all = async (from: number, to: number) =>
    Promise.all(Array.from({ length: to - from }, (_none, i) => write(from + i)));
  await all(0, 105);
  const before = await parts(url, 'paragraphs/p1');
  assert.deepEqual(
    before.map(({ items }) => items.filter(isRoot).length),
    [5, 50, 50],
  );
  const writing = all(105, 120);
  for (let reading = 0; reading < 2; reading++) {
    const [, second, oldest] = (await parts(url, 'paragraphs/p1')).slice(-3);
    assert.deepEqual([bodies(second!), bodies(oldest!)], before.slice(1).map(bodies));
  }
  await writing;
  const after = await parts(url, 'paragraphs/p1');
  const seen = after.flatMap(({ items }) => items.map(({ id }) => id));
  assert.equal(seen.length, 132);
  assert.equal(new Set(seen).size, 132);
  assert.deepEqual(new Set(after.map(({ total }) => total)), new Set([132]));
  const flat = (await parts(url, 'comments')).map(({ items }) => items.length);
  assert.deepEqual(flat, [32, 100]);
  await recount(data, url, 'draft');
  assert.deepEqual((await verify(url)).faults, []);
});

test('each comment is followed by all replies to it, oldest first', async (t) => {
  const { url, backend } = await running(t);
  await backend.store.publishDocument(text());
  const send = async (body: string, replyTo?: string) =>
    (await commented(url, comment(body, replyTo === undefined ? { paragraph: 'p2' } : { replyTo }))).record
      .id;
  const a = await send('a');
  const b = await send('b');
  const a1 = await send('a1', a);
  await send('b1', b);
  await send('a11', a1);
  await send('a2', a);
  const [list] = await parts(url, 'paragraphs/p2');
  assert.deepEqual(bodies(list!), ['b', 'b1', 'a', 'a1', 'a11', 'a2']);
  assert.equal(list!.total, 6);
});

test('what its author erased keeps its place, so that replies keep theirs', async (t) => {
  const { url, backend, data } = await running(t);
  await backend.store.publishDocument(text());
  const first = await commented(
    url,
    comment('First', { paragraph: 'p1', author: { kind: 'organisation', displayName: 'Acme' } }),
  );
  await commented(url, comment('Reply', { replyTo: first.record.id }));
  await commented(url, comment('Second'));
  assert.equal((await fetch(`${url}erasures`, post({ code: first.code }))).status, 200);
  const { id, kind, document, paragraph, version, language, createdAt } = first.record;
  const tombstone = { id, kind, language, createdAt, document, paragraph, version, state: 'removed' };
  const [list] = await parts(url, 'paragraphs/p1');
  assert.deepEqual(bodies(list!), ['Second', undefined, 'Reply']);
  assert.deepEqual([list!.items[1], list!.total], [tombstone, 2]);
  const [flat] = await parts(url, 'comments');
  assert.deepEqual([flat!.items[2], flat!.total], [tombstone, 2]);
  assert.equal((await fetch(`${url}comments/${id}.json`)).status, 410);
  assert.deepEqual(await json(fetch(`${url}documents/draft/organisations.json`)), { items: [], total: 0 });
  await recount(data, url, 'draft');
  const { faults, notShown, erasures } = await verify(url);
  assert.deepEqual([faults, notShown, erasures], [[], 1, 1]);
});
