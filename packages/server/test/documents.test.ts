import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  paragraphHash,
  validate,
  type CommentList,
  type ConsultationDocument,
  type ConsultationDocumentList,
  type EntityName,
} from '@ogp-kit/core';
import { comment, commented, refusal, text } from './document.ts';
import { recount } from './recount.ts';
import { json, running } from './running.ts';

test('every document about a text is valid, has its tag, and is open to all websites', async (t) => {
  const { url, backend } = await running(t);
  await backend.store.publishDocument(text());
  const { record } = await commented(url, comment('A word'));
  await commented(url, comment('Another', {}));
  const paths: [EntityName, string][] = [
    ['ConsultationDocumentList', 'documents.json'],
    ['ConsultationDocument', 'documents/draft.json'],
    ['ConsultationDocument', 'documents/draft/versions/1.json'],
    ['CommentList', 'documents/draft/comments.json'],
    ['CommentList', 'documents/draft/paragraphs/p1.json'],
    ['CommentList', 'documents/draft/paragraphs/p3.json'],
    ['CommentList', 'documents/draft/whole-text.json'],
    ['CommentList', 'documents/draft/removed-text.json'],
    ['DocumentOrganisationList', 'documents/draft/organisations.json'],
    ['Comment', `comments/${record.id}.json`],
  ];
  for (const [name, path] of paths) {
    const response = await fetch(url + path, { headers: { Origin: 'https://elsewhere.example' } });
    assert.equal(response.status, 200, path);
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
    assert.deepEqual(validate(name, await response.json()).issues, [], path);
    const etag = response.headers.get('ETag') ?? '';
    assert.equal((await fetch(url + path, { headers: { 'If-None-Match': etag } })).status, 304, path);
  }
  const missing = ['documents/none.json', 'documents/DRAFT.json', 'documents/draft/versions/2.json'];
  const lists = ['comments/1', 'paragraphs/none', 'paragraphs/P1', 'paragraphs/p1/1', 'whole-text/0', 'x'];
  for (const path of [
    ...missing,
    ...lists.map((list) => `documents/draft/${list}.json`),
    'comments/x.json',
  ]) {
    assert.equal(await refusal(fetch(url + path)), '404 not-found', path);
  }
});

test('texts are listed with that published last first', async (t) => {
  const { url, backend } = await running(t);
  for (const id of ['one', 'two', 'three'])
    assert.equal(await backend.store.publishDocument(text(id)), 'new');
  const { items, total } = await json<ConsultationDocumentList>(fetch(`${url}documents.json`));
  assert.equal(total, 3);
  assert.deepEqual(
    items.map(({ href }) => href),
    ['three', 'two', 'one'].map((id) => `documents/${id}.json`),
  );
});

test('a text gets hashes and lasting names, and loses counts that are not its own', async (t) => {
  const { url, backend, data } = await running(t);
  const given = text();
  given.counts = { comments: 9, wholeText: 9, removedText: 9, organisations: 9 };
  given.paragraphs[0]!.counts = { comments: 9 };
  given.paragraphs[1]!.wId = 'p1';
  await backend.store.publishDocument(given);
  const published = await json<ConsultationDocument>(fetch(`${url}documents/draft/versions/1.json`));
  assert.ok(!('counts' in published) && published.paragraphs.every((one) => !('counts' in one)));
  assert.deepEqual(
    published.paragraphs.map(({ wId }) => wId),
    ['p1-v1', 'p1', 'p3'],
  );
  assert.deepEqual(
    published.paragraphs.map(({ textHash }) => textHash),
    given.paragraphs.map((paragraph) => paragraphHash(paragraph, 'en')),
  );
  await recount(data, url, 'draft');
});

test('dates may change without a new version, words may not', async (t) => {
  const { url, backend } = await running(t);
  const { store } = backend;
  await store.publishDocument(text());
  assert.equal(await store.publishDocument(text()), 'unchanged');
  const later = { ...text(), closes: '2999-01-01T00:00:00Z', title: { en: 'Another title' } };
  assert.equal(await store.publishDocument(later), 'changed');
  const now = await json<ConsultationDocument>(fetch(`${url}documents/draft.json`));
  assert.deepEqual([now.version, now.closes, now.title], [1, later.closes, later.title]);
  const spelled = structuredClone(later);
  spelled.paragraphs[0]!.blocks = [
    { type: 'p', text: { en: 'Counters\nopen', sq: 'Counters  open', fr: 'Les guichets' } },
    { type: 'li', text: { en: 'at eight.', sq: 'at eight. (sq)' } },
  ];
  assert.equal(await store.publishDocument(spelled), 'changed', 'line breaks, marks and a new translation');
  const changed = { p1: 'Counters open at seven.', p2: 'The bus comes every hour.', p3: '' };
  const wrong: [ConsultationDocument, RegExp][] = [
    [text('draft', changed), /draft says something else than version 1: give it version 2\./],
    [text('draft', changed, 3), /give it version 2\./],
    [later, /give it version 2\./],
    [{ ...spelled, version: 2 }, /draft says the same as version 1: give it that version\./],
    [text('Draft'), /The text draft has the same id in another spelling/],
  ];
  for (const [given, words] of wrong) await assert.rejects(store.publishDocument(given), words);
  assert.equal(await store.publishDocument(text('draft', changed, 2)), 'changed');
});

test('a vote on one text leaves what was read of others in memory', async (t) => {
  const { url, backend } = await running(t);
  const { store } = backend;
  await store.publishDocument(text('one'));
  await store.publishDocument(text('two'));
  for (const id of ['one', 'two']) await fetch(`${url}documents/${id}.json`);
  let reads = 0;
  const newest = store.documents.newest.bind(store.documents);
  t.mock.method(store.documents, 'newest', (...given: Parameters<typeof newest>) => {
    reads += 1;
    return newest(...given);
  });
  await commented(url, comment('On one'), {}, 'one');
  const sending = reads;
  await fetch(`${url}documents/two.json`);
  assert.equal(reads, sending, 'the other is still known');
  const { total } = await json<CommentList>(fetch(`${url}documents/one/comments.json`));
  const { counts } = await json<ConsultationDocument>(fetch(`${url}documents/one.json`));
  assert.deepEqual([total, counts?.comments], [1, 1]);
  assert.equal(reads, sending + 2);
});
