import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  digestOf,
  publicPart,
  validate,
  type Accepted,
  type Comment,
  type CommentList,
  type NewComment,
  type Receipt,
} from '@ogp-kit/core';
import { bearing, comment, commented, refusal, text, tokenOf } from './document.ts';
import { recount } from './recount.ts';
import { json, post, running, website } from './running.ts';

test('a comment comes back with its receipt, and is where Location says', async (t) => {
  const { url, backend, data } = await running(t);
  await backend.store.publishDocument(text());
  const at = `${url}documents/draft/comments`;
  const sent = comment('  Two words.\nAnd <b>more</b> ', {
    paragraph: 'p2',
    version: 1,
    quote: { exact: 'every  hour', prefix: 'comes ' },
    suggestion: 'twice an hour',
    alignment: 'disagree',
  });
  const request = post(sent, { Origin: website });
  const response = await fetch(at, request);
  assert.equal(response.status, 201);
  assert.equal(response.headers.get('Access-Control-Allow-Origin'), website);
  const body = await response.text();
  const result = validate('Accepted', JSON.parse(body));
  assert.ok(result.ok, JSON.stringify(result.issues));
  const { record, receipt } = result.value as Accepted & { record: Comment };
  const { id, kind, document, channel, createdAt, state, votes, receiptId, ledger, ...said } = record;
  assert.deepEqual(said, sent);
  assert.deepEqual([kind, document, channel, state], ['comment', 'draft', 'web', 'published']);
  assert.deepEqual([votes, receiptId, ledger?.n], [{ up: 0, down: 0 }, receipt.id, 1]);
  assert.ok(createdAt);
  assert.equal(response.headers.get('Location'), `../../comments/${id}.json`);
  assert.equal(
    await (await fetch(new URL(response.headers.get('Location')!, at))).text(),
    JSON.stringify(record),
  );
  const slip = await json<Receipt>(fetch(`${url}receipts/${receipt.id}.json`));
  assert.deepEqual(slip, receipt);
  assert.equal(slip.steps[1]?.link, `../comments/${id}.json`);
  assert.equal(digestOf(receipt.salt, publicPart(record)), receipt.digest);
  assert.equal(await (await fetch(at, request)).text(), body, 'the same again');
  assert.equal(
    await refusal(fetch(at, { ...request, body: JSON.stringify(comment('Else')) })),
    '422 key-reused',
  );
  await recount(data, url, 'draft');
});

test('what a comment names must be there', async (t) => {
  const { url, backend } = await running(t);
  await backend.store.publishDocument(text());
  await backend.store.publishDocument(text('other'));
  const elsewhere = await commented(url, comment('Elsewhere'), {}, 'other');
  const first = await commented(url, comment('First'));
  const cases: [Partial<NewComment>, string][] = [
    [{ paragraph: 'p9' }, '/paragraph reference-unresolved'],
    [{ paragraph: 'P1' }, '/paragraph reference-unresolved'],
    [{ section: 's9' }, '/section reference-unresolved'],
    [{ version: 2 }, '/version reference-unresolved'],
    [{ replyTo: 'none' }, '/replyTo reference-unresolved'],
    [{ replyTo: elsewhere.record.id }, '/replyTo reference-unresolved'],
    [{ replyTo: first.record.id, paragraph: 'p2' }, '/paragraph reference-unresolved'],
    [{ replyTo: first.record.id, section: 's1' }, '/section reference-unresolved'],
    [{ paragraph: 'p2', quote: { exact: 'every day' } }, '/quote/exact reference-unresolved'],
    [{ paragraph: 'p3', quote: { exact: 'every' } }, '/quote/exact reference-unresolved'],
    [{ quote: { exact: 'every hour' } }, '/quote/exact reference-unresolved'],
    [{ paragraph: 'p1', body: 'x'.repeat(5001) }, '/body too-long'],
    [{ paragraph: 'p1', suggestion: '😀'.repeat(5001) }, '/suggestion too-long'],
    [{ paragraph: 'p1', section: 's1' }, '/section not-together'],
  ];
  for (const [more, expected] of cases) {
    const sending = fetch(`${url}documents/draft/comments`, post(comment('Words', more)));
    assert.equal(await refusal(sending), `422 body-invalid ${expected}`, JSON.stringify(more).slice(0, 80));
  }
  assert.equal(await refusal(fetch(`${url}documents/none/comments`, post(comment('x')))), '404 not-found');
  const right: Partial<NewComment>[] = [
    { section: 's1' },
    { paragraph: 'p2', quote: { exact: 'hour. (sq)' } },
    { paragraph: 'p1', body: '😀'.repeat(5000), suggestion: 'ë'.repeat(5000), quote: { exact: 'Counters' } },
  ];
  for (const more of right) await commented(url, comment('Words', more));
});

