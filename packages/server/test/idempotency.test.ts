import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import type { IdeaList, KeyIssuesList, Problem } from '@ogp-kit/core';
import { idea, keyIssues, kinds, plan } from './plan.ts';
import { json, post, running } from './running.ts';

const key = (name: string) => ({ 'Idempotency-Key': `key-${name}` });
const list = (url: string) => json<IdeaList>(fetch(`${url}plans/AP_TST01/ideas.json`));

for (const { collection, body } of kinds) {
  test(`fifty sends of ${collection} with one key at once make one record and one answer`, async (t) => {
    const { url } = await running(t);
    const at = `${url}plans/AP_TST01/${collection}`;
    const send = async (): Promise<string> => {
      const response = await fetch(at, post(body(), key('fifty')));
      const text = await response.text();
      if (response.status === 201) return `${response.headers.get('Location')} ${text}`;
      assert.equal(response.status, 409, text);
      assert.equal((JSON.parse(text) as Problem).code, 'key-in-use');
      const seconds = Number(response.headers.get('Retry-After'));
      assert.ok(seconds >= 1);
      await new Promise((resolve) => setTimeout(resolve, 20));
      return send();
    };
    const answers = await Promise.all(Array.from({ length: 50 }, send));
    assert.equal(new Set(answers).size, 1);
    assert.equal((await json<IdeaList | KeyIssuesList>(fetch(`${at}.json`))).total, 1);
  });
}

test('the same key for something else is refused, and stores nothing', async (t) => {
  const { url } = await running(t, { plans: [plan(), plan('AP_TST02')] });
  assert.equal((await fetch(`${url}plans/AP_TST01/ideas`, post(idea(), key('the-one')))).status, 201);
  const others = [
    ['plans/AP_TST01/ideas', idea('Another')],
    ['plans/AP_TST02/ideas', idea()],
    ['plans/AP_TST01/key-issues', keyIssues()],
    ['participants', {}],
  ] as const;
  for (const [path, body] of others) {
    const response = await fetch(url + path, post(body, key('the-one')));
    assert.equal(response.status, 422, path);
    assert.equal((await json<Problem>(response)).code, 'key-reused');
  }
  assert.equal((await list(url)).total, 1);
});

test('a refusal is not kept: the same key works once the body is right', async (t) => {
  const { url } = await running(t);
  const send = async (body: unknown) =>
    (await fetch(`${url}plans/AP_TST01/ideas`, post(body, key('mended')))).status;
  assert.equal(await send({}), 422);
  assert.equal(await send({ ...idea(), policyArea: 'other' }), 422);
  assert.equal(await send(idea()), 201);
});

test('an accepted send is answered again after the call has closed, and by a server that was restarted', async (t) => {
  const first = await running(t);
  const send = post(idea(), key('late'));
  const answer = await (await fetch(`${first.url}plans/AP_TST01/ideas`, send)).text();
  await first.backend.store.publish(plan('AP_TST01', []));
  await first.close();
  const second = await running(t, { data: first.data, plans: [] });
  const again = await fetch(`${second.url}plans/AP_TST01/ideas`, send);
  assert.equal(again.status, 201);
  assert.equal(await again.text(), answer);
});

test('a guest is made once, however often the send is repeated', async (t) => {
  const { url } = await running(t);
  const send = post({}, key('guest'));
  const first = await fetch(`${url}participants`, send);
  assert.equal(await (await fetch(`${url}participants`, send)).text(), await first.text());
});

test('kept answers are forgotten after thirty days, and not before', async (t) => {
  const { url, data, backend } = await running(t);
  await fetch(`${url}plans/AP_TST01/ideas`, post(idea(), key('old-enough')));
  await fetch(`${url}plans/AP_TST01/ideas`, post(idea(), key('too-young')));
  const sql = new Sqlite(join(data, 'ogp-kit.sqlite'));
  t.after(() => sql.close());
  const yesterday = new Date(Date.now() - 86_400_000).toISOString();
  sql.prepare(`UPDATE sends SET expires_at = ? WHERE key = 'key-old-enough'`).run(yesterday);
  await backend.store.sweep();
  assert.deepEqual(sql.prepare('SELECT key FROM sends').all(), [{ key: 'key-too-young' }]);
});
