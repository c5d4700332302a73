import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import type { ServerResponse } from 'node:http';
import type { Accepted } from '@ogp-kit/core/browser';
import { json, loopback, nobody, problem, type Arrived } from '../test/loopback.ts';
import { contribution, keyIssues } from '../test/samples.ts';
import { isFinal, isOgpError, type OgpErrorCode } from './errors.ts';
import { httpBackend } from './http-backend.ts';
import { sendContribution } from './write.ts';

const key = 'k'.repeat(32);
const quick = { key, delay: () => 1 };
const accepted = { record: { id: 'i1' }, receipt: { id: 'r1' }, code: 'C1' } as unknown as Accepted;

const refusal = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => assert.fail('It should have been refused'),
    (error: unknown) => error,
  );
  assert.ok(isOgpError(error), String(error));
  return error;
};

const keep = (records: Map<string, string>, { headers, body }: Arrived) =>
  records.set(headers['idempotency-key'] as string, body);

/** A backend that keeps one record a key, whatever becomes of its answer. */
function keeper(hinder: (response: ServerResponse, request: Arrived, n: number) => boolean) {
  const records = new Map<string, string>();
  const server = loopback((response, request, n) => {
    const before = records.get(request.headers['idempotency-key'] as string);
    if (before !== undefined && before !== request.body) return problem(response, 422, 'key-reused');
    if (!hinder(response, request, n)) {
      keep(records, request);
      json(response, 201, accepted);
    }
  });
  return server.then((server) => Object.assign(server, { records }));
}

test('posts the body as JSON with its key, a token only when there is one, no cookies', async () => {
  await using server = await keeper(() => false);
  assert.deepEqual(await sendContribution(server.url, contribution, { key }), accepted);
  await sendContribution(server.url, contribution, { key, token: 'T', language: 'sq' });
  const [plain, signed] = server.arrived;
  assert.deepEqual([plain!.method, plain!.path], ['POST', '/plans/AP_ALB05/ideas']);
  assert.equal(plain!.headers['idempotency-key'], key);
  assert.match(plain!.headers['content-type']!, /^application\/json/);
  assert.deepEqual(JSON.parse(plain!.body), contribution.body);
  assert.deepEqual([plain!.headers.authorization, plain!.headers.cookie], [undefined, undefined]);
  assert.deepEqual([signed!.headers.authorization, signed!.headers['accept-language']], ['Bearer T', 'sq']);
});

test('each kind goes to a place of its own', async () => {
  await using server = await keeper(() => false);
  await sendContribution(server.url, keyIssues, { key });
  const { path, body } = server.arrived[0]!;
  assert.equal(path, '/plans/AP_ALB05/key-issues');
  assert.deepEqual(JSON.parse(body), keyIssues.body);
});

test('a plan’s id cannot lead elsewhere', async () => {
  await using server = await keeper(() => false);
  await sendContribution(server.url + 'ogp/', { ...contribution, plan: '../../x?y' }, { key });
  assert.equal(server.arrived[0]!.path, '/ogp/plans/..%2F..%2Fx%3Fy/ideas');
});

test('is repeated on 408, 409, 425, 429 and 5xx, twice, with the same key and body', async () => {
  for (const status of [408, 409, 425, 429, 500, 502, 503, 504]) {
    await using server = await keeper((response, _, n) => n < 3 && (problem(response, status, 'x'), true));
    assert.deepEqual(await sendContribution(server.url, contribution, quick), accepted, String(status));
    assert.equal(server.arrived.length, 3);
    assert.equal(new Set(server.arrived.map(({ headers }) => headers['idempotency-key'])).size, 1);
    assert.equal(new Set(server.arrived.map(({ body }) => body)).size, 1);
  }
});

test('gives up after two repetitions, with an error that is not final', async () => {
  await using server = await keeper((response) => (problem(response, 503, 'unavailable'), true));
  const error = await refusal(sendContribution(server.url, contribution, quick));
  assert.deepEqual([error.code, error.status, isFinal(error)], ['busy', 503, false]);
  assert.equal(server.arrived.length, 3);
});

test('a refusal is not repeated, and tells what is wrong', async () => {
  const errors = [{ pointer: '/answers/problem', code: 'too-long', detail: 'Shorter.' }];
  const expected: [number, string, OgpErrorCode][] = [
    [400, 'key-malformed', 'refused'],
    [401, 'unauthenticated', 'unauthenticated'],
    [403, 'closed', 'closed'],
    [403, 'origin-not-allowed', 'forbidden'],
    [404, 'not-found', 'not-found'],
    [405, 'method-not-allowed', 'refused'],
    [410, 'gone', 'gone'],
    [413, 'too-large', 'too-large'],
    [415, 'media-type', 'refused'],
    [422, 'key-reused', 'key-reused'],
  ];
  for (const [status, told, code] of expected) {
    await using server = await keeper((response) => (problem(response, status, told), true));
    const error = await refusal(sendContribution(server.url, contribution, quick));
    assert.deepEqual([error.code, isFinal(error), server.arrived.length], [code, true, 1], String(status));
  }
  await using server = await keeper((response) => (problem(response, 422, 'body-invalid', { errors }), true));
  const error = await refusal(sendContribution(server.url, contribution, quick));
  assert.deepEqual([error.code, error.issues, error.message], ['invalid', errors, 'Because: body-invalid.']);
});

test('Retry-After is waited for before the repetition', async () => {
  await using server = await keeper(
    (response, _, n) =>
      n < 2 && (problem(response, 429, 'rate-limited', { headers: { 'retry-after': '1' } }), true),
  );
  await sendContribution(server.url, contribution, quick);
  const [first, second] = server.arrived;
  assert.ok(second!.at - first!.at >= 990, `${second!.at - first!.at} ms`);
});

