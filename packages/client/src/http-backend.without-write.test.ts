import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { test } from 'node:test';
import { json, loopback, problem } from '../test/loopback.ts';
import { contribution } from '../test/samples.ts';
import { isOgpError } from './errors.ts';
import { httpBackend } from './http-backend.ts';

const asked: string[] = [];
registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== './write.ts') return next(specifier, context);
    asked.push(specifier);
    throw new TypeError('Failed to fetch dynamically imported module');
  },
});

test('where the sending module does not load, one plain POST says the same', async () => {
  await using server = await loopback((response, { path }, n) =>
    n === 1
      ? problem(response, 503, 'unavailable', { headers: { 'retry-after': '2' } })
      : n === 2
        ? response.writeHead(200).end('<!doctype html>')
        : n === 3
          ? json(response, 200, { items: [] })
          : json(response, 201, { record: { path }, receipt: {}, code: 'C1' }),
  );
  const backend = httpBackend(server.url + 'ogp');
  const options = { key: 'k1234567', token: 'T', language: 'sq' };
  for (const code of ['busy', 'not-a-backend', 'not-a-backend']) {
    const error = await backend.send(contribution, options).catch((error: unknown) => error);
    assert.ok(isOgpError(error));
    assert.equal(error.code, code);
  }
  assert.equal((await backend.send(contribution, options)).code, 'C1');
  assert.deepEqual([asked.length > 0, server.arrived.length], [true, 4]);
  for (const { method, path, headers, body } of server.arrived) {
    assert.deepEqual([method, path], ['POST', '/ogp/plans/AP_ALB05/ideas']);
    assert.deepEqual(JSON.parse(body), contribution.body);
    assert.equal(headers['content-type'], 'application/json');
    assert.equal(headers['idempotency-key'], 'k1234567');
    assert.deepEqual([headers.authorization, headers['accept-language']], ['Bearer T', 'sq']);
  }
  const caller = new AbortController();
  caller.abort();
  const error = await backend
    .send(contribution, { ...options, signal: caller.signal })
    .catch((error: unknown) => error);
  assert.ok(isOgpError(error));
  assert.equal(error.code, 'aborted');
});
