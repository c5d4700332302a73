import assert from 'node:assert/strict';
import { request } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import {
  checkReceiptCode,
  digestOf,
  publicPart,
  receiptId,
  validate,
  type ContributionExport,
  type GuestToken,
  type NewIdea,
  type Problem,
} from '@ogp-kit/core';
import { SignJWT } from 'jose';
import { call, idea, keyIssues, kinds, plan } from './plan.ts';
import { accepted, json, post, running } from './running.ts';

const problem = (response: Response) => json<Problem>(response);

for (const { collection, kind, body } of kinds) {
  test(`what is accepted of ${collection} comes back with its receipt, and is where Location says`, async (t) => {
    const { url } = await running(t);
    const at = `${url}plans/AP_TST01/${collection}`;
    const response = await fetch(at, post(body()));
    assert.equal(response.status, 201);
    const result = validate('Accepted', await response.json());
    assert.ok(result.ok, JSON.stringify(result.issues));
    const { record, receipt, code } = result.value;
    assert.ok(record.kind === kind);
    const {
      id,
      kind: _kind,
      plan: of,
      channel,
      createdAt: _at,
      state,
      receiptId: slip,
      ledger,
      ...said
    } = record;
    assert.deepEqual(said, body());
    assert.deepEqual([of, channel, state], ['AP_TST01', 'web', 'published']);
    assert.deepEqual([receipt.kind, receipt.contribution, receipt.n], [kind, id, ledger!.n]);
    assert.ok(checkReceiptCode(code));
    assert.deepEqual([slip, receiptId(code)], [receipt.id, receipt.id]);
    assert.equal(response.headers.get('Location'), `../../${collection}/${id}.json`);
    assert.deepEqual(await json(fetch(new URL(response.headers.get('Location') ?? '', at))), record);
    assert.deepEqual(await json(fetch(`${url}receipts/${receipt.id}.json`)), receipt);
    const link = receipt.steps.find(({ step }) => step === 'published')?.link ?? '';
    assert.deepEqual(await json(fetch(new URL(link, `${url}receipts/${receipt.id}.json`))), record);
    assert.equal(digestOf(receipt.salt, publicPart(record)), receipt.digest);
  });

  test(`${collection} for no plan, or one without an open call for them, are refused`, async (t) => {
    const other = kind === 'idea' ? 'key-issues' : 'idea';
    const plans = [
      plan('NONE', []),
      plan('OTHER', [call(other)]),
      plan('LATER', [call(kind, { opens: '2999-01-01T00:00:00Z' }), call(other)]),
      plan('OVER', [call(kind, { opens: '2019-01-01T00:00:00Z', closes: '2020-01-01T00:00:00Z' })]),
    ];
    const { url } = await running(t, { plans });
    for (const { id } of plans) {
      const response = await fetch(`${url}plans/${id}/${collection}`, post(body()));
      assert.equal(response.status, 403, id);
      assert.equal((await problem(response)).code, 'closed');
    }
    for (const id of ['MISSING', 'none', '..', '%20']) {
      assert.equal((await fetch(`${url}plans/${id}/${collection}`, post(body()))).status, 404, id);
    }
  });

  test(`the policy area of ${collection} must be one of the plan, or none`, async (t) => {
    const { url } = await running(t);
    const at = `${url}plans/AP_TST01/${collection}`;
    const response = await fetch(at, post({ ...body(), policyArea: 'other' }));
    assert.equal(response.status, 422);
    const { errors = [] } = await problem(response);
    assert.deepEqual(
      errors.map(({ pointer, code }) => [pointer, code]),
      [['/policyArea', 'reference-unresolved']],
    );
    const { policyArea: _area, ...without } = body();
    assert.equal((await fetch(at, post(without))).status, 201);
  });
}

