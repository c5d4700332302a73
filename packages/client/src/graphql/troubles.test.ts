import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { describe, test } from 'node:test';
import { decidimInstallation } from '../../test/decidim-installation.ts';
import { decidimSchema } from '../../test/decidim-schema.ts';
import { consulInstallation, consulSchema } from '../../test/consul-installation.ts';
import { graphqlServer } from '../../test/graphql-server.ts';
import { json, loopback, nobody } from '../../test/loopback.ts';
import { allIdeas } from '../../test/read-valid.ts';
import { consulBackend } from '../consul/consul-backend.ts';
import { decidimBackend } from '../decidim/decidim-backend.ts';
import { isFinal, isOgpError, type OgpErrorData } from '../errors.ts';
import type { EndpointOptions } from './endpoint.ts';

const platforms = [
  ['Decidim', (url: string, options: EndpointOptions = {}) => decidimBackend(url, options)],
  ['CONSUL', (url: string, options: EndpointOptions = {}) => consulBackend(url, options)],
] as const;

const reads = ['ogp.json', 'plans.json', 'plans/x.json', 'plans/x/ideas.json', 'commitments/result.1.2.json'];

async function failureOf(reading: Promise<unknown>): Promise<OgpErrorData> {
  const error: unknown = await reading.then(
    () => assert.fail('it was read'),
    (thrown: unknown) => thrown,
  );
  assert.ok(isOgpError(error), String(error));
  return error;
}

const html = (response: ServerResponse, status: number) =>
  void response.writeHead(status, { 'content-type': 'text/html' }).end('<!doctype html><h1>Sorry</h1>');
const answers: [what: string, code: string, answer: (response: ServerResponse) => void][] = [
  ['a page of HTML', 'not-a-backend', (response) => html(response, 200)],
  ['broken JSON', 'not-a-backend', (response) => void response.end('{"data": {"participatoryProcesses": [')],
  ['JSON of something else', 'not-a-backend', (response) => json(response, 200, { hello: 'world' })],
  ['a list', 'not-a-backend', (response) => json(response, 200, [])],
  ['nothing', 'not-a-backend', (response) => void response.end()],
  ['404', 'not-a-backend', (response) => html(response, 404)],
  ['401', 'unauthenticated', (response) => html(response, 401)],
  ['403', 'forbidden', (response) => html(response, 403)],
  ['500 with a page of HTML', 'server-failed', (response) => html(response, 500)],
  ['a broken connection', 'unreachable', (response) => void response.socket?.destroy()],
  [
    'a refusal',
    'refused',
    (response) =>
      json(response, 200, {
        errors: [{ message: '<b>No</b>', extensions: { code: 'UNAUTHORIZED_OBJECT' } }],
      }),
  ],
  [
    'faults of a strange shape',
    'refused',
    (response) => json(response, 200, { errors: [null, 1, 'no', { message: 7, extensions: [] }] }),
  ],
];

