import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comment, CommentList } from '@ogp-kit/core';
import { verify } from '../src/verify/verify.ts';
import { altered, type Alter } from './altered.ts';
import { comment, commented, put, text, tokenOf } from './document.ts';
import { post, running } from './running.ts';

/** A text with four comments, of which one is hidden and one erased. */
async function commentedText(t: Parameters<typeof running>[0]) {
  const { url, backend } = await running(t);
  await backend.store.publishDocument(text());
  const sent = [];
  for (const body of ['First', 'Second', 'Hidden', 'Erased']) sent.push(await commented(url, comment(body)));
  const token = await tokenOf(backend.store, 'moderator');
  const act = { act: 'hide', reason: { en: 'Spam' } };
  await fetch(`${url}moderation/${sent[2]!.record.id}`, put(act, token));
  await fetch(`${url}erasures`, post({ code: sent[3]!.code }));
  return { url, sent };
}

const inList =
  (change: (items: Comment[]) => Comment[]): Alter =>
  (path, document) => {
    if (path !== 'documents/draft/comments.json') return document;
    const list = document as CommentList;
    return { ...list, items: change(list.items) };
  };

test('comments are verified; what is hidden or erased is counted, and is no fault', async (t) => {
  const { url } = await commentedText(t);
  const expected = { faults: [], entries: 5, contributions: 2, erasures: 1, notShown: 2 };
  assert.deepEqual(await verify(url), expected);
});

test('what is done to comments behind the ledger is found', async (t) => {
  const { url, sent } = await commentedText(t);
  const [first, second] = sent.map(({ record }) => record);
  const { id } = first!;
  const other = (one: Comment): Comment => (one.id === id ? { ...one, body: 'Never said' } : one);
  const cases: [string, Alter, RegExp][] = [
    ['words in the list', inList((items) => items.map(other)), /A list shows comments\/\w+\.json otherwise/],
    [
      'words at both places',
      (path, document) =>
        path === `comments/${id}.json`
          ? other(document as Comment)
          : inList((items) => items.map(other))(path, document),
      /is not what was entered under number 1/,
    ],
    [
      'left out',
      inList((items) => items.filter((one) => one.id !== id)),
      /2 comments of the ledger are not shown, and only 1 are said to be hidden/,
    ],
    [
      'a receipt that is gone',
      (path, document) => (path === `receipts/${second!.receiptId}.json` ? 410 : document),
      /The receipt of comments\/\w+\.json is not there/,
    ],
    [
      'a comment that is gone',
      (path, document) => (path === `comments/${id}.json` ? 404 : document),
      /A list has comments\/\w+\.json, which is not there/,
    ],
    [
      'without its place in the ledger',
      (path, document) => {
        const { ledger: _ledger, ...rest } = document as Comment;
        return path === `comments/${id}.json` ? rest : document;
      },
      /does not say where in the ledger it stands/,
    ],
  ];
  for (const [what, alter, words] of cases) {
    const { faults } = await verify(await altered(t, url, alter));
    assert.match(faults.join('\n'), words, what);
  }
  const hidden = (one: Comment): Comment => (one.id === id ? { ...one, state: 'hidden' } : one);
  const silent = await verify(
    await altered(
      t,
      url,
      inList((items) => items.map(hidden)),
    ),
  );
  assert.deepEqual([silent.faults, silent.notShown], [[], 3], 'who hides says so, and so it is counted');
});
