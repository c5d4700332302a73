import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  validate,
  type Accepted,
  type Comment,
  type CommentList,
  type Flag,
  type IdeaList,
  type Mine,
  type ModerationAct,
  type ModerationQueue,
  type Receipt,
} from '@ogp-kit/core';
import { verify } from '../src/verify/verify.ts';
import { bearing, comment, commented, guest, put, refusal, text, tokenOf } from './document.ts';
import { recount } from './recount.ts';
import { accepted, acceptedKeyIssues, json, post, running } from './running.ts';

const reason = { en: 'Names a neighbour', sq: 'Përmend një fqinj' };

async function moderated(t: Parameters<typeof running>[0], moderation: 'after' | 'before') {
  const server = await running(t, { moderation });
  const { url, backend } = server;
  await backend.store.publishDocument(text());
  const token = await tokenOf(backend.store, 'moderator');
  const act = (id: string, body: object) => fetch(`${url}moderation/${id}`, put(body, token));
  const queue = async () => {
    const response = await fetch(`${url}moderation.json`, { headers: bearing(token) });
    assert.equal(response.headers.get('Cache-Control'), 'private, no-store');
    const value = await json<ModerationQueue>(response);
    assert.deepEqual(validate('ModerationQueue', value).issues, []);
    assert.equal(value.total, value.items.length);
    return value.items;
  };
  const list = (name: string) => json<CommentList>(fetch(`${url}documents/draft/${name}.json`));
  const steps = async (receipt: { id: string }) =>
    (await json<Receipt>(fetch(`${url}receipts/${receipt.id}.json`))).steps.map(({ step }) => step);
  return { ...server, token, act, queue, list, steps };
}

test('what is hidden leaves a place with the reason, and can be shown again', async (t) => {
  const { url, data, act, list, steps, token } = await moderated(t, 'after');
  const { record, receipt } = await commented(
    url,
    comment('Bad words', { paragraph: 'p1', author: { kind: 'organisation', displayName: 'Acme' } }),
  );
  const reply = await commented(url, comment('Reply', { replyTo: record.id }));
  await fetch(`${url}comments/${record.id}/vote`, put({ option: 'up' }, token));
  const response = await act(record.id, { act: 'hide', reason, rule: '3.2' });
  assert.equal(response.status, 200);
  const done = await json<ModerationAct>(response);
  assert.deepEqual(validate('ModerationAct', done).issues, []);
  const { id, kind, document, paragraph, version, language, createdAt } = record;
  const tombstone = {
    ...{ id, kind, language, createdAt, document, paragraph, version, state: 'hidden' },
    moderation: { reason, rule: '3.2', at: done.at },
  };
  assert.deepEqual(await json(fetch(`${url}comments/${id}.json`)), tombstone);
  assert.deepEqual((await list('comments')).items[1], tombstone);
  assert.deepEqual((await list('paragraphs/p1')).items, [tombstone, reply.record]);
  assert.deepEqual(await steps(receipt), ['received', 'published', 'moderated']);
  await recount(data, url, 'draft');
  const checked = await verify(url);
  assert.deepEqual([checked.faults, checked.notShown], [[], 1]);
  assert.equal(
    await refusal(fetch(`${url}comments/${id}/vote`, put({ option: 'up' }, token))),
    '404 not-found',
  );
  const answered = fetch(`${url}documents/draft/comments`, post(comment('x', { replyTo: id })));
  assert.equal(await refusal(answered), '422 body-invalid /replyTo reference-unresolved');
  assert.equal(await refusal(act(id, { act: 'hide', reason })), '409 state-differs');
  assert.equal(await refusal(act(id, { act: 'publish' })), '409 state-differs');
  assert.equal((await act(id, { act: 'restore' })).status, 200);
  assert.deepEqual(await json(fetch(`${url}comments/${id}.json`)), { ...record, votes: { up: 1, down: 0 } });
  assert.deepEqual(await steps(receipt), ['received', 'published', 'moderated', 'moderated']);
  await recount(data, url, 'draft');
});