for (const [platform, backendOf] of platforms)
  describe(platform, () => {
    for (const [what, code, answer] of answers)
      test(`that answers with ${what}`, async () => {
        await using server = await loopback((response) => answer(response));
        for (const path of reads) {
          const error = await failureOf(backendOf(server.url).read(path));
          if (path.startsWith('commitments') && platform === 'CONSUL' && error.code === 'not-found') continue;
          assert.equal(error.code, code, path);
          assert.doesNotMatch(error.message, /[<>]/);
        }
      });

    test('whose data is of a strange shape', async () => {
      for (const data of [
        {},
        { participatoryProcesses: 7, budgets: 'x' },
        { participatoryProcesses: [null, 1, {}], budgets: { edges: [null, { node: null }, {}] } },
      ]) {
        await using server = await loopback((response) => json(response, 200, { data }));
        const backend = backendOf(server.url);
        await backend.discover();
        const { total } = await backend.read<{ total: number }>('plans.json');
        assert.equal(total, platform === 'CONSUL' ? 1 : 0);
        assert.equal((await failureOf(backend.read('plans/none.json'))).code, 'not-found');
      }
    });

    test('that does not answer in time', async () => {
      await using server = await loopback(() => {});
      const error = await failureOf(backendOf(server.url, { timeoutMs: 50 }).discover());
      assert.equal(error.code, 'timeout');
    });

    test('where nobody listens, or a browser hides the answer: the way out is told', async () => {
      const error = await failureOf(backendOf(await nobody()).discover());
      assert.equal(error.code, 'unreachable');
      assert.match(error.message, /proxy/);
    });

    test('at what is no address', async () => {
      for (const url of ['', 'ftp://host/', 'not an address'])
        assert.equal((await failureOf(backendOf(url).discover())).code, 'not-a-backend');
    });

    test('for somebody who gives up, and somebody who stays', async () => {
      let open = (): void => undefined;
      const gate = new Promise<void>((resolve) => (open = resolve));
      await using server = await loopback(
        (response) => void gate.then(() => json(response, 200, { data: {} })),
      );
      const backend = backendOf(server.url);
      const giving = new AbortController();
      const given = backend.read('plans.json', giving.signal);
      const stayed = backend.read('plans.json');
      giving.abort();
      assert.equal((await failureOf(given)).code, 'aborted');
      open();
      assert.ok(await stayed);
      assert.equal((await failureOf(backend.read('plans.json', AbortSignal.abort()))).code, 'aborted');
    });

    test('is read only, and says so for good', async () => {
      const backend = backendOf('https://host.example/');
      const body = {} as never;
      for (const writing of [
        backend.send({ kind: 'idea', plan: 'p', body }, { key: '12345678' }),
        backend.write('POST', 'flags', {}),
        backend.write('PUT', 'comments/c/vote', {}),
      ]) {
        const error = await failureOf(writing);
        assert.equal(error.code, 'refused');
        assert.match(error.message, /read only/);
        assert.ok(isFinal(error));
      }
    });

    test('has nothing at paths that it does not offer', async () => {
      await using server = await loopback((response) => json(response, 200, { data: {} }));
      const backend = backendOf(server.url);
      for (const path of [
        '',
        '../plans.json',
        'criteria.json',
        'plans/a/b.json',
        'ideas/none.json',
        'ideas/%E0%A4%A.json',
        'comments/x.json',
        'comments/comment.a.b.json',
        'documents/text.1.2.json',
        'documents/x/paragraphs/p1.json',
        'plans/x/ideas/1.json',
        'ideas/__proto__.json',
        'plans/__proto__.json',
        'commitments/constructor.json',
      ])
        assert.equal((await failureOf(backend.read(path))).code, 'not-found', path);
    });
  });

test('429 is waited for, as long as it says, and nothing is lost', async () => {
  await using server = await graphqlServer('/api', decidimSchema('newest'), decidimInstallation('newest'), {
    perMinute: 4,
    retryAfter: 1,
  });
  const backend = decidimBackend(server.url, { requestsPerMinute: 10_000 });
  const started = performance.now();
  assert.equal((await allIdeas(backend, 'open-gov')).length, 230);
  assert.ok(performance.now() - started > 900);
});

test('what asks for a longer wait is told at once', async () => {
  await using server = await loopback(
    (response) => void response.writeHead(429, { 'retry-after': '3600' }).end(),
  );
  const error = await failureOf(decidimBackend(server.url).discover());
  assert.equal(error.code, 'busy');
  assert.equal(error.retryAfter, 3600);
  assert.equal(server.arrived.length, 1);
});

test('100 requests a minute are not passed, and one question is asked once', async () => {
  await using server = await graphqlServer('/graphql', consulSchema, consulInstallation(), {
    page: 25,
    complexity: 2500,
    depth: 8,
    recursion: 99,
    perMinute: 100,
  });
  const backend = consulBackend(server.url, {
    plan: { id: 'p', title: { en: 'P' }, period: { startDate: '2026-01-01', endDate: '2026-12-31' } },
  });
  await Promise.all(
    ['plans.json', 'plans/p.json', 'plans/p/ideas.json', 'plans/p.json'].map((path) => backend.read(path)),
  );
  const before = server.queries.length;
  assert.ok(before < 40, `${before}`);
  await backend.read('plans/p/ideas.json');
  assert.equal(server.queries.length, before);
  assert.equal(new Set(server.queries).size, before, 'no question twice');
});

test('headers go along, and cookies do not', async () => {
  await using server = await loopback((response) => json(response, 200, { data: {} }));
  await consulBackend(server.url, { headers: { 'user-agent': 'a-site/1.0' } }).discover();
  assert.ok(
    server.arrived.every(
      ({ headers }) => headers['user-agent'] === 'a-site/1.0' && headers.cookie === undefined,
    ),
  );
  assert.ok(
    server.arrived.every(
      ({ path, headers }) => path === '/graphql' && headers['content-type'] === 'application/json',
    ),
  );
});

test('a proxy on one’s own site stands in for the installation', async () => {
  await using server = await graphqlServer(
    '/decidim/api',
    decidimSchema('middle'),
    decidimInstallation('middle'),
  );
  for (const url of ['decidim', 'decidim/', 'decidim/api', 'decidim/api/?x=1#y'])
    assert.equal((await decidimBackend(server.url + url).discover()).protocol, '1.0');
});
