import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkReceiptCode,
  digestOf,
  publicPart,
  pageHash,
  receiptId,
  validate,
  validateIdea,
  validateReceipt,
  verifyChain,
  verifyCheckpoint,
  type Accepted,
  type Idea,
  type IdeaList,
  type KeyIssues,
  type KeyIssuesList,
  type LedgerHead,
  type LedgerPage,
  type Plan,
  type Receipt,
} from '@ogp-kit/core';
import { contribution, discovery, ideas, keyIssues, plan } from '../test/samples.ts';
import type { Contribution } from './backend.ts';
import { isOgpError, type OgpError } from './errors.ts';
import { memoryBackend } from './memory.ts';

const make = (more = {}) =>
  memoryBackend({ discovery, documents: { [`plans/${plan.id}.json`]: plan }, ...more });

const refusal = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => assert.fail('It should have been refused'),
    (error: unknown) => error,
  );
  assert.ok(isOgpError(error), String(error));
  return error;
};

test('gives what it was given, and copies of it', async () => {
  const backend = make();
  assert.equal(backend.id, 'memory:');
  assert.deepEqual(await backend.discover(), discovery);
  assert.deepEqual(await backend.read('ogp.json'), discovery);
  const read = await backend.read<typeof plan>(`plans/${plan.id}.json`);
  read.policyAreas.length = 0;
  assert.deepEqual(await backend.read(`plans/${plan.id}.json`), plan);
  assert.equal((await refusal(backend.read('plans/none.json'))).code, 'not-found');
});

test('has an empty list of each kind for each plan from the start', async () => {
  for (const collection of ['ideas', 'key-issues'])
    assert.deepEqual(await make().read(`plans/${plan.id}/${collection}.json`), { items: [], total: 0 });
});

