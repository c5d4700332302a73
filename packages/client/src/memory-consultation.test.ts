import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  validate,
  type CommentList,
  type ConsultationDocument,
  type Discovery,
  type DocumentOrganisationList,
  type Mine,
} from '@ogp-kit/core';
import comments from '@ogp-kit/core/samples/albania-2020-2022.comments.json' with { type: 'json' };
import sampleDiscovery from '@ogp-kit/core/samples/albania-2020-2022.discovery.json' with { type: 'json' };
import sampleDocument from '@ogp-kit/core/samples/albania-2020-2022.document.json' with { type: 'json' };
import type { CommentContribution, OgpError } from './index.ts';
import { guestToken, memoryBackend, memoryKeeping } from './index.ts';

const { closes: _closes, ...open } = sampleDocument as ConsultationDocument;
const first = (comments as unknown as CommentList['items']).filter(({ version }) => version === 1);
const at = `documents/${open.id}`;

const make = (differs: Partial<Discovery> = {}, document: Partial<ConsultationDocument> = {}) =>
  memoryBackend({
    discovery: { ...(sampleDiscovery as Discovery), ...differs },
    documents: {
      [`${at}.json`]: { ...open, ...document },
      [`${at}/comments.json`]: { items: [...first].reverse(), total: first.length },
    },
  });

const comment = (body: Partial<CommentContribution['body']> = {}): CommentContribution => ({
  kind: 'comment',
  document: open.id,
  body: {
    language: 'en',
    author: { kind: 'person', displayName: 'A.' },
    paragraph: 'p1',
    body: 'Yes.',
    ...body,
  },
});

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'accepted',
    ({ code, issues }: OgpError) => issues[0]?.pointer ?? code,
  );

test('counts what is said of each paragraph, of the whole text, and by whom', async () => {
  const backend = make();
  const document = await backend.read<ConsultationDocument>(`${at}.json`);
  assert.ok(validate('ConsultationDocument', document).ok);
  const shown = first.filter(({ state }) => state === 'published');
  assert.equal(document.counts?.comments, shown.length);
  const onParagraphs = document.paragraphs.reduce((sum, { counts }) => sum + (counts?.comments ?? 0), 0);
  assert.equal(onParagraphs + document.counts.wholeText, shown.length);
  const { key } = { key: 'k1234567' };
  const { record } = await backend.send(comment(), { key });
  assert.ok(record.kind === 'comment' && record.version === open.version);
  const thread = await backend.read<CommentList>(`${at}/paragraphs/p1.json`);
  assert.ok(validate('CommentList', thread).ok);
  assert.equal(thread.items[0]?.id, record.id);
  assert.deepEqual(await backend.read(`comments/${record.id}.json`), record);
  const list = await backend.read<CommentList>(`${at}/comments.json`);
  assert.deepEqual([list.items[0]?.id, list.total], [record.id, shown.length + 1]);
});

test('names the organisations that take part, those with the most comments first', async () => {
  const backend = make();
  const given = first.filter(({ state, author }) => state === 'published' && author?.kind === 'organisation');
  for (const [i, displayName] of ['Shoqata A', 'Shoqata B', 'Shoqata B'].entries())
    await backend.send(comment({ author: { kind: 'organisation', displayName } }), { key: `k-org-${i}00` });
  const list = await backend.read<DocumentOrganisationList>(`${at}/organisations.json`);
  assert.ok(validate('DocumentOrganisationList', list).ok);
  assert.equal(list.total, list.items.length);
  assert.equal(
    list.items.reduce((sum, { comments: n }) => sum + n, 0),
    given.length + 3,
  );
  assert.equal(list.items.find(({ displayName }) => displayName === 'Shoqata B')?.comments, 2);
  const counts = list.items.map(({ comments: n }) => n);
  assert.deepEqual(
    counts,
    [...counts].sort((a, b) => b - a),
  );
  const document = await backend.read<ConsultationDocument>(`${at}.json`);
  assert.equal(document.counts?.organisations, list.total);
});

test('gives threads and lists in parts', async () => {
  const backend = make();
  for (let i = 0; i < 120; i++)
    await backend.send(comment({ paragraph: 'p2', body: `Comment ${i}` }), { key: `k-${1000 + i}` });
  const read: string[] = [];
  let path: string | undefined = `${at}/paragraphs/p2.json`;
  while (path) {
    const list: CommentList = await backend.read<CommentList>(path);
    read.push(...list.items.map(({ body = '' }) => body));
    path = list.next && new URL(list.next, `https://x/${path}`).pathname.slice(1);
  }
  const sent = read.filter((body) => body.startsWith('Comment '));
  assert.deepEqual(
    sent,
    Array.from({ length: 120 }, (_, i) => `Comment ${119 - i}`),
  );
});

