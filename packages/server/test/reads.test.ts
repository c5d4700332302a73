import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import { validate, type EntityName, type IdeaList, type KeyIssuesList, type PlanList } from '@ogp-kit/core';
import { plan } from './plan.ts';
import { accepted, acceptedKeyIssues, json, post, running, website } from './running.ts';

async function documents(url: string): Promise<[EntityName, string][]> {
  const { record, receipt } = await accepted(url);
  const keyIssues = await acceptedKeyIssues(url);
  return [
    ['Discovery', 'ogp.json'],
    ['PlanList', 'plans.json'],
    ['Plan', 'plans/AP_TST01.json'],
    ['IdeaList', 'plans/AP_TST01/ideas.json'],
    ['Idea', `ideas/${record.id}.json`],
    ['KeyIssuesList', 'plans/AP_TST01/key-issues.json'],
    ['KeyIssues', `key-issues/${keyIssues.record.id}.json`],
    ['Receipt', `receipts/${receipt.id}.json`],
    ['LedgerHead', 'ledger.json'],
    ['LedgerPage', 'ledger/1.json'],
  ];
}

test('every document is valid, and open to all websites', async (t) => {
  const { url } = await running(t);
  for (const [name, path] of await documents(url)) {
    const response = await fetch(url + path, { headers: { Origin: 'https://elsewhere.example' } });
    assert.equal(response.status, 200, path);
    assert.equal(response.headers.get('Content-Type'), 'application/json');
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(response.headers.get('Access-Control-Expose-Headers'), 'ETag, Location, Retry-After');
    const result = validate(name, await response.json());
    assert.deepEqual(result.issues, [], path);
  }
});

test('a document that has not changed is not sent again', async (t) => {
  const { url } = await running(t);
  for (const [, path] of await documents(url)) {
    const first = await fetch(url + path);
    const etag = first.headers.get('ETag') ?? '';
    assert.match(etag, /^"[\w-]{20,}"$/, path);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await fetch(url + path, { headers: { 'If-None-Match': known } });
      assert.equal(again.status, 304, `${path} ${known}`);
      assert.equal(again.headers.get('ETag'), etag);
      assert.equal(again.headers.get('Access-Control-Allow-Origin'), '*');
      assert.equal(await again.text(), '');
    }
    const other = await fetch(url + path, { headers: { 'If-None-Match': '"other"' } });
    assert.equal(other.status, 200);
    assert.equal(await other.text(), await first.text());
  }
});