test('what a moderator erases is gone for good, but for its place and the reason', async (t) => {
  const { url, data, act, close, token } = await moderated(t, 'after');
  const words = 'A sentence that must not survive in any file';
  const { record, receipt, code } = await commented(
    url,
    comment(words, { quote: { exact: 'Counters' }, paragraph: 'p1' }),
  );
  const flag = { contribution: record.id, reason: 'personalData', text: `It says: ${words}` };
  const flagged = post(flag);
  assert.equal((await fetch(`${url}flags`, flagged)).status, 201);
  assert.equal(await refusal(act(record.id, { act: 'erase' })), '422 body-invalid /reason required');
  assert.equal((await act(record.id, { act: 'erase', reason })).status, 200);
  const left = await json<Comment>(fetch(`${url}comments/${record.id}.json`));
  assert.deepEqual([left.state, left.moderation?.reason, left.body], ['removed', reason, undefined]);
  assert.equal((await fetch(`${url}receipts/${receipt.id}.json`)).status, 410);
  assert.equal((await fetch(`${url}exports`, post({ code }))).status, 410);
  assert.equal((await fetch(`${url}flags`, flagged)).status, 410);
  assert.equal(await refusal(act(record.id, { act: 'restore' })), '409 state-differs');
  await recount(data, url, 'draft');
  const { faults, erasures } = await verify(url);
  assert.deepEqual([faults, erasures], [[], 1]);
  const traces = () => readdirSync(data).filter((file) => readFileSync(join(data, file)).includes(words));
  assert.deepEqual(traces(), []);
  assert.ok(token);
  await close();
  assert.deepEqual(traces(), []);
});

test('what waits is known to its author and to moderators, until it is published', async (t) => {
  const { url, data, act, queue, list, steps } = await moderated(t, 'before');
  const one = await guest(url);
  const early = await commented(url, comment('Early'), bearing(one));
  const late = await commented(url, comment('Late'), bearing(one));
  const { record, receipt } = early;
  assert.equal(record.state, 'pending');
  assert.deepEqual(await steps(receipt), ['received']);
  assert.equal((await fetch(`${url}comments/${record.id}.json`)).status, 404);
  assert.deepEqual(await list('comments'), { items: [], total: 0 });
  assert.deepEqual(await list('paragraphs/p1'), { items: [], total: 0 });
  const mine = await json<Mine>(fetch(`${url}documents/draft/mine.json`, { headers: bearing(one) }));
  assert.deepEqual(mine.comments, [record, late.record]);
  assert.deepEqual(
    (await queue()).map(({ contribution, flags }) => [contribution.id, flags]),
    [
      [record.id, []],
      [late.record.id, []],
    ],
  );
  assert.equal(
    await refusal(fetch(`${url}comments/${record.id}/vote`, put({ option: 'up' }, one))),
    '404 not-found',
  );
  const reply = fetch(`${url}documents/draft/comments`, post(comment('x', { replyTo: record.id })));
  assert.equal(await refusal(reply), '422 body-invalid /replyTo reference-unresolved');
  const flag = fetch(`${url}flags`, post({ contribution: record.id, reason: 'spam' }));
  assert.equal(await refusal(flag), '422 body-invalid /contribution reference-unresolved');
  await recount(data, url, 'draft');
  assert.deepEqual((await verify(url)).faults, []);

  assert.equal((await act(late.record.id, { act: 'publish' })).status, 200);
  assert.equal((await act(record.id, { act: 'publish' })).status, 200);
  assert.deepEqual(
    (await list('paragraphs/p1')).items.map(({ body, state }) => [body, state]),
    [
      ['Early', 'published'],
      ['Late', 'published'],
    ],
    'in the order in which they were published',
  );
  assert.deepEqual(await steps(receipt), ['received', 'published']);
  assert.deepEqual(await queue(), []);
  await recount(data, url, 'draft');
  assert.deepEqual((await verify(url)).faults, []);
});