test('replies stand where the first comment of their row stands', async (t) => {
  const { url, backend, data } = await running(t);
  await backend.store.publishDocument(text());
  const whole = await commented(url, comment('On all', {}));
  const inSection = await commented(url, comment('On a section', { section: 's1' }));
  const first = await commented(url, comment('First'));
  const second = await commented(url, comment('Second', { replyTo: first.record.id }));
  const third = await commented(url, comment('Third', { replyTo: second.record.id, paragraph: 'p1' }));
  const answers = [
    await commented(url, comment('To all', { replyTo: whole.record.id })),
    await commented(url, comment('To the section', { replyTo: inSection.record.id })),
  ];
  assert.deepEqual(
    [second, third].map(({ record }) => [record.paragraph, record.version]),
    [
      ['p1', 1],
      ['p1', 1],
    ],
  );
  assert.deepEqual(
    answers.map(({ record }) => record.section),
    [undefined, 's1'],
  );
  const ids = async (list: string) =>
    (await json<CommentList>(fetch(`${url}documents/draft/${list}.json`))).items.map(({ id }) => id);
  const [a, b] = answers.map(({ record }) => record.id);
  assert.deepEqual(
    await ids('paragraphs/p1'),
    [first, second, third].map(({ record }) => record.id),
  );
  assert.deepEqual(await ids('whole-text'), [inSection.record.id, b, whole.record.id, a]);
  await recount(data, url, 'draft');
});

test('a text takes what it says that it takes, while it is open', async (t) => {
  const { url, backend } = await running(t);
  const { store } = backend;
  const allow = { ...text().allow };
  await store.publishDocument({ ...text('silent'), allow: { ...allow, comments: false } });
  await store.publishDocument({ ...text('flat'), allow: { ...allow, replies: false, anonymous: false } });
  await store.publishDocument({ ...text('over'), closes: '2021-01-01T00:00:00Z' });
  await store.publishDocument({ ...text('later'), opens: '2999-01-01T00:00:00Z' });
  const send = (document: string, body: NewComment) =>
    refusal(fetch(`${url}documents/${document}/comments`, post(body)));
  assert.equal(await send('silent', comment('x')), '403 not-asked-for');
  assert.equal(await send('over', comment('x')), '403 closed');
  assert.equal(await send('later', comment('x')), '403 closed');
  assert.equal(await send('flat', comment('x')), '422 body-invalid /author/kind not-in-list');
  const named = { author: { kind: 'person', displayName: 'A. Reader' } } as const;
  const { record } = await commented(url, comment('x', named), {}, 'flat');
  assert.equal(await send('flat', comment('x', { ...named, replyTo: record.id })), '403 not-asked-for');
});

test('a hundredth reply to one comment is refused', async (t) => {
  const { url, backend } = await running(t);
  await backend.store.publishDocument(text());
  const { record } = await commented(url, comment('First'));
  const reply = comment('Reply', { replyTo: record.id });
  const sent = await Promise.all(
    Array.from({ length: 105 }, () => fetch(`${url}documents/draft/comments`, post(reply))),
  );
  assert.equal(sent.filter(({ status }) => status === 201).length, 99);
  const refused = await Promise.all(sent.filter(({ status }) => status !== 201).map(refusal));
  assert.deepEqual(new Set(refused), new Set(['422 body-invalid /replyTo too-many']));
});

test('who speaks for an organisation by their token has its name, whatever they call it', async (t) => {
  const { url, backend, data } = await running(t);
  await backend.store.publishDocument(text());
  const token = await tokenOf(backend.store, 'organisation', {
    name: 'Readers’ Circle',
    organisation: 'readers',
    organisationKind: 'civilSociety',
  });
  const asOrganisation = { author: { kind: 'organisation', displayName: 'The Ministry' } } as const;
  const { record } = await commented(url, comment('x', asOrganisation), bearing(token));
  assert.deepEqual(record.author, {
    kind: 'organisation',
    displayName: 'Readers’ Circle',
    organisationId: 'readers',
    organisationKind: 'civilSociety',
  });
  const person = await commented(url, comment('x', { author: { kind: 'anonymous' } }), bearing(token));
  assert.deepEqual(person.record.author, { kind: 'anonymous' });
  for (const displayName of ['readers’  CIRCLE', "Readers'  circle ", 'Others'])
    await commented(url, comment('x', { author: { kind: 'organisation', displayName } }));
  const { items } = await json<{ items: object[] }>(fetch(`${url}documents/draft/organisations.json`));
  assert.deepEqual(items, [
    { displayName: 'readers’  CIRCLE', comments: 2 },
    { displayName: 'Readers’ Circle', comments: 1, organisationId: 'readers' },
    { displayName: 'Others', comments: 1 },
  ]);
  await recount(data, url, 'draft');
});
