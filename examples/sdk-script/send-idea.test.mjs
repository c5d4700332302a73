import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import plan from '@ogp-kit/core/samples/albania-2020-2022.plan.json' with { type: 'json' };
import { serve } from '@ogp-kit/server';

const script = fileURLToPath(new URL('send-idea.mjs', import.meta.url));
let folder;
let server;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ogp-kit-'));
  server = await serve({ data: join(folder, 'data'), port: 0 });
  await server.backend.store.publish(plan);
});
after(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const run = (...args) =>
  new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], (error, out, complaints) => {
      resolve({ code: error?.code ?? 0, out, complaints });
    });
  });

test('sends its idea once, however often it is run with one key', async () => {
  const first = await run('--api', server.url, '--key', 'the-same-key');
  assert.deepEqual([first.code, first.complaints], [0, '']);
  assert.match(first.out, /Receipt code .*: [0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}-\S{6}\n/);
  assert.deepEqual(await run('--api', server.url, '--key', 'the-same-key'), first);

  const { total, items } = await (await fetch(new URL('plans/AP_ALB05/ideas.json', server.url))).json();
  assert.equal(total, 1);
  assert.match(items[0].summary, /^A service bus/);
  const receipt = await fetch(/Follow it: +(\S+)/.exec(first.out)[1]);
  assert.equal((await receipt.json()).contribution, items[0].id);
});

test('says what is wrong with an idea, and where, and sends nothing', async () => {
  const file = join(folder, 'idea.json');
  const author = { kind: 'anonymous' };
  await writeFile(
    file,
    JSON.stringify({ form: 'short', language: 'en', author, answers: { summary: 'A bus' } }),
  );
  const { code, out, complaints } = await run(file, '--api', server.url, '--language', 'sq');
  assert.deepEqual([code, out], [1, '']);
  assert.match(complaints, /^ {2}error {2}\/answers\/problem {2}\S/m);
  assert.match(complaints, /^ {2}error {2}\/answers\/objectiveImpact {2}\S/m);
});

test('says so where there is no backend, no plan, no file, or no such option', async () => {
  const cases = [
    [['--api', 'http://localhost:1/'], 1, /unreachable.*\n.*--key \S+/],
    [['--api', server.url, '--plan', 'AP_XXX01'], 1, /There is no plan AP_XXX01/],
    [['--api', 'nonsense'], 2, /^--api nonsense is no web address: it begins with \S+ or https:\/\/\.\n$/],
    [['missing.json'], 2, /missing\.json: ENOENT/],
    [['--colour', 'red'], 2, /Unknown option '--colour'/],
  ];
  for (const [args, expected, words] of cases) {
    const { code, complaints } = await run(...args);
    assert.equal(code, expected, args.join(' '));
    assert.match(complaints, words);
  }
});