test('keeps one position and one vote of each participant, and tells them theirs', async () => {
  const backend = make();
  const keeping = memoryKeeping();
  const token = await guestToken(backend, keeping);
  assert.equal(await guestToken(backend, keeping), token);
  assert.notEqual(await guestToken(backend, keeping, token), token);
  const path = `${at}/paragraphs/p1/position`;
  assert.equal(await codeOf(backend.write('PUT', path, { option: 'agree' })), 'unauthenticated');
  await backend.write('PUT', path, { option: 'agree' }, { token });
  await backend.write('PUT', path, { option: 'disagree' }, { token });
  const { record } = await backend.send(comment(), { key: 'k1234567' });
  const vote = `comments/${record.id}/vote`;
  assert.deepEqual(await backend.write('PUT', vote, { option: 'up' }, { token }), {
    comment: record.id,
    option: 'up',
    votes: { up: 1, down: 0 },
  });
  assert.deepEqual(await backend.read<Mine>(`${at}/mine.json`, undefined, token), {
    positions: [{ paragraph: 'p1', option: 'disagree' }],
    votes: [{ comment: record.id, option: 'up' }],
    comments: [],
  });
  await backend.write('PUT', path, {}, { token });
  await backend.write('PUT', vote, {}, { token });
  const mine = await backend.read<Mine>(`${at}/mine.json`, undefined, token);
  assert.deepEqual([mine.positions, mine.votes], [[], []]);
});

test('tells how many agree from five on', async () => {
  const backend = make();
  const path = `${at}/paragraphs/p2/position`;
  for (let i = 1; i <= 5; i++) {
    const taken = await backend.write<object>('PUT', path, { option: 'agree' }, { token: `guest-${i}` });
    assert.equal('counts' in taken, i === 5);
  }
});

test('counts positions on all paragraphs together, those of which too few are told among them', async () => {
  const backend = make();
  const total = async () => (await backend.read<ConsultationDocument>(`${at}.json`)).counts?.positions ?? 0;
  const before = await total();
  for (const [i, paragraph] of ['p1', 'p1', 'p2', 'p3', 'p3'].entries())
    await backend.write(
      'PUT',
      `${at}/paragraphs/${paragraph}/position`,
      { option: 'neutral' },
      { token: `g-${i}` },
    );
  assert.equal(await total(), before + 5);
});

test('takes no position where none is asked for', async () => {
  const backend = make({}, { paragraphs: open.paragraphs.map((one) => ({ ...one, voting: false })) });
  const take = (paragraph: string) =>
    codeOf(
      backend.write(
        'PUT',
        `${at}/paragraphs/${paragraph}/position`,
        { option: 'agree' },
        { token: 'guest-1' },
      ),
    );
  assert.deepEqual([await take('p1'), await take('none')], ['forbidden', 'not-found']);
});

test('refuses what does not fit the text, or comes too late', async () => {
  const backend = make();
  const send = (body: Partial<CommentContribution['body']>) =>
    codeOf(backend.send(comment(body), { key: 'k1234567' }));
  assert.equal(await send({ paragraph: 'none' }), '/paragraph');
  assert.equal(await send({ replyTo: 'none' }), '/replyTo');
  assert.equal(await send({ quote: { exact: 'not a word of it' } }), '/quote/exact');
  assert.equal(await send({ body: ' ' }), '/body');
  const closed = make({}, { closes: '2020-11-30T23:00:00Z' });
  assert.equal(await codeOf(closed.send(comment(), { key: 'k1234567' })), 'closed');
});

test('shows a comment to its author alone while it waits for a moderator', async () => {
  const backend = make({ moderation: 'before' });
  const { record, receipt } = await backend.send(comment(), { key: 'k1234567', token: 'guest-1' });
  assert.equal(record.state, 'pending');
  assert.deepEqual(
    receipt.steps.map(({ step }) => step),
    ['received'],
  );
  const thread = await backend.read<CommentList>(`${at}/paragraphs/p1.json`);
  assert.ok(thread.items.every(({ id }) => id !== record.id));
  const mine = async (token: string) =>
    (await backend.read<Mine>(`${at}/mine.json`, undefined, token)).comments.map(({ id }) => id);
  assert.deepEqual([await mine('guest-1'), await mine('guest-2')], [[record.id], []]);
});
