import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Comment } from '../src/model/comment.ts';
import { homeOf } from '../src/rules/comment.ts';
import { commentOrders, commentThreads } from '../src/rules/comment-threads.ts';

const comment = (id: string, more: Partial<Comment> = {}): Comment => ({
  id,
  kind: 'comment',
  language: 'en',
  document: 'd1',
  body: id,
  state: 'published',
  ...more,
});

const ids = (...args: Parameters<typeof commentThreads>) =>
  commentThreads(...args).map(({ comment: { id }, replies }) =>
    [id, ...replies.map((reply) => reply.id)].join(' '),
  );

const at = (day: number) => `2020-11-${String(day).padStart(2, '0')}T08:00:00Z`;

test('replies, and replies to these, stand with the comment that they began with, oldest first', () => {
  const comments = [
    comment('d', { createdAt: at(4), replyTo: 'b' }),
    comment('c', { createdAt: at(3) }),
    comment('b', { createdAt: at(2), replyTo: 'a' }),
    comment('a', { createdAt: at(1) }),
  ];
  assert.deepEqual(ids(comments), ['c', 'a b d']);
  assert.deepEqual(ids(comments, 'oldest'), ['a b d', 'c']);
});

test('the most supported come first, then the newest; the same by the number of replies', () => {
  const comments = [
    comment('a', { createdAt: at(1), votes: { up: 5, down: 4 } }),
    comment('b', { createdAt: at(2), votes: { up: 3, down: 0 } }),
    comment('c', { createdAt: at(3) }),
    comment('d', { createdAt: at(4), replyTo: 'a' }),
    comment('e', { createdAt: at(5) }),
  ];
  assert.deepEqual(ids(comments, 'supported'), ['b', 'a d', 'e', 'c']);
  assert.deepEqual(ids(comments, 'discussed'), ['a d', 'e', 'c', 'b']);
});

test('a reply to what is not there stands by itself', () => {
  assert.deepEqual(ids([comment('b', { replyTo: 'gone' })]), ['b']);
});

test('whatever answers whatever, each comment is there once, in every order', () => {
  const names = fc.constantFrom(...'abcdefgh');
  const lists = fc.uniqueArray(fc.record({ id: names, replyTo: fc.option(names, { nil: undefined }) }), {
    selector: ({ id }) => id,
  });
  fc.assert(
    fc.property(lists, fc.constantFrom(...commentOrders), (list, order) => {
      const comments = list.map(({ id, replyTo }) => comment(id, replyTo === undefined ? {} : { replyTo }));
      const shown = commentThreads(comments, order).flatMap((thread) => [thread.comment, ...thread.replies]);
      assert.deepEqual(shown.map(({ id }) => id).sort(), list.map(({ id }) => id).sort());
    }),
  );
});

test('a comment stands at its paragraph, at where this has gone, by the whole text, or on removed text', () => {
  const document = { version: 2, paragraphs: [{ id: 'p1' }, { id: 'p2' }] };
  assert.deepEqual(homeOf({ paragraph: 'p1' }, document), { paragraph: 'p1' });
  assert.deepEqual(homeOf({ paragraph: 'p1', version: 2 }, document), { paragraph: 'p1' });
  assert.deepEqual(homeOf({ paragraph: 'p9', version: 1, home: 'p2' }, document), { paragraph: 'p2' });
  // An id of an earlier version may since be another paragraph's.
  assert.equal(homeOf({ paragraph: 'p1', version: 1 }, document), 'removed-text');
  assert.equal(homeOf({ paragraph: 'p9' }, document), 'removed-text');
  assert.equal(homeOf({}, document), 'whole-text');
});