test('a Retry-After beyond 10 s is not sat out: the caller is told', async () => {
  for (const status of [409, 429, 503]) {
    await using server = await keeper(
      (response) => (problem(response, status, 'x', { headers: { 'retry-after': '11' } }), true),
    );
    const error = await refusal(sendContribution(server.url, contribution, quick));
    assert.deepEqual([error.code, error.retryAfter, server.arrived.length], ['busy', 11, 1]);
  }
});

test('a connection cut before, amid or after the answer makes one record', async () => {
  for (const cut of ['before', 'after', 'amid'] as const) {
    await using server = await keeper((response, request, n) => {
      if (n > 1) return false;
      if (cut !== 'before') keep(server.records, request);
      if (cut === 'amid') response.writeHead(201, { 'content-length': 500 }).write('{"record":');
      setTimeout(() => response.socket!.destroy(), 20);
      return true;
    });
    // What is cut amid a 201 is left to the outbox, which sends again with the same key.
    const first = sendContribution(server.url, contribution, quick);
    if (cut === 'amid') {
      assert.equal((await refusal(first)).code, 'unreachable');
      assert.deepEqual(await sendContribution(server.url, contribution, quick), accepted);
    } else assert.deepEqual(await first, accepted);
    assert.deepEqual([server.records.size, server.arrived.length], [1, 2], cut);
  }
});

test('nobody there: unreachable, not final', async () => {
  const error = await refusal(sendContribution(await nobody(), contribution, quick));
  assert.deepEqual([error.code, isFinal(error)], ['unreachable', false]);
});

test('an answer that is no receipt counts neither as accepted nor as refused', async () => {
  const portal = '<!doctype html><title>Accept the terms of this network</title>';
  for (const body of [portal, '', '{"record":', '{}', 'null', '{"items":[],"total":0}', '"ok"']) {
    await using server = await keeper((response) => (response.writeHead(200).end(body), true));
    const error = await refusal(sendContribution(server.url, contribution, quick));
    assert.deepEqual([error.code, isFinal(error)], ['not-a-backend', false], body);
  }
});

test('a redirect that turns the POST into a GET is not taken for success; 307 and 308 keep it', async () => {
  for (const [status, arrives] of [
    [301, false],
    [302, false],
    [303, false],
    [307, true],
    [308, true],
  ] as const) {
    await using there = await keeper(
      (response, { method }) => method === 'GET' && (json(response, 200, { items: [] }), true),
    );
    await using here = await loopback((response, { path }) =>
      response.writeHead(status, { location: there.url.slice(0, -1) + path }).end(),
    );
    const sent = sendContribution(here.url, contribution, quick);
    if (arrives) {
      assert.deepEqual(await sent, accepted);
      assert.equal(there.arrived[0]!.headers['idempotency-key'], key);
    } else {
      const error = await refusal(sent);
      assert.deepEqual([error.code, there.records.size], ['not-a-backend', 0], String(status));
    }
  }
});

test('an answer that does not come is given up, once, and is not final', async () => {
  await using server = await keeper(() => true);
  const error = await refusal(sendContribution(server.url, contribution, { ...quick, timeout: 500 }));
  assert.deepEqual([error.code, isFinal(error), server.arrived.length], ['timeout', false, 1]);
});

test('the caller can give up, while waiting for an answer and between repetitions', async () => {
  for (const answers of [false, true]) {
    const caller = new AbortController();
    await using server = await keeper((response) => {
      if (answers) problem(response, 503, 'unavailable');
      setTimeout(() => caller.abort(), 50);
      return true;
    });
    const options = { key, delay: () => 60_000, signal: caller.signal };
    assert.equal((await refusal(sendContribution(server.url, contribution, options))).code, 'aborted');
    assert.equal(server.arrived.length, 1);
  }
});

test('no error tells token, key or a piece of the answer, not even printed whole', async () => {
  const answers: ((response: ServerResponse) => void)[] = [
    (response) => problem(response, 401, 'unauthenticated'),
    (response) => problem(response, 500, 'failed'),
    (response) => response.socket!.destroy(),
    (response) => response.writeHead(201).end('{"code":"RECEIPT-CODE", oops'),
    () => {},
  ];
  for (const answer of answers) {
    await using server = await keeper((response) => (answer(response), true));
    const patience = { ...quick, token: 'T0P-SECRET', timeout: 100 };
    const error = await refusal(sendContribution(server.url, contribution, patience));
    assert.doesNotMatch(inspect(error, { depth: null, showHidden: true }), /T0P-SECRET|kkkk|RECEIPT-CODE/);
  }
});

test('the backend sends by it, to where its folder is', async () => {
  await using server = await keeper(() => false);
  const backend = httpBackend(server.url + 'ogp');
  assert.deepEqual(await backend.send(contribution, { key }), accepted);
  assert.equal(server.arrived[0]!.path, '/ogp/plans/AP_ALB05/ideas');
  assert.equal((await refusal(httpBackend('nowhere').send(contribution, { key }))).code, 'not-a-backend');
});

test('fifty at once with one key are one record', async () => {
  await using server = await keeper(() => false);
  const backend = httpBackend(server.url);
  const answers = await Promise.all(Array.from({ length: 50 }, () => backend.send(contribution, { key })));
  assert.equal(server.records.size, 1);
  assert.ok(answers.every(({ code }) => code === 'C1'));
});