test('what it accepts is valid, in the list, and its receipt resolves and proves it', async () => {
  const backend = make();
  const all: Accepted[] = [];
  for (const [i, { body }] of ideas.entries())
    all.push(await backend.send({ ...contribution, body }, { key: `key-${i}-----` }));
  const list = await backend.read<IdeaList>(`plans/${plan.id}/ideas.json`);
  assert.deepEqual([list.total, list.items[0]!.id], [ideas.length, all.at(-1)!.record.id]);
  const head = await backend.read<LedgerHead>('ledger.json');
  const page = await backend.read<LedgerPage>('ledger/1.json');
  assert.ok(verifyCheckpoint(head.checkpoint, head.key));
  assert.deepEqual(verifyChain(page.items), { breaks: [], size: ideas.length, head: head.checkpoint.head });
  assert.equal(head.pages[0]!.hash, pageHash(page));
  for (const { record, receipt, code } of all) {
    assert.ok(checkReceiptCode(code));
    assert.deepEqual(
      validateIdea(record).issues.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.deepEqual(validateReceipt(receipt).issues, []);
    assert.deepEqual(await backend.read<Receipt>(`receipts/${receiptId(code)}.json`), receipt);
    assert.deepEqual(await backend.read<Idea>(`ideas/${record.id}.json`), record);
    assert.equal(digestOf(receipt.salt, publicPart(record)), receipt.digest);
    assert.equal(page.items[receipt.n - 1]!.digest, receipt.digest);
    assert.ok(verifyCheckpoint(receipt.checkpoint, head.key));
  }
});

test('key issues stand whole in their list, newest first, and in one ledger with the ideas', async () => {
  const backend = make();
  const idea = await backend.send(contribution, { key: 'k1234567' });
  const all = [];
  for (const key of ['first-key', 'second-key']) all.push(await backend.send(keyIssues, { key }));
  const records = all.map(({ record }) => record);
  const list = await backend.read<KeyIssuesList>(`plans/${plan.id}/key-issues.json`);
  assert.deepEqual(list, { items: records.toReversed(), total: 2 });
  assert.deepEqual(validate('KeyIssuesList', list).issues, []);
  assert.equal((await backend.read<IdeaList>(`plans/${plan.id}/ideas.json`)).total, 1);
  const { items } = await backend.read<LedgerPage>('ledger/1.json');
  assert.deepEqual(
    items.map(({ kind }) => kind),
    ['idea', 'key-issues', 'key-issues'],
  );
  assert.equal(verifyChain(items).breaks.length, 0);
  for (const { record, receipt, code } of all) {
    assert.ok(record.kind === 'key-issues');
    assert.deepEqual(record.issues, keyIssues.body.issues);
    assert.deepEqual(await backend.read<KeyIssues>(`key-issues/${record.id}.json`), record);
    assert.deepEqual(await backend.read<Receipt>(`receipts/${receiptId(code)}.json`), receipt);
    assert.deepEqual([receipt.kind, receipt.contribution], ['key-issues', record.id]);
    assert.equal(receipt.steps[1]!.link, `../key-issues/${record.id}.json`);
    assert.equal(digestOf(receipt.salt, publicPart(record)), receipt.digest);
    assert.equal(items[receipt.n - 1]!.digest, receipt.digest);
  }
  assert.equal(new Set([idea, ...all].map(({ record }) => record.id)).size, 3);
});

test('refuses what is wrong, with pointers and in the language asked for', async () => {
  const body = {
    ...contribution.body,
    policyArea: 'none',
    answers: { ...contribution.body.answers, summary: '' },
  };
  const inEnglish = await refusal(make().send({ ...contribution, body }, { key: 'k1234567' }));
  const inAlbanian = await refusal(
    make().send({ ...contribution, body }, { key: 'k1234567', language: 'sq' }),
  );
  assert.equal(inEnglish.code, 'invalid');
  assert.deepEqual(inEnglish.issues.map(({ pointer }) => pointer).sort(), [
    '/answers/summary',
    '/policyArea',
  ]);
  assert.ok(inEnglish.issues.every(({ detail }, i) => detail && detail !== inAlbanian.issues[i]!.detail));
  const issues = { ...keyIssues.body, policyArea: 'none', issues: [] };
  const refused = await refusal(make().send({ ...keyIssues, body: issues }, { key: 'k1234567' }));
  assert.deepEqual(refused.issues.map(({ pointer }) => pointer).sort(), ['/issues', '/policyArea']);
  const elsewhere: Contribution = { ...contribution, plan: 'NONE' };
  assert.equal((await refusal(make().send(elsewhere, { key: 'k1234567' }))).code, 'not-found');
  const shut = make({ discovery: { ...discovery, writes: [] } });
  assert.equal((await refusal(shut.send(contribution, { key: 'k1234567' }))).code, 'closed');
  const onlyIdeas = make({ discovery: { ...discovery, writes: ['ideas'] } });
  assert.equal((await refusal(onlyIdeas.send(keyIssues, { key: 'k1234567' }))).code, 'closed');
  await onlyIdeas.send(contribution, { key: 'k1234567' });
});

test('takes each kind while a call for it is open, as a real backend does', async () => {
  const code = async (calls: Plan['calls'], sent: Contribution = contribution) => {
    const backend = make({ documents: { [`plans/${plan.id}.json`]: { ...plan, calls } } });
    return backend.send(sent, { key: 'k1234567' }).then(
      () => 'accepted',
      (error: OgpError) => error.code,
    );
  };
  const open = { kind: 'idea' as const, opens: '2020-07-01T00:00:00Z', timeZone: 'Europe/Tirane' };
  const over = { ...open, closes: '2020-11-30T22:59:00Z' };
  assert.equal(await code([]), 'closed');
  assert.equal(await code([over]), 'closed');
  assert.equal(await code([{ ...open, opens: '2120-07-01T00:00:00Z' }]), 'closed');
  assert.equal(await code([over, { ...open, closes: '2120-11-30T22:59:00Z' }]), 'accepted');
  assert.equal(await code([open], keyIssues), 'closed');
  assert.equal(await code([{ ...open, kind: 'key-issues' }]), 'closed');
  assert.equal(await code([open, { ...open, kind: 'key-issues' }], keyIssues), 'accepted');
});

test('is idempotent by key, also at once and after a lost answer; a refusal spends no key', async () => {
  const backend = make({ delay: 5 });
  const key = 'k1234567';
  const many = await Promise.all(Array.from({ length: 20 }, () => backend.send(contribution, { key })));
  assert.equal(new Set(many.map(({ code }) => code)).size, 1);
  const other = { ...contribution, body: ideas[1]!.body };
  assert.equal((await refusal(backend.send(other, { key }))).code, 'key-reused');
  backend.setState('lost');
  assert.equal((await refusal(backend.send(other, { key: 'second-key' }))).code, 'unreachable');
  backend.setState('closed');
  assert.equal((await refusal(backend.send(other, { key: 'third-key' }))).code, 'closed');
  backend.setState('online');
  await backend.send(other, { key: 'second-key' });
  await backend.send(other, { key: 'third-key' });
  assert.equal(backend.accepted.length, 3);
  assert.equal(backend.sends.length, 25);
});

test('can be offline, slow, busy and failing', async () => {
  const backend = make();
  const code = async (promise: Promise<unknown>) => (await refusal(promise)).code;
  for (const [state, expected] of [
    ['offline', 'offline'],
    ['timeout', 'timeout'],
    ['failing', 'server-failed'],
  ] as const) {
    backend.setState(state);
    assert.equal(await code(backend.discover()), expected);
    assert.equal(await code(backend.send(contribution, { key: 'k1234567' })), expected);
  }
  backend.setState('busy', { retryAfter: 7 });
  const busy = await refusal(backend.read('ogp.json'));
  assert.deepEqual([busy.code, busy.status, busy.retryAfter], ['busy', 429, 7]);
  backend.setState('closed');
  await backend.discover();
  backend.setState('online');
  backend.setDelay(60_000);
  assert.equal(await code(backend.discover(AbortSignal.abort())), 'aborted');
  const caller = new AbortController();
  const reading = backend.read('ogp.json', caller.signal);
  caller.abort();
  assert.equal(await code(reading), 'aborted');
});

test('answers as it is told to', async () => {
  const answer = { record: {}, receipt: {}, code: 'FIXED' } as Accepted;
  const backend = make({ accept: () => answer });
  assert.equal((await backend.send(contribution, { key: 'k1234567' })).code, 'FIXED');
});