test('HEAD answers as GET does, without the body', async (t) => {
  const { url } = await running(t);
  for (const [, path] of await documents(url)) {
    const get = await fetch(url + path);
    const head = await fetch(url + path, { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(await head.text(), '');
    for (const name of ['ETag', 'Content-Type', 'Content-Length', 'Cache-Control']) {
      assert.equal(head.headers.get(name), get.headers.get(name), `${path} ${name}`);
    }
    assert.equal(Number(head.headers.get('Content-Length')), Buffer.byteLength(await get.text()));
  }
});

test("people's text is not kept longer than a minute without asking", async (t) => {
  const { url } = await running(t);
  for (const [, path] of await documents(url)) {
    const { headers } = await fetch(url + path);
    const [, seconds = '0'] = /max-age=(\d+)/.exec(headers.get('Cache-Control') ?? '') ?? [];
    assert.ok(Number(seconds) <= 60, path);
    assert.notEqual(headers.get('Cache-Control'), null, path);
  }
});

test('an idea is in the list as soon as its sender has the answer', async (t) => {
  const { url } = await running(t);
  const before = await fetch(`${url}plans/AP_TST01/ideas.json`);
  assert.deepEqual(await before.json(), { items: [], total: 0 });
  const { record } = await accepted(url);
  const list = await json<IdeaList>(fetch(`${url}plans/AP_TST01/ideas.json`));
  assert.equal(list.total, 1);
  const [item] = list.items;
  assert.equal(item?.id, record.id);
  const linked = new URL(item?.href ?? '', `${url}plans/AP_TST01/ideas.json`);
  assert.deepEqual(await json(fetch(linked)), record);
});

test('key issues stand whole in their list, and are no ideas', async (t) => {
  const { url } = await running(t);
  const at = `${url}plans/AP_TST01/key-issues.json`;
  assert.deepEqual(await json(fetch(at)), { items: [], total: 0 });
  const [first, second] = [await acceptedKeyIssues(url, 'First'), await acceptedKeyIssues(url, 'Second')];
  const list = await json<KeyIssuesList>(fetch(at));
  assert.deepEqual(list, { items: [second.record, first.record], total: 2 });
  assert.deepEqual(await json(fetch(`${url}key-issues/${first.record.id}.json`)), first.record);
  assert.equal((await fetch(`${url}ideas/${first.record.id}.json`)).status, 404);
  const { record } = await accepted(url);
  assert.equal((await fetch(`${url}key-issues/${record.id}.json`)).status, 404);
  assert.equal((await json<IdeaList>(fetch(`${url}plans/AP_TST01/ideas.json`))).total, 1);
});

test('plans are listed newest period first, with links that lead to them', async (t) => {
  const later = {
    ...plan('AP_TST02'),
    number: 2,
    period: { startDate: '2023-01-01', endDate: '2025-12-31' },
  };
  const { url } = await running(t, { plans: [plan(), later] });
  const { items, total } = await json<PlanList>(fetch(`${url}plans.json`));
  assert.equal(total, 2);
  assert.deepEqual(
    items.map(({ id }) => id),
    ['AP_TST02', 'AP_TST01'],
  );
  assert.deepEqual(await json(fetch(new URL(items[0]!.href, `${url}plans.json`))), later);
});

test('what is not there is a problem document', async (t) => {
  const { url } = await running(t);
  const paths = [
    '',
    'x',
    'plans/NONE.json',
    'plans/ap_tst01.json',
    'plans/%2e%2e.json',
    'plans/%.json',
    'plans/NONE/ideas.json',
    'plans/AP_TST01/ideas/1.json',
    'plans/AP_TST01/ideas/0.json',
    'plans/AP_TST01/ideas/01.json',
    'ideas/none.json',
    'plans/NONE/key-issues.json',
    'plans/AP_TST01/key-issues/1.json',
    'key-issues/none.json',
    'receipts/none.json',
    'ledger/1.json',
    'ledger/x.json',
    'ledger/99999999999999999999.json',
    'plans/AP_TST01',
    'plans.json/',
  ];
  for (const path of paths) {
    const response = await fetch(url + path);
    assert.equal(response.status, 404, path);
    assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
    assert.deepEqual(validate('Problem', await response.json()).issues, []);
  }
});

test('another method is answered with those there are', async (t) => {
  const { url } = await running(t);
  const cases = [
    ['plans.json', 'POST', 'GET, HEAD, OPTIONS'],
    ['ideas/x.json', 'DELETE', 'GET, HEAD, OPTIONS'],
    ['plans/AP_TST01/ideas', 'GET', 'POST, OPTIONS'],
    ['plans/AP_TST01/key-issues', 'GET', 'POST, OPTIONS'],
    ['key-issues/x.json', 'POST', 'GET, HEAD, OPTIONS'],
    ['erasures', 'PUT', 'POST, OPTIONS'],
  ] as const;
  for (const [path, method, allow] of cases) {
    const response = await fetch(url + path, { method });
    assert.equal(response.status, 405, path);
    assert.equal(response.headers.get('Allow'), allow);
    assert.equal((await json<{ code: string }>(response)).code, 'method-not-allowed');
  }
});

test('problems are told in the language that is asked for', async (t) => {
  const { url } = await running(t);
  const cases = [
    ['sq', 'sq'],
    ['sq-AL, en;q=0.5', 'sq'],
    ['de, en;q=0.2, sq;q=0.9', 'sq'],
    ['de', 'en'],
    ['sq;q=0, en;q=0.1', 'en'],
    [';;q=,', 'en'],
  ] as const;
  for (const [wanted, language] of cases) {
    const response = await fetch(`${url}plans/AP_TST01/ideas`, post({}, { 'Accept-Language': wanted }));
    assert.equal(response.headers.get('Content-Language'), language, wanted);
    assert.equal(response.headers.get('Vary'), 'Origin, Accept-Language');
    const { title, errors } = await json<{ title: string; errors: { detail: string }[] }>(response);
    assert.equal(/ndryshuar/.test(title), language === 'sq', title);
    assert.ok(errors.length > 0 && errors.every(({ detail }) => detail !== ''));
  }
});

test('a listed website may send, another not, a script always', async (t) => {
  const { url } = await running(t);
  const ask = (origin: string, method: string) =>
    fetch(`${url}plans/AP_TST01/ideas`, {
      method: 'OPTIONS',
      headers: { Origin: origin, 'Access-Control-Request-Method': method },
    });
  const preflight = await ask(website, 'POST');
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get('Access-Control-Allow-Origin'), website);
  assert.equal(preflight.headers.get('Access-Control-Max-Age'), '600');
  assert.equal(preflight.headers.get('Vary'), 'Origin');
  assert.match(preflight.headers.get('Access-Control-Allow-Methods') ?? '', /POST/);
  assert.equal(
    preflight.headers.get('Access-Control-Allow-Headers'),
    'Authorization, Content-Type, Idempotency-Key, If-Match',
  );
  const refused = await ask('https://elsewhere.example', 'POST');
  assert.equal(refused.status, 403);
  assert.equal(refused.headers.get('Access-Control-Allow-Origin'), null);
  assert.equal(
    (await ask('https://elsewhere.example', 'GET')).headers.get('Access-Control-Allow-Origin'),
    '*',
  );
  assert.equal((await fetch(`${url}plans.json`, { method: 'OPTIONS' })).status, 204);

  const from = (origin: string) => fetch(`${url}participants`, post({}, { Origin: origin }));
  const sent = await from(website);
  assert.equal(sent.status, 201);
  assert.equal(sent.headers.get('Access-Control-Allow-Origin'), website);
  assert.equal(sent.headers.get('Vary'), 'Origin');
  for (const origin of ['https://elsewhere.example', 'null', `${website}.example`]) {
    const answer = await from(origin);
    assert.equal(answer.status, 403, origin);
    assert.equal((await json<{ code: string }>(answer)).code, 'origin-not-allowed');
  }
  assert.equal((await fetch(`${url}participants`, post({}))).status, 201);
  const invalid = await fetch(`${url}participants`, post([], { Origin: website }));
  assert.equal(invalid.status, 422);
  assert.equal(invalid.headers.get('Access-Control-Allow-Origin'), website);
});

test('with * every website may send', async (t) => {
  const { url } = await running(t, { origins: ['*'] });
  const response = await fetch(`${url}participants`, post({}, { Origin: 'https://elsewhere.example' }));
  assert.equal(response.headers.get('Access-Control-Allow-Origin'), 'https://elsewhere.example');
});

test('a request target that is no path is refused without a failure', async (t) => {
  const { port, failures } = await running(t);
  for (const path of ['//', '/%00', '/plans/%ff.json', '/..%2f..%2fetc/passwd', `/${'a'.repeat(8000)}`]) {
    const status = await new Promise((resolve, reject) => {
      request({ port, path, host: '127.0.0.1' }, (answer) => resolve(answer.resume().statusCode))
        .on('error', reject)
        .end();
    });
    assert.equal(status, 404, path);
  }
  assert.deepEqual(failures, []);
});
