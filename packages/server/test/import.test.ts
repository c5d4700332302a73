import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Comment, CommentList, ConsultationDocument, Receipt } from '@ogp-kit/core';
import { importComments } from '../src/store/import-comments.ts';
import { verify } from '../src/verify/verify.ts';
import { ogpKitBeside } from './ogp-kit.ts';
import { sample, text } from './document.ts';
import { recount } from './recount.ts';
import { json, running } from './running.ts';

const file = fileURLToPath(new URL('../../../../shared/data/discuto-ogp-strategy.json', import.meta.url));
const skip = existsSync(file) ? false : `no ${file}: the sources are not part of the project`;

interface Source {
  paragraphs: { label: string; heading: string | null; textBlocks: string[] | null }[];
  comments: {
    id: string;
    text: string;
    language: string;
    paragraph: string | null;
    declaredOrganisation?: string;
  }[];
}

const document = 'ogp-strategy-2023-2028';

/** The text and the comments as `packages/core/scripts/sources` maps them, as far as it matters here. */
function mapped(): { strategy: ConsultationDocument; comments: Comment[] } {
  const { paragraphs, comments } = JSON.parse(readFileSync(file, 'utf8')) as Source;
  const strategy: ConsultationDocument = {
    ...text(document, {}),
    sections: [],
    paragraphs: paragraphs.map(({ label, textBlocks }) => ({
      ...{ id: label.toLowerCase(), label },
      blocks: (textBlocks ?? []).map((words) => ({ type: 'p', text: { en: words } })),
    })),
  };
  return {
    strategy,
    comments: comments.map(({ id, text: body, language, paragraph, declaredOrganisation: displayName }) => ({
      ...{ id, kind: 'comment', language, document, body, state: 'published' },
      ...(displayName ? { author: { kind: 'organisation', displayName } } : {}),
      ...(paragraph ? { paragraph: paragraph.toLowerCase() } : {}),
    })),
  };
}

const tally = (words: readonly string[]) =>
  words.reduce<Record<string, number>>(
    (counts, word) => ({ ...counts, [word]: (counts[word] ?? 0) + 1 }),
    {},
  );

test('a consultation from elsewhere comes in whole, each comment once', { skip }, async (t) => {
  const { url, data, backend } = await running(t);
  const { strategy, comments } = mapped();
  await backend.store.publishDocument(strategy);
  const path = join(data, 'comments.json');
  writeFileSync(path, JSON.stringify(comments));
  const { code, out } = await ogpKitBeside('import-comments', path, '--document', document, '--data', data);
  assert.deepEqual([code, out], [0, `${document}: 107 comments are there, 107 of them new.\n`]);
  assert.equal(await importComments(backend.store, comments), 0);
  const found: Comment[] = [];
  for (let at: string | undefined = `${url}documents/${document}/comments.json`; at !== undefined;) {
    const list: CommentList = await json<CommentList>(fetch(at));
    found.push(...list.items);
    at = list.next === undefined ? undefined : new URL(list.next, at).href;
  }
  assert.deepEqual(tally(found.map(({ language }) => language)), { en: 76, fr: 23, es: 4, mul: 4 });
  assert.equal(found.filter(({ paragraph }) => paragraph).length, 24);
  assert.deepEqual(
    found.map(({ id, body, author, createdAt, channel }) => [id, body, author, createdAt, channel]).reverse(),
    comments.map(({ id, body, author }) => [id, body, author, undefined, 'web']),
  );
  const now = await json<ConsultationDocument>(fetch(`${url}documents/${document}.json`));
  assert.deepEqual([now.paragraphs.length, now.counts?.comments, now.counts?.wholeText], [30, 107, 83]);
  await recount(data, url, document);
  assert.deepEqual((await verify(url)).faults, []);
});

test('replies come after what they answer, in whatever order they are given', async (t) => {
  const { url, data, backend } = await running(t);
  const { store } = backend;
  await store.publishDocument(text());
  const one = (id: string, more: Partial<Comment> = {}): Comment => ({
    ...{
      id,
      kind: 'comment',
      language: 'en',
      document: 'draft',
      paragraph: 'p1',
      body: id,
      state: 'published',
    },
    ...more,
  });
  const given = [
    one('b', { replyTo: 'a', votes: { up: 2, down: 1 } }),
    one('c', { replyTo: 'b', channel: 'paper', createdAt: '2020-01-02T00:00:00Z' }),
    one('a', { author: { kind: 'organisation', displayName: 'Acme' } }),
    one('d', { state: 'hidden', moderation: { reason: { en: 'Spam' }, at: '2020-01-03T00:00:00Z' } }),
  ];
  assert.equal(await importComments(store, given), 4);
  const { items } = await json<CommentList>(fetch(`${url}documents/draft/paragraphs/p1.json`));
  assert.deepEqual(
    items.map(({ id, state, votes }) => [id, state, votes]),
    [
      ['d', 'hidden', undefined],
      ['a', 'published', { up: 0, down: 0 }],
      ['b', 'published', { up: 2, down: 1 }],
      ['c', 'published', { up: 0, down: 0 }],
    ],
  );
  const { receiptId, createdAt, channel } = items[3]!;
  assert.deepEqual([createdAt, channel], ['2020-01-02T00:00:00Z', 'paper']);
  const { steps } = await json<Receipt>(fetch(`${url}receipts/${receiptId}.json`));
  assert.deepEqual(
    steps.map(({ step }) => step),
    ['received', 'published'],
  );
  await recount(data, url, 'draft');
  assert.deepEqual((await verify(url)).faults, []);
  const wrong: [Comment[], RegExp][] = [
    [[one('x', { replyTo: 'none' })], /x answers none, which is not here/],
    [[one('x', { replyTo: 'y' }), one('y', { replyTo: 'x' })], /answers itself/],
    [[one('x', { paragraph: 'p9' })], /the paragraph p9, which version 1 has not/],
    [[one('x', { version: 2 })], /version 2, which is not here/],
    [[one('A')], /the id A, or one that differs in capitals only/],
    [[one('x', { state: 'removed' })], /x was removed/],
    [[one('x', { document: 'none' })], /not-found/],
  ];
  for (const [comments, words] of wrong) await assert.rejects(importComments(store, comments), words);
  await recount(data, url, 'draft');
});

test('the samples come back as they are, with their votes', async (t) => {
  const { url, data } = await running(t, { plans: [] });
  const id = 'digital-governance-draft';
  const first = await ogpKitBeside('seed', '--data', data);
  assert.equal(first.code, 0, first.out);
  const { items } = await json<CommentList>(fetch(`${url}documents/${id}/comments.json`));
  assert.deepEqual(
    items.map(({ id: name, votes, createdAt, replyTo }) => [name, votes, createdAt, replyTo]).reverse(),
    sample<Comment[]>('comments').map(({ id: name, votes, createdAt, replyTo }) => [
      name,
      votes,
      createdAt,
      replyTo,
    ]),
  );
  await recount(data, url, id);
  const now = await json<ConsultationDocument>(fetch(`${url}documents/${id}.json`));
  assert.deepEqual([now.version, now.closes], [2, undefined]);
  assert.deepEqual(
    now.paragraphs.find((one) => one.id === 'p3')?.counts?.positions,
    { agree: 21, neutral: 4, disagree: 2 },
    'carried over from p4',
  );
  assert.deepEqual((await verify(url)).faults, []);
});