test('all that is wrong with a body is told at once, each with its pointer', async (t) => {
  const { url } = await running(t);
  const body = {
    ...idea(),
    form: 'long',
    extra: 1,
    author: { kind: 'person' },
    answers: { summary: '', problem: 7, improves: [{ value: 'technology', prompts: ['discloseMore'] }] },
  };
  const response = await fetch(`${url}plans/AP_TST01/ideas`, post(body));
  assert.equal(response.status, 422);
  const { code, errors = [] } = await problem(response);
  assert.equal(code, 'body-invalid');
  const found = errors.map(({ pointer, code: what }) => `${pointer} ${what}`);
  for (const expected of [
    '/form not-in-list',
    '/extra unknown-member',
    '/author/displayName name-required',
    '/answers/summary too-short',
    '/answers/problem type',
    '/answers/improves/0/prompts/0 prompt-of-other-value',
  ]) {
    assert.ok(found.includes(expected), `${expected} is not among ${found.join(', ')}`);
  }
});

test('all that is wrong with key issues is told at once, too', async (t) => {
  const { url } = await running(t);
  const refused = async (body: object) => {
    const response = await fetch(`${url}plans/AP_TST01/key-issues`, post(body));
    assert.equal(response.status, 422);
    const { errors = [] } = await problem(response);
    return errors.map(({ pointer, code }) => `${pointer} ${code}`).sort();
  };
  const issues = [{ issue: '', rank: 1 }, { why: 'No issue' }, { issue: 'ë'.repeat(2001) }];
  assert.deepEqual(await refused({ ...keyIssues(), form: 'short', author: { kind: 'person' }, issues }), [
    '/author/displayName name-required',
    '/form unknown-member',
    '/issues/0/issue too-short',
    '/issues/0/rank unknown-member',
    '/issues/1/issue required',
    '/issues/2/issue too-long',
  ]);
  assert.deepEqual(await refused({ ...keyIssues(), issues: [] }), ['/issues answer-required']);
  const eleven = Array.from({ length: 11 }, (_none, i) => ({ issue: `Issue ${i}` }));
  assert.deepEqual(await refused({ ...keyIssues(), issues: eleven }), ['/issues too-many']);
});

test('a warning holds nothing up', async (t) => {
  const { url } = await running(t);
  const body: NewIdea = idea();
  body.answers.improves = [{ value: 'technology', prompts: ['newMeans'] }];
  assert.equal((await fetch(`${url}plans/AP_TST01/ideas`, post(body))).status, 201);
});

test('a body that is not JSON, or not this kind of body, is refused for what it is', async (t) => {
  const { url } = await running(t);
  const good = JSON.stringify(idea());
  const cases: [number, string, string | Uint8Array<ArrayBuffer>, Record<string, string>?][] = [
    [400, 'body-malformed', ''],
    [400, 'body-malformed', '{'],
    [400, 'body-malformed', `${good}x`],
    [400, 'body-malformed', new Uint8Array([0x22, 0xff, 0x22])],
    [400, 'body-malformed', `\uFEFF${good}`],
    [415, 'media-type', good, { 'Content-Type': 'text/plain' }],
    [415, 'media-type', good, { 'Content-Type': 'application/json; charset=latin1' }],
    [415, 'media-type', good, { 'Content-Encoding': 'gzip' }],
    [413, 'too-large', `${good}${' '.repeat(70_000)}`],
    [422, 'body-invalid', 'null'],
    [422, 'body-invalid', '[]'],
    [422, 'body-invalid', `{"__proto__":{"form":"short"},${good.slice(1)}`],
    [422, 'body-invalid', good.replace('"bus', '"\\ud800bus').replace('A bus', '\\ud800')],
    [422, 'body-invalid', '['.repeat(32_000) + ']'.repeat(32_000)],
    [201, '', good, { 'Content-Type': 'Application/JSON; charset="UTF-8"' }],
  ];
  for (const [status, code, body, headers = {}] of cases) {
    const response = await fetch(`${url}plans/AP_TST01/ideas`, { ...post('', headers), body });
    assert.equal(response.status, status, `${String(body).slice(0, 40)} ${JSON.stringify(headers)}`);
    if (status !== 201) assert.equal((await problem(response)).code, code);
  }
  const tooLarge = await fetch(`${url}exports`, { ...post('x'.repeat(70_000)) });
  assert.match((await problem(tooLarge)).detail, /65536/);
});

