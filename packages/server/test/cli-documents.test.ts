import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ConsultationDocument, ConsultationDocumentList, ModerationQueue } from '@ogp-kit/core';
import { bearing, comment, commented, put, refusal, text } from './document.ts';
import { file, ogpKit, ogpKitBeside } from './ogp-kit.ts';
import { plan } from './plan.ts';
import { folder, json, running } from './running.ts';

test('publish takes plans and texts, told apart by what they hold, and tells of wrong versions', async (t) => {
  const { url, data } = await running(t, { plans: [] });
  const files = [file(data, 'one.json', plan()), file(data, 'two.json', text())];
  const first = await ogpKitBeside('publish', ...files, '--data', data);
  assert.deepEqual([first.code, first.out], [0, 'AP_TST01: new\ndraft: new\n']);
  const { total } = await json<ConsultationDocumentList>(fetch(`${url}documents.json`));
  assert.equal(total, 1);
  const changed = { p1: 'Something else.' };
  const wrong = await ogpKitBeside(
    'publish',
    file(data, 'three.json', text('draft', changed)),
    '--data',
    data,
  );
  assert.deepEqual(
    [wrong.code, wrong.out],
    [1, 'draft says something else than version 1: give it version 2.\n'],
  );
  const right = file(data, 'three.json', text('draft', changed, 2));
  assert.equal((await ogpKitBeside('publish', right, '--data', data)).out, 'draft: changed\n');
  const now = await json<ConsultationDocument>(fetch(`${url}documents/draft.json`));
  assert.equal(now.version, 2, 'a server that runs shows it at once');
  const idea = file(data, 'five.json', comment('x'));
  assert.match((await ogpKitBeside('publish', idea, '--data', data)).out, /five\.json is a NewComment\./);
});

test('a token that is made beside a running server holds there, until it is revoked', async (t) => {
  const { url, data, backend } = await running(t);
  await backend.store.publishDocument(text());
  const made = await ogpKitBeside('token', '--role', 'moderator', '--days', '7', '--data', data);
  assert.equal(made.code, 0);
  const token = made.out.split('\n')[0]!;
  assert.match(
    made.err,
    /^The token of (moderator-\w+): role moderator, until \d{4}-.*\n.*token --revoke \1\n$/,
  );
  const queue = () => fetch(`${url}moderation.json`, { headers: bearing(token) });
  assert.deepEqual(await json<ModerationQueue>(queue()), { items: [], total: 0 });
  const { record } = await commented(url, comment('x'));
  const act = { act: 'hide', reason: { en: 'Spam' } };
  assert.equal((await fetch(`${url}moderation/${record.id}`, put(act, token))).status, 200);
  const id = /moderator-\w+/.exec(made.err)![0];
  assert.equal((await ogpKitBeside('token', '--revoke', id, '--data', data)).code, 0);
  assert.equal(await refusal(queue()), '401 unauthenticated');
  const words = ['--role', 'organisation', '--name', 'Acme', '--organisation', 'acme'];
  const organisation = await ogpKitBeside(
    'token',
    ...words,
    '--organisation-kind',
    'private',
    '--data',
    data,
  );
  const author = { kind: 'organisation', displayName: 'x' } as const;
  const sent = await commented(url, comment('x', { author }), bearing(organisation.out.split('\n')[0]!));
  assert.deepEqual(sent.record.author, {
    ...{ kind: 'organisation', displayName: 'Acme' },
    ...{ organisationId: 'acme', organisationKind: 'private' },
  });
});

test('import-comments says what is wrong with which comment', (t) => {
  const data = folder(t);
  const import_ = (content: unknown) =>
    ogpKit('import-comments', file(data, 'comments.json', content), '--document', 'draft', '--data', data);
  const one = { ...comment('x'), id: 'a', kind: 'comment', document: 'draft', state: 'published' };
  const cases: [unknown, RegExp][] = [
    [[one, { ...one, body: 7 }], /comment 2: \/body: error: .*\n[^]*Nothing was imported\./],
    [{ items: [one], total: 1 }, /There is no text draft\. Publish it first\./],
  ];
  for (const [content, words] of cases) {
    const { code, err } = import_(content);
    assert.equal(code, 1);
    assert.match(err, words);
  }
});
