import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contribution, discovery, plan } from '../test/samples.ts';
import { createOutbox, memoryKeeping, newDraft, newItem, newKey, nextAttemptIn, scopeOf } from './keeping.ts';
import { memoryBackend } from './memory.ts';

test('waits 2 s, then twice as long each time up to a minute, less up to half by chance', () => {
  const waits = (random: number) =>
    [1, 2, 3, 4, 5, 6, 50].map((attempts) => nextAttemptIn({ attempts }, random));
  assert.deepEqual(waits(0), [2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  assert.deepEqual(waits(1), [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
});

test('waits as long as the backend asks, at most five minutes', () => {
  const wait = (retryAfter: number) =>
    nextAttemptIn({ attempts: 1, error: { code: 'busy', message: '', issues: [], retryAfter } });
  assert.deepEqual([0, 7, 300, 86_400].map(wait), [0, 7000, 300_000, 300_000]);
});

test('keys are long, printable and never the same', () => {
  const keys = new Set(Array.from({ length: 1000 }, newKey));
  assert.equal(keys.size, 1000);
  for (const key of keys) assert.match(key, /^\d+(-\d+){3}$/);
});

test('a scope tells backend, plan and element apart', () => {
  const parts = { backend: 'https://a.example/', about: 'P', element: 'ogp-idea-form' };
  const scopes = [
    parts,
    { ...parts, about: 'Q' },
    { ...parts, backend: 'P' },
    { ...parts, element: 'x' },
  ].map(scopeOf);
  assert.equal(new Set(scopes).size, 4);
  assert.equal(scopeOf({ ...parts }), scopes[0]);
});

test('works in a script, too: in memory, with a backend that fails first', async () => {
  const backend = memoryBackend({ discovery, documents: { [`plans/${plan.id}.json`]: plan } });
  const keeping = memoryKeeping();
  const news: string[] = [];
  const outbox = createOutbox({
    keeping,
    backend,
    scope: 's',
    owner: 'guest',
    pace: ({ attempts }) => (attempts === 2 && backend.setState('online'), 1),
    onChange: ({ state, error }) => news.push(`${state} ${error?.code ?? ''}`.trim()),
  });
  backend.setState('offline');
  await outbox.start();
  const { key } = await outbox.put(newItem(newDraft('s', 'guest', 'mine'), contribution));
  while ((await keeping.items('s', 'guest'))[0]!.state !== 'accepted') await new Promise(setImmediate);
  assert.deepEqual(news, ['waiting', 'waiting offline', 'waiting offline', 'accepted']);
  assert.deepEqual(backend.sends, [key, key, key]);
  await outbox.seen(key);
  assert.deepEqual(await keeping.items('s', 'guest'), []);
  outbox.stop();
});

test('what was let go is told of no more, even by a pass that has read it before; sent again, it is', async () => {
  const backend = memoryBackend({ discovery, documents: { [`plans/${plan.id}.json`]: plan } });
  const keeping = memoryKeeping();
  const news: string[] = [];
  let held = Promise.resolve();
  let reads = 0;
  const outbox = createOutbox({
    keeping: {
      ...keeping,
      items: async (scope, owner) => {
        const items = await keeping.items<never>(scope, owner);
        reads++;
        await held;
        return items;
      },
    },
    backend,
    scope: 's',
    owner: 'guest',
    onChange: ({ state }) => news.push(state),
    onGone: () => news.push('gone'),
  });
  const item = newItem(newDraft('s', 'guest', 'mine'), contribution);
  await outbox.put(item);
  while (news.at(-1) !== 'accepted') await new Promise(setImmediate);
  await outbox.retryNow();
  let go = () => {};
  held = new Promise((resolve) => (go = resolve));
  const before = reads;
  const pass = outbox.retryNow();
  while (reads === before) await new Promise(setImmediate);
  await outbox.seen(item.key);
  go();
  await pass;
  await outbox.retryNow();
  assert.deepEqual(news, ['waiting', 'accepted', 'gone']);
  await outbox.put(item);
  await outbox.seen(item.key);
  await outbox.put(item);
  while ((await keeping.items('s', 'guest'))[0]?.state !== 'accepted') await new Promise(setImmediate);
  await outbox.retryNow();
  assert.equal(news.at(-1), 'accepted');
  assert.equal(news.filter((one) => one === 'accepted').length, 2);
  outbox.stop();
});

test('a backend that throws something else than its errors does not stop the outbox', async () => {
  const keeping = memoryKeeping();
  const thrown = [new Error('x'), undefined, 'text', { name: 'OgpError', code: 'invalid' }] as Error[];
  const backend = memoryBackend({ discovery, documents: { [`plans/${plan.id}.json`]: plan } });
  const rough = { ...backend, send: () => Promise.reject(thrown.pop()!) };
  const outbox = createOutbox({
    keeping,
    backend: rough,
    scope: 's',
    owner: 'guest',
    pace: () => (thrown.length || (rough.send = backend.send as never), 1),
    onChange: () => {},
  });
  await outbox.put(newItem(newDraft('s', 'guest', 'mine'), contribution));
  while ((await keeping.items('s', 'guest'))[0]!.state !== 'accepted') await new Promise(setImmediate);
  outbox.stop();
});