test('a body of ten megabytes, declared or not, is refused with an answer', async (t) => {
  const { url, port } = await running(t);
  const big = 'x'.repeat(10_000_000);
  assert.equal((await fetch(`${url}exports`, post(big))).status, 413);
  const status = await new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' };
    const sending = request(
      { port, host: '127.0.0.1', path: '/exports', method: 'POST', headers },
      (answer) => resolve(answer.resume().statusCode),
    );
    sending.on('error', reject);
    sending.end('x'.repeat(500_000));
  });
  assert.equal(status, 413);
});

test('a key is needed, and must be one', async (t) => {
  const { url } = await running(t);
  const cases = [
    [undefined, 'key-missing'],
    ['short', 'key-malformed'],
    ['x'.repeat(129), 'key-malformed'],
    ['käse-käse-käse', 'key-malformed'],
  ] as const;
  for (const [key, code] of cases) {
    const { headers, ...rest } = post(idea());
    const { 'Idempotency-Key': _own, ...others } = headers as Record<string, string>;
    const sent = { ...rest, headers: key === undefined ? others : { ...others, 'Idempotency-Key': key } };
    const response = await fetch(`${url}plans/AP_TST01/ideas`, sent);
    assert.equal(response.status, 400);
    assert.equal((await problem(response)).code, code);
  }
});

