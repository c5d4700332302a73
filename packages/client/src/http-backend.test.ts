import assert from 'node:assert/strict';
import { test } from 'node:test';
import { json, loopback, nobody, problem } from '../test/loopback.ts';
import { discovery, plan } from '../test/samples.ts';
import { isOgpError, type OgpErrorCode } from './errors.ts';
import { httpBackend } from './http-backend.ts';

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => assert.fail('It should have been refused'),
    (error: unknown) => {
      assert.ok(isOgpError(error), String(error));
      return error.code;
    },
  );

test('the base is the same folder however it is written, without user, query and hash', () => {
  for (const url of [
    'https://api.example/ogp',
    'https://api.example/ogp/',
    'https://api.example/ogp/ogp.json',
    'https://api.example/ogp/ogp.json?x=1#y',
    'https://ana:secret@api.example/ogp',
  ])
    assert.equal(httpBackend(url).id, 'https://api.example/ogp/');
  assert.equal(httpBackend('https://api.example').id, 'https://api.example/');
  assert.equal(httpBackend('https://api.example/my-ogp.json').id, 'https://api.example/my-ogp.json/');
});

test('reads by path, without cookies, and keeps ogp.json after the first success', async () => {
  let ready = false;
  await using server = await loopback((response, { path }) => {
    if (path === '/ogp/ogp.json')
      return ready ? json(response, 200, discovery) : problem(response, 503, 'unavailable');
    if (path === '/ogp/plans/AP_ALB05.json') return json(response, 200, plan);
    problem(response, 404, 'not-found');
  });
  const backend = httpBackend(server.url + 'ogp');
  assert.equal(await codeOf(backend.discover()), 'busy');
  ready = true;
  assert.deepEqual(await backend.discover(), discovery);
  assert.deepEqual(await backend.discover(), discovery);
  assert.equal(server.arrived.length, 2, 'asked once after the failure');
  assert.deepEqual(await backend.read('plans/AP_ALB05.json'), plan);
  assert.equal(await codeOf(backend.read('plans/none.json')), 'not-found');
  for (const { headers, method } of server.arrived) {
    assert.deepEqual([method, headers.accept, headers.cookie], ['GET', 'application/json', undefined]);
  }
});

test('an ogp.json of something else is refused, one with more than we know is not', async () => {
  const answers: [string, boolean][] = [
    ['<!doctype html><title>Sign in</title>', false],
    ['', false],
    ['{"protocol":', false],
    ['null', false],
    ['[]', false],
    ['{"protocol":"2.0","reads":[],"writes":[]}', false],
    ['{"protocol":"1.0"}', false],
    ['{"protocol":1,"reads":[],"writes":[]}', false],
    ['{"protocol":"1.7","reads":[],"writes":[],"new":1}', true],
  ];
  for (const [body, fine] of answers) {
    await using server = await loopback((response) => response.writeHead(200).end(body));
    const discovered = httpBackend(server.url).discover();
    if (fine) await discovered;
    else assert.equal(await codeOf(discovered), 'not-a-backend', body);
  }
});

test('what is no web address makes every method reject', async () => {
  for (const url of [
    '',
    'nowhere',
    'data:application/json,{}',
    'file:///tmp/ogp.json',
    'https://',
    'blob:x',
  ]) {
    const backend = httpBackend(url);
    assert.equal(await codeOf(backend.discover()), 'not-a-backend', url);
    assert.equal(await codeOf(backend.read('plans.json')), 'not-a-backend', url);
  }
});

test('a broken connection, at any moment, is unreachable; an abort is the caller’s', async () => {
  assert.equal(await codeOf(httpBackend(await nobody()).read('plans.json')), 'unreachable');
  await using server = await loopback((response, { path }) => {
    if (path === '/cut') return response.socket!.destroy();
    response.writeHead(200, { 'content-length': 1000 }).write('{"items":[');
    if (path === '/half') setTimeout(() => response.socket!.destroy(), 20);
  });
  const backend = httpBackend(server.url);
  assert.equal(await codeOf(backend.read('cut')), 'unreachable');
  assert.equal(await codeOf(backend.read('half')), 'unreachable');
  const caller = new AbortController();
  const reading = backend.read('slow', caller.signal);
  setTimeout(() => caller.abort(new Error('Enough')), 20);
  assert.equal(await codeOf(reading), 'aborted');
});

test('a folder that moved is read at its new place; a redirect to elsewhere does not move it', async () => {
  await using there = await loopback((response, { path }) =>
    path === '/new/ogp.json' ? json(response, 200, discovery) : json(response, 200, { path }),
  );
  await using here = await loopback((response, { path }) => {
    if (path === '/old/ogp.json')
      return response.writeHead(301, { location: `${there.url}new/ogp.json` }).end();
    if (path === '/kept/ogp.json') return response.writeHead(302, { location: '/files/5f?signed=1' }).end();
    if (path === '/files/5f?signed=1') return json(response, 200, discovery);
    json(response, 200, { path });
  });
  const moved = httpBackend(here.url + 'old');
  await moved.discover();
  assert.deepEqual(await moved.read('plans.json'), { path: '/new/plans.json' });
  assert.equal(moved.id, here.url + 'old/', 'drafts stay under the name that the page gives');
  const kept = httpBackend(here.url + 'kept');
  await kept.discover();
  assert.deepEqual(await kept.read('plans.json'), { path: '/kept/plans.json' });
});

test('no error tells a password of the address', async () => {
  const error = (await httpBackend((await nobody()).replace('//', '//ana:secret@'))
    .discover()
    .catch((error: unknown) => error)) as Error;
  const texts = [
    error.message,
    error.stack,
    String((error.cause as Error)?.message),
    String((error.cause as Error)?.stack),
  ];
  assert.doesNotMatch(texts.join('\n'), /secret/);
});

test('the codes of statuses hold over a real connection', async () => {
  const expected: [number, OgpErrorCode][] = [
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [410, 'gone'],
    [429, 'busy'],
    [500, 'server-failed'],
    [503, 'busy'],
  ];
  for (const [status, code] of expected) {
    await using server = await loopback((response) =>
      problem(response, status, 'x', { headers: { 'retry-after': '7' } }),
    );
    const error = await httpBackend(server.url)
      .read('x')
      .catch((error: unknown) => error);
    assert.ok(isOgpError(error));
    assert.deepEqual(
      [error.code, error.status, error.retryAfter, error.message],
      [code, status, 7, 'Because: x.'],
    );
  }
});
