import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  positionOptions,
  validate,
  voteOptions,
  type Mine,
  type PositionTaken,
  type VoteTaken,
} from '@ogp-kit/core';
import { bearing, comment, commented, guest, put, refusal, text } from './document.ts';
import { recount } from './recount.ts';
import { json, post, running, website } from './running.ts';

test('positions and votes of twenty who change their minds at once are counted exactly', async (t) => {
  const { url, backend, data } = await running(t);
  await backend.store.publishDocument(text());
  const comments = await Promise.all([1, 2, 3].map((i) => commented(url, comment(`Number ${i}`))));
  const tokens = await Promise.all(Array.from({ length: 20 }, () => guest(url)));
  const act = async (token: string, turn: number, who: number) => {
    const n = turn * 7 + who;
    const paragraph = `p${1 + (n % 3)}`;
    const option = [...positionOptions, undefined][n % 4];
    const position = fetch(`${url}documents/draft/paragraphs/${paragraph}/position`, put({ option }, token));
    const { id } = comments[n % 3]!.record;
    const vote = fetch(
      `${url}comments/${id}/vote`,
      put({ option: [...voteOptions, undefined][n % 3] }, token),
    );
    for (const answer of await Promise.all([position, vote])) {
      assert.equal(answer.status, 200, await answer.clone().text());
      await answer.text();
    }
  };
  // What one participant does at once is in no order; what all do together is what counts.
  await Promise.all(
    tokens.map(async (token, who) => {
      await act(token, 0, who);
      await Promise.all([1, 2, 3].map((turn) => act(token, turn, who)));
      await act(token, 4, who);
    }),
  );
  await recount(data, url, 'draft');
});

test('the last position counts, none takes it back, and few are not told', async (t) => {
  const { url, backend, data } = await running(t);
  await backend.store.publishDocument(text());
  const at = `${url}documents/draft/paragraphs/p1/position`;
  const tokens = await Promise.all(Array.from({ length: 5 }, () => guest(url)));
  const take = (i: number, body: object) => json<PositionTaken>(fetch(at, put(body, tokens[i])));
  for (let i = 0; i < 4; i++) {
    assert.deepEqual(await take(i, { option: 'agree', version: 1 }), { paragraph: 'p1', option: 'agree' });
  }
  const fifth = await take(4, { option: 'disagree' });
  assert.deepEqual(validate('PositionTaken', fifth).issues, []);
  assert.deepEqual(fifth.counts, { agree: 4, neutral: 0, disagree: 1 });
  assert.deepEqual((await take(4, { option: 'agree' })).counts, { agree: 5, neutral: 0, disagree: 0 });
  assert.deepEqual((await take(4, { option: 'agree' })).counts, { agree: 5, neutral: 0, disagree: 0 });
  assert.deepEqual(await take(4, {}), { paragraph: 'p1' });
  assert.deepEqual(await take(4, {}), { paragraph: 'p1' });
  await recount(data, url, 'draft');
});

test('positions and votes need what they are about, and a text that asks for them', async (t) => {
  const { url, backend } = await running(t);
  const { store } = backend;
  const quiet = text('quiet');
  quiet.paragraphs[1]!.voting = false;
  const allow = { ...quiet.allow, commentVotes: false };
  await store.publishDocument({ ...quiet, allow });
  await store.publishDocument({ ...text('none'), allow: { ...allow, positions: false } });
  await store.publishDocument({ ...text('over'), closes: '2021-01-01T00:00:00Z' });
  const token = await guest(url);
  const position = (path: string, body: object = { option: 'agree' }) =>
    refusal(fetch(`${url}documents/${path}/position`, put(body, token)));
  assert.equal(await position('quiet/paragraphs/p2'), '403 not-asked-for');
  assert.equal(await position('none/paragraphs/p1'), '403 not-asked-for');
  assert.equal(await position('over/paragraphs/p1'), '403 closed');
  assert.equal(await position('quiet/paragraphs/p9'), '404 not-found');
  assert.equal(await position('nothing/paragraphs/p1'), '404 not-found');
  assert.equal(
    await position('quiet/paragraphs/p1', { option: 'agree', version: 2 }),
    '422 body-invalid /version reference-unresolved',
  );
  assert.equal(
    await position('quiet/paragraphs/p1', { option: 'maybe' }),
    '422 body-invalid /option not-in-list',
  );
  const { record } = await commented(url, comment('x'), {}, 'quiet');
  const vote = (id: string) => refusal(fetch(`${url}comments/${id}/vote`, put({ option: 'up' }, token)));
  assert.equal(await vote(record.id), '403 not-asked-for');
  assert.equal(await vote('none'), '404 not-found');
});

test('what one has done oneself is told to nobody else', async (t) => {
  const { url, backend } = await running(t);
  await backend.store.publishDocument(text());
  const { record } = await commented(url, comment('x'));
  const [one, other] = [await guest(url), await guest(url)];
  await fetch(`${url}documents/draft/paragraphs/p2/position`, put({ option: 'neutral' }, one));
  const taken = await json<VoteTaken>(
    fetch(`${url}comments/${record.id}/vote`, put({ option: 'down' }, one)),
  );
  assert.deepEqual(taken, { comment: record.id, option: 'down', votes: { up: 0, down: 1 } });
  const at = `${url}documents/draft/mine.json`;
  const mine = async (token: string) => {
    const response = await fetch(at, { headers: { ...bearing(token), Origin: website } });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('Cache-Control'), 'private, no-store');
    assert.equal(response.headers.get('Vary'), 'Authorization');
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(response.headers.get('ETag'), null);
    const body = await json<Mine>(response);
    assert.deepEqual(validate('Mine', body).issues, []);
    return body;
  };
  assert.deepEqual(await mine(one), {
    positions: [{ paragraph: 'p2', option: 'neutral' }],
    votes: [{ comment: record.id, option: 'down' }],
    comments: [],
  });
  assert.deepEqual(await mine(other), { positions: [], votes: [], comments: [] });
  assert.equal(await refusal(fetch(at)), '401 unauthenticated');
  assert.equal(await refusal(fetch(at, { headers: bearing('x.y.z') })), '401 unauthenticated');
  assert.equal(
    await refusal(fetch(`${url}documents/none/mine.json`, { headers: bearing(one) })),
    '404 not-found',
  );
  const preflight = await fetch(at, {
    method: 'OPTIONS',
    headers: {
      Origin: website,
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'authorization',
    },
  });
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get('Access-Control-Allow-Origin'), '*');
  assert.match(preflight.headers.get('Access-Control-Allow-Headers') ?? '', /Authorization/);
  const writing = await fetch(`${url}comments/${record.id}/vote`, {
    method: 'OPTIONS',
    headers: { Origin: website, 'Access-Control-Request-Method': 'PUT' },
  });
  assert.equal(writing.headers.get('Access-Control-Allow-Origin'), website);
  assert.match(writing.headers.get('Access-Control-Allow-Methods') ?? '', /PUT/);
  assert.equal(await refusal(fetch(at, post({}))), '405 method-not-allowed');
});