test("a guest's token is taken, another is not, and the body's problems come first", async (t) => {
  const { url, data } = await running(t);
  const { token, participant } = await json<GuestToken>(fetch(`${url}participants`, post({})));
  assert.ok(validate('GuestToken', { token, participant }).ok);
  const { record } = await accepted(url, 'By a guest', { Authorization: `Bearer ${token}` });
  const sql = new Sqlite(join(data, 'ogp-kit.sqlite'), { readonly: true });
  assert.deepEqual(sql.prepare('SELECT participant FROM contributions WHERE id = ?').get(record.id), {
    participant: participant.id,
  });
  const secret = Buffer.from((sql.prepare('SELECT token FROM keys').get() as { token: string }).token, 'hex');
  sql.close();
  const forge = (claims: { issuer?: string; expires?: string; subject?: string }, key: Uint8Array = secret) =>
    new SignJWT({})
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(claims.issuer ?? 'ogp-kit')
      .setSubject(claims.subject ?? participant.id)
      .setExpirationTime(claims.expires ?? '1h')
      .sign(key);
  const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.`;
  const bad = [
    'Basic eDp5',
    'Bearer',
    'Bearer x.y.z',
    `Bearer ${token.slice(0, -4)}AAAA`,
    `Bearer ${none}`,
    `Bearer ${await forge({ expires: '-1h' })}`,
    `Bearer ${await forge({ issuer: 'elsewhere' })}`,
    `Bearer ${await forge({ subject: 'guest-that-was-never-here' })}`,
    `Bearer ${await forge({}, new Uint8Array(32))}`,
  ];
  for (const Authorization of bad) {
    const response = await fetch(`${url}plans/AP_TST01/ideas`, post(idea(), { Authorization }));
    assert.equal(response.status, 401, Authorization);
    assert.equal(response.headers.get('WWW-Authenticate'), 'Bearer');
    assert.equal((await problem(response)).code, 'unauthenticated');
  }
  const [Authorization = ''] = bad;
  assert.equal((await fetch(`${url}plans/AP_TST01/ideas`, post({}, { Authorization }))).status, 422);
  const elsewhere = post({ ...idea(), policyArea: 'other' }, { Authorization });
  assert.equal((await fetch(`${url}plans/AP_TST01/ideas`, elsewhere)).status, 422);
  assert.equal((await fetch(`${url}participants`, post({}, { Authorization }))).status, 401);
});

test('with the code everything that is stored comes out', async (t) => {
  const { url } = await running(t);
  const { token, participant } = await json<GuestToken>(fetch(`${url}participants`, post({})));
  const { code, record, receipt } = await accepted(url, 'An idea', { Authorization: `Bearer ${token}` });
  const { headers: _keyed, ...rest } = post({ code });
  const response = await fetch(`${url}exports`, { ...rest, headers: { 'Content-Type': 'application/json' } });
  assert.equal(response.status, 200);
  const stored = await json<ContributionExport>(response);
  assert.deepEqual(validate('ContributionExport', stored).issues, []);
  assert.deepEqual(stored.record, record);
  assert.equal(stored.participant, participant.id);
  assert.deepEqual(stored.receipt, receipt);
  assert.equal(stored.entry.digest, receipt.digest);
  assert.equal(stored.sends.length, 1);
  const days = (Date.parse(stored.sends[0]!.expires) - Date.parse(stored.sends[0]!.at)) / 86_400_000;
  assert.equal(days, 30);
  const { code: anonymous } = await accepted(url);
  const { participant: nobody } = await json<ContributionExport>(
    fetch(`${url}exports`, post({ code: anonymous })),
  );
  assert.equal(nobody, undefined);
});

test('a code that is none, or nobody has, is told apart', async (t) => {
  const { url } = await running(t);
  const { code } = await accepted(url);
  const swapped = `${code.slice(0, 20)}${code[20] === '0' ? '1' : '0'}`;
  for (const path of ['exports', 'erasures']) {
    const typo = await fetch(url + path, post({ code: swapped }));
    assert.equal(typo.status, 422);
    assert.deepEqual(
      (await problem(typo)).errors?.map((error) => [error.pointer, error.code]),
      [['/code', 'code-check-failed']],
    );
    assert.equal((await fetch(url + path, post({ code: '000000000000000000000' }))).status, 404);
    assert.equal((await fetch(url + path, post({}))).status, 422);
  }
});

test('too many writes from one address are held up, reads never', async (t) => {
  const { url } = await running(t, { writesPerMinute: 5 });
  for (let i = 0; i < 5; i++) await accepted(url);
  const response = await fetch(`${url}plans/AP_TST01/ideas`, post(idea()));
  assert.equal(response.status, 429);
  const wait = Number(response.headers.get('Retry-After'));
  assert.ok(wait >= 1 && wait <= 60);
  assert.match((await problem(response)).detail, new RegExp(`${wait} s`));
  assert.equal((await fetch(`${url}plans.json`)).status, 200);
  const forged = post(idea(), { 'X-Forwarded-For': '192.0.2.7' });
  assert.equal((await fetch(`${url}plans/AP_TST01/ideas`, forged)).status, 429);
});

test("behind a proxy of one's own each client is counted by itself", async (t) => {
  const { url } = await running(t, { writesPerMinute: 1, trustProxy: true });
  const from = async (address: string) =>
    (await fetch(`${url}participants`, post({}, { 'X-Forwarded-For': `10.0.0.1, ${address}` }))).status;
  assert.equal(await from('192.0.2.7'), 201);
  assert.equal(await from('192.0.2.8'), 201);
  assert.equal(await from('192.0.2.7'), 429);
  assert.equal(await from('2001:db8::1'), 201);
  assert.equal(await from('2001:db8:0:0:ffff::2'), 429);
  assert.equal(await from('2001:db8:0:1::1'), 201);
});

test('a database that is locked by another process is a matter of waiting', async (t) => {
  const { url, data, failures } = await running(t);
  const other = new Sqlite(join(data, 'ogp-kit.sqlite'));
  other.exec('BEGIN IMMEDIATE');
  const response = await fetch(`${url}plans/AP_TST01/ideas`, post(idea()));
  other.exec('ROLLBACK');
  other.close();
  assert.equal(response.status, 503);
  assert.ok(Number(response.headers.get('Retry-After')) >= 1);
  assert.equal((await problem(response)).code, 'unavailable');
  assert.equal(failures.length, 1);
  assert.equal((await fetch(`${url}plans/AP_TST01/ideas`, post(idea()))).status, 201);
});

test('an error of our own says nothing about our insides', async (t) => {
  const { url, data, failures } = await running(t);
  const other = new Sqlite(join(data, 'ogp-kit.sqlite'));
  other.exec('ALTER TABLE contributions RENAME COLUMN ordinal TO place');
  other.close();
  const response = await fetch(`${url}plans/AP_TST01/ideas`, post(idea()));
  const text = await response.text();
  assert.equal(response.status, 500);
  assert.equal((JSON.parse(text) as Problem).code, 'failed');
  assert.doesNotMatch(text, /ordinal|sqlite|\.ts|\.js/i);
  assert.equal(failures.length, 1);
});