test('what waits can be turned away with a reason, and by its author erased', async (t) => {
  const { url, data, act, queue, list, steps } = await moderated(t, 'before');
  const turned = await commented(url, comment('Turned away'));
  const erased = await commented(url, comment('Erased'));
  assert.equal((await act(turned.record.id, { act: 'hide', reason })).status, 200);
  const told = await json<Comment>(fetch(`${url}comments/${turned.record.id}.json`));
  assert.deepEqual([told.state, told.moderation?.reason], ['hidden', reason]);
  assert.deepEqual(await steps(turned.receipt), ['received', 'moderated']);
  assert.equal((await fetch(`${url}erasures`, post({ code: erased.code }))).status, 200);
  assert.deepEqual([await queue(), (await list('comments')).items], [[], []]);
  assert.equal((await act(turned.record.id, { act: 'restore' })).status, 200);
  assert.equal((await list('comments')).total, 1);
  await recount(data, url, 'draft');
});

test('ideas and key issues wait, too, are published or erased, and are not hidden for a while', async (t) => {
  const { url, act, queue, steps } = await moderated(t, 'before');
  const idea = await accepted(url);
  const issues = await acceptedKeyIssues(url);
  assert.deepEqual([idea.record.state, issues.record.state], ['submitted', 'pending']);
  const total = async (collection: string) =>
    (await json<IdeaList>(fetch(`${url}plans/AP_TST01/${collection}.json`))).total;
  assert.deepEqual([await total('ideas'), await total('key-issues')], [0, 0]);
  assert.equal((await fetch(`${url}ideas/${idea.record.id}.json`)).status, 404);
  assert.equal((await queue()).length, 2);
  assert.equal(
    await refusal(act(idea.record.id, { act: 'hide', reason })),
    '422 body-invalid /act not-in-list',
  );
  for (const { record, receipt } of [idea, issues]) {
    assert.equal((await act(record.id, { act: 'publish' })).status, 200);
    assert.deepEqual(await steps(receipt), ['received', 'published']);
  }
  assert.deepEqual([await total('ideas'), await total('key-issues')], [1, 1]);
  const shown = await json<{ state: string }>(fetch(`${url}ideas/${idea.record.id}.json`));
  assert.deepEqual(shown, { ...idea.record, state: 'published' });
  assert.equal((await act(idea.record.id, { act: 'erase', reason })).status, 200);
  assert.equal((await fetch(`${url}ideas/${idea.record.id}.json`)).status, 410);
  assert.equal(await total('ideas'), 0);
  assert.deepEqual((await verify(url)).faults, []);
});

test('a flag is for moderators, and any act settles those on a contribution', async (t) => {
  const { url, act, queue } = await moderated(t, 'after');
  const { record } = await commented(url, comment('x'));
  const { record: other } = await accepted(url);
  const sent = post({ contribution: record.id, reason: 'offensive', text: 'Look at <b>this</b>' });
  const response = await fetch(`${url}flags`, sent);
  assert.equal(response.status, 201);
  const text1 = await response.text();
  const flag = JSON.parse(text1) as Flag;
  assert.deepEqual(validate('Flag', flag).issues, []);
  assert.equal(await (await fetch(`${url}flags`, sent)).text(), text1, 'the same again');
  await fetch(`${url}flags`, post({ contribution: other.id, reason: 'spam' }));
  await fetch(`${url}flags`, post({ contribution: record.id, reason: 'other' }));
  const cases = await queue();
  assert.deepEqual(
    cases.map(({ contribution, flags }) => [contribution.id, flags.length]),
    [
      [record.id, 2],
      [other.id, 1],
    ],
  );
  assert.deepEqual(cases[0]!.flags[0], flag);
  assert.equal((await act(record.id, { act: 'hide', reason })).status, 200);
  assert.deepEqual(
    (await queue()).map(({ contribution }) => contribution.id),
    [other.id],
  );
  assert.equal(await refusal(act(record.id, { act: 'group' })), '422 body-invalid /act not-in-list');
  assert.equal(await refusal(act('none', { act: 'hide', reason })), '404 not-found');
  const { code } = await json<Accepted>(fetch(`${url}documents/draft/comments`, post(comment('y'))));
  const exported = await json<{ sends: unknown[] }>(fetch(`${url}exports`, post({ code })));
  assert.equal(exported.sends.length, 1);
});
