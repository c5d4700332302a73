import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Accepted, Discovery } from '@ogp-kit/core';
import { Store } from '../src/store/store.ts';
import { snapshot } from '../src/snapshot/snapshot.ts';
import { verify } from '../src/verify/verify.ts';
import { fileSite } from './file-site.ts';
import { bin } from './command.ts';
import { ogpKit } from './ogp-kit.ts';
import { idea, plan } from './plan.ts';
import { folder } from './running.ts';

/** Data with one plan and so many ideas, and a way to send more. */
async function withIdeas(t: TestContext, number: number) {
  const data = folder(t);
  const store = await Store.open(data);
  t.after(() => store.close());
  await store.publish(plan());
  let sent = 0;
  const send = async (): Promise<Accepted> => {
    const key = `idea-${(sent += 1)}`;
    const contribution = { kind: 'idea', plan: 'AP_TST01', body: idea(key), channel: 'web' } as const;
    const { body } = await store.sendContribution(contribution, {
      ...{ key, fingerprint: key },
      sender: { participant: null },
    });
    return JSON.parse(body) as Accepted;
  };
  await Promise.all(Array.from({ length: number }, send));
  return { data, store, send };
}

test('the command says what it wrote, and does nothing twice', async (t) => {
  const { data } = await withIdeas(t, 3);
  const site = join(folder(t), 'new', 'site');
  const words = [
    'snapshot',
    site,
    '--data',
    data,
    '--title',
    'sq=Pasqyra',
    '--live',
    'https://a.example/ogp.json',
  ];
  const first = ogpKit(...words);
  assert.deepEqual([first.code, first.err], [0, '']);
  assert.match(
    first.out,
    /^\/.*\/new\/site: 15 documents \([\d.]+ MB\): 15 written, 0 as they were, 0 removed\.\n$/,
  );
  assert.match(ogpKit(...words).out, /: 15 documents \(.*\): 0 written, 15 as they were, 0 removed\.\n$/);
  const { title, links, writes } = JSON.parse(readFileSync(join(site, 'ogp.json'), 'utf8')) as Discovery;
  assert.deepEqual([title, links.live, writes], [{ sq: 'Pasqyra' }, 'https://a.example/', []]);
  assert.deepEqual((await verify(await fileSite(t, site))).faults, []);
});

test('what a snapshot cannot be made of, or not there, is told', async (t) => {
  const { data } = await withIdeas(t, 1);
  const empty = folder(t);
  const other = folder(t);
  writeFileSync(join(other, 'index.html'), '');
  const file = join(folder(t), 'file');
  writeFileSync(file, '');
  const cases: [string[], number, RegExp][] = [
    [[], 2, /missing required argument/],
    [[folder(t), '--data', empty], 1, /There is no database in .*--data/],
    [[folder(t), '--data', join(empty, 'no')], 1, /There is no database in/],
    [[other, '--data', data], 1, /has other things in it/],
    [[data, '--data', data], 2, /would be on the web with the snapshot/],
    [[join(data, '..'), '--data', data], 2, /would be on the web with the snapshot/],
    [[folder(t), '--data', data, '--live', 'a.example'], 2, /base URL of the backend/],
    [[join(file, 'site'), '--data', data], 1, /cannot be written \(ENOTDIR\)/],
    [[file, '--data', data], 1, /cannot be written \(EEXIST\)/],
  ];
  for (const [words, expected, message] of cases) {
    const { code, err } = ogpKit('snapshot', ...words);
    assert.equal(code, expected, words.join(' '));
    assert.match(err, message);
    assert.doesNotMatch(err, /^ +at /m);
  }
  assert.deepEqual(readdirSync(empty), [], 'no database was made');
});

test('one that is killed leaves a folder in which every link leads to a whole document', async (t) => {
  const { data, store, send } = await withIdeas(t, 400);
  const site = folder(t);
  const paths = () =>
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1));
  const whole = () => {
    for (const path of paths()) {
      if (!path.endsWith('.json')) continue;
      const { items = [] } = JSON.parse(readFileSync(join(site, path), 'utf8')) as {
        items?: { href?: string }[];
      };
      for (const { href } of items) {
        if (href === undefined) continue;
        const to = new URL(href, `http://x/${path}`).pathname.slice(1);
        assert.ok(existsSync(join(site, to)), `${path} leads to ${to}`);
      }
    }
  };
  const runUntil = async (seen: () => boolean) => {
    const child = spawn(process.execPath, [bin, 'snapshot', site, '--data', data]);
    const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
    while (!seen() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 1));
    child.kill('SIGKILL');
    return (await ended)[1];
  };
  assert.equal(await runUntil(() => existsSync(join(site, 'receipts'))), 'SIGKILL');
  assert.ok(!existsSync(join(site, 'plans.json')), 'it was in the middle of it');
  whole();
  assert.match(ogpKit('snapshot', site, '--data', data).out, / 0 removed\.\n$/);
  const erased = await send();
  await snapshot(store, { folder: site });
  const sender = { participant: null };
  await store.erase(erased.code, { key: 'erase', fingerprint: 'erase', sender });
  const news = await Promise.all(Array.from({ length: 200 }, send));
  const isThere = ({ receipt }: Accepted) => existsSync(join(site, 'receipts', `${receipt.id}.json`));
  assert.equal(await runUntil(() => news.some(isThere)), 'SIGKILL');
  assert.ok(isThere(erased), 'it was in the middle of it');
  whole();
  assert.match(ogpKit('snapshot', site, '--data', data).out, / 2 removed\.\n$/);
  assert.deepEqual(
    paths().filter((path) => path.includes('.new')),
    [],
  );
  assert.deepEqual((await verify(await fileSite(t, site))).faults, []);
});
