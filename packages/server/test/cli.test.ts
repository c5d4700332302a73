import assert from 'node:assert/strict';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import type { Accepted, CommentList, IdeaList, Plan, PlanList } from '@ogp-kit/core';
import { version } from '../src/version.ts';
import { altered } from './altered.ts';
import { built, startServer } from './kill/server-process.ts';
import { file, ogpKitAsShipped, ogpKitBeside } from './ogp-kit.ts';
import { idea, plan } from './plan.ts';
import { accepted, folder, json, post, running } from './running.ts';

test('help and version are there, for each command', () => {
  assert.equal(ogpKitAsShipped('--version').out.trim(), version);
  for (const words of [
    ['--help'],
    ['serve', '--help'],
    ['seed', '--help'],
    ['publish', '--help'],
    ['import-comments', '--help'],
    ['export', '--help'],
    ['status', '--help'],
    ['snapshot', '--help'],
    ['token', '--help'],
    ['validate', '--help'],
    ['verify', '--help'],
  ]) {
    const { code, out } = ogpKitAsShipped(...words);
    assert.equal(code, 0, words.join(' '));
    assert.match(out, /Usage: ogp-kit/);
    assert.match(out, /Exit codes:/);
  }
});

test('wrong usage ends with 2, and says what is wrong', () => {
  const cases: [string[], RegExp][] = [
    [[], /Usage/],
    [['fly'], /unknown command/],
    [['serve', '--port', 'x'], /A port is 0 to 65535/],
    [['serve', '--origin', 'https://a.example/path'], /without a path/],
    [['serve', '--writes-per-minute', '0'], /whole number/],
    [['serve', '--title', 'sq='], /Write a title/],
    [['serve', '--comment-limit', '10001'], /at most 10,000/],
    [['serve', '--moderation', 'never'], /Allowed choices are before, after/],
    [['publish'], /missing required argument/],
    [['token'], /Give --role to make a token, or --revoke/],
    [['token', '--role', 'guest', '--plan', 'a b'], /An id has letters/],
    [['verify'], /missing required argument/],
    [['verify', 'ftp://x'], /is not an http address/],
    [['verify', 'http://x', '--since', 'missing.json'], /cannot be read as JSON/],
  ];
  for (const [words, message] of cases) {
    const { code, out, err } = ogpKitAsShipped(...words);
    assert.equal(code, 2, words.join(' '));
    assert.match(out + err, message);
    assert.doesNotMatch(err, /^ +at /m);
  }
});

test('publish names file and member of what is wrong, and then publishes nothing', (t) => {
  const data = folder(t);
  const good = file(data, 'good.json', plan());
  const bad = file(data, 'bad.json', { ...plan('B'), title: { en: '' }, extra: 1 });
  const notJson = file(data, 'not.json', '{');
  const wrong = ogpKitAsShipped('publish', good, bad, '--data', data);
  assert.equal(wrong.code, 1);
  assert.match(wrong.err, /bad\.json: \/title\/en: error: /);
  assert.match(wrong.err, /bad\.json: \/extra: error: /);
  assert.match(wrong.err, /Nothing was published/);
  assert.equal(ogpKitAsShipped('publish', notJson, '--data', data).code, 1);
  assert.equal(ogpKitAsShipped('publish', join(data, 'missing.json'), '--data', data).code, 2);
  const right = ogpKitAsShipped('publish', good, '--data', data);
  assert.deepEqual([right.code, right.out], [0, 'AP_TST01: new\n']);
  assert.equal(ogpKitAsShipped('publish', good, '--data', data).out, 'AP_TST01: unchanged\n');
  const taken = ogpKitAsShipped('publish', file(data, 'taken.json', plan('ap_tst01')), '--data', data);
  assert.equal(taken.code, 1);
  assert.match(taken.err, /same id in another spelling/);
});

test('what is wrong with folder, database or address is said in words, with what to do', (t) => {
  const data = folder(t);
  const notDatabase = folder(t);
  file(notDatabase, 'ogp-kit.sqlite', 'x'.repeat(8192));
  const cut = folder(t);
  ogpKitAsShipped('publish', file(cut, 'plan.json', plan()), '--data', cut);
  truncateSync(join(cut, 'ogp-kit.sqlite'), 9000);
  const cases: [string[], RegExp][] = [
    [['--data', file(data, 'a-file', '')], /a-file is not a folder. Name one with --data/],
    [['--data', join(data, 'a-file', 'x')], /a-file\/x is not a folder/],
    [['--data', notDatabase], /ogp-kit\.sqlite is damaged\..*restore a backup/],
    [['--data', cut], /ogp-kit\.sqlite is damaged\..*restore a backup/],
    [['--data', data, '--host', 'no.such.host.invalid'], /no address no\.such\.host\.invalid/],
    [['--data', data, '--host', '192.0.2.1'], /no address 192\.0\.2\.1.*--host/],
  ];
  for (const [words, message] of cases) {
    const { code, err } = ogpKitAsShipped('serve', '--port', '0', ...words);
    assert.equal(code, 1, words.join(' '));
    assert.match(err, message);
    assert.equal(err.split('\n').length, 2, err);
  }
});

test('publish takes UTF-8 with or without a byte order mark, and no other encoding', (t) => {
  const data = folder(t);
  const albanian = JSON.stringify({ ...plan(), title: { sq: 'Shqipëria' } });
  const windows = join(data, 'windows-1252.json');
  writeFileSync(windows, Buffer.from(albanian, 'latin1'));
  const refused = ogpKitAsShipped('publish', windows, '--data', data);
  assert.equal(refused.code, 1);
  assert.match(refused.err, /windows-1252\.json is not in UTF-8/);
  const marked = ogpKitAsShipped('publish', file(data, 'marked.json', `\ufeff${albanian}`), '--data', data);
  assert.deepEqual([marked.code, marked.out, marked.err], [0, 'AP_TST01: new\n', '']);
  assert.equal(
    ogpKitAsShipped('publish', file(data, 'plain.json', albanian), '--data', data).out,
    'AP_TST01: unchanged\n',
  );
});

test('what is published while the server runs is shown at once', async (t) => {
  const { url, data } = await running(t, { plans: [] });
  assert.equal((await json<PlanList>(fetch(`${url}plans.json`))).total, 0);
  assert.equal((await ogpKitBeside('publish', file(data, 'one.json', plan()), '--data', data)).code, 0);
  assert.equal((await json<PlanList>(fetch(`${url}plans.json`))).total, 1);
  const path = `${url}plans/AP_TST01.json`;
  const before = await fetch(path);
  assert.deepEqual((await json<Plan>(before)).title, plan().title);
  await accepted(url);
  const changed = { ...plan('AP_TST01', []), title: { en: 'Another title' } };
  assert.match(
    (await ogpKitBeside('publish', file(data, 'two.json', changed), '--data', data)).out,
    /changed/,
  );
  const after = await fetch(path, { headers: { 'If-None-Match': before.headers.get('ETag') ?? '' } });
  assert.equal(after.status, 200);
  assert.deepEqual((await json<Plan>(after)).title, { en: 'Another title' });
  assert.equal((await fetch(`${url}plans/AP_TST01/ideas`, post(idea()))).status, 403, 'the call is gone');
});

test('seed makes the samples once', async (t) => {
  const data = folder(t);
  const first = ogpKitAsShipped('seed', '--data', data);
  assert.deepEqual([first.code, first.err], [0, '']);
  assert.match(
    first.out,
    /AP_ALB05: new\nAP_ALB05: \d+ sample commitments are there\.\nAP_ALB05: (\d+) of \1 sample ideas are there\.\nAP_ALB05: (\d+) of \2 sample key issues are there\.\n.*: new\n.*: 16 of 16 sample comments are there\.\n$/,
  );
  const again = ogpKitAsShipped('seed', '--data', data);
  assert.deepEqual([again.code, again.out], [0, first.out.replaceAll('new', 'unchanged')]);
  const server = await startServer(built, data);
  for (const [collection, what] of [
    ['ideas', 'ideas'],
    ['key-issues', 'key issues'],
  ]) {
    const { total } = await json<IdeaList>(fetch(`${server.url}plans/AP_ALB05/${collection}.json`));
    assert.ok(first.out.includes(`${total} of ${total} sample ${what}`), what);
  }
  const comments = await json<CommentList>(
    fetch(`${server.url}documents/digital-governance-draft/comments.json`),
  );
  assert.deepEqual([comments.items.length, comments.total], [16, 15], 'one of them is hidden');
  const checked = await ogpKitBeside('verify', server.url);
  assert.equal(checked.code, 0, checked.out);
  assert.match(checked.out, /Of 1 comments only the place is shown/);
  assert.equal(await server.stop(), 0);
});

test('whoever sends a sample idea as it is published makes a new one, and gets no code of the sample', async (t) => {
  const data = folder(t);
  ogpKitAsShipped('seed', '--data', data);
  const server = await startServer(built, data);
  t.after(() => server.stop());
  const shown = async () => {
    const { items } = await json<IdeaList>(fetch(`${server.url}plans/AP_ALB05/ideas.json`));
    return items.map(({ id }) => id);
  };
  const before = await shown();
  const samples = import.meta.resolve('@ogp-kit/core/samples/albania-2020-2022.ideas.json');
  const [{ key, body } = { key: '', body: {} }] = JSON.parse(
    readFileSync(fileURLToPath(samples), 'utf8'),
  ) as { key: string; body: object }[];
  const send = post(body, { 'Idempotency-Key': key });
  const response = await fetch(`${server.url}plans/AP_ALB05/ideas`, send);
  assert.equal(response.status, 201);
  const { record } = await json<Accepted>(response);
  assert.ok(!before.includes(record.id));
});

test('verify says what can be claimed, and ends with 0, 1 or 2', async (t) => {
  const { url, data } = await running(t);
  await accepted(url);
  const { receipt } = await accepted(url);
  const alone = await ogpKitBeside('verify', url);
  assert.equal(alone.code, 0);
  assert.match(alone.out, /Consistent/);
  assert.match(alone.out, /cannot show that nothing was changed/);
  const kept = [
    file(data, 'ledger.json', await (await fetch(`${url}ledger.json`)).text()),
    file(data, 'checkpoint.json', receipt.checkpoint),
    file(data, 'receipt.json', receipt),
  ];
  await accepted(url);
  for (const since of kept) {
    const { code, out } = await ogpKitBeside('verify', url, '--since', since);
    assert.equal(code, 0, out);
    assert.match(out, /Unchanged: the first 2 entries/);
    assert.match(out, /About the 1 entries since then/);
  }
  const dishonest = await altered(t, url, (path, document) =>
    path === `receipts/${receipt.id}.json` ? 404 : document,
  );
  const found = await ogpKitBeside('verify', dishonest);
  assert.equal(found.code, 1);
  assert.match(found.out, /INCONSISTENT[\s\S]*is not there/);
  const other = await ogpKitBeside('verify', url, '--since', file(data, 'plan.json', plan()));
  assert.equal(other.code, 2);
  const nobody = createServer().listen(0);
  const { port } = nobody.address() as AddressInfo;
  nobody.close();
  const unreachable = await ogpKitBeside('verify', `http://127.0.0.1:${port}/`);
  assert.equal(unreachable.code, 2);
  assert.match(unreachable.out, /cannot be reached/);
  assert.equal((await ogpKitBeside('verify', `${url}plans/`)).code, 2);
});

test('a server that is told to stop finishes what it has begun', async (t) => {
  const data = folder(t);
  ogpKitAsShipped('publish', file(data, 'plan.json', plan()), '--data', data);
  const server = await startServer(built, data);
  const sends = Array.from({ length: 30 }, async (_none, i) => {
    const response = await fetch(`${server.url}plans/AP_TST01/ideas`, post(idea(`Idea ${i}`)));
    assert.equal(response.status, 201);
    await response.text();
  });
  await Promise.race(sends);
  const ended = server.stop();
  const stored = (await Promise.allSettled(sends)).filter(({ status }) => status === 'fulfilled').length;
  assert.equal(await ended, 0);
  const sql = new Sqlite(join(data, 'ogp-kit.sqlite'), { readonly: true });
  const { count } = sql.prepare('SELECT count(*) AS count FROM contributions').get() as { count: number };
  sql.close();
  assert.ok(stored > 0 && count >= stored, `${count} stored, ${stored} acknowledged`);
});

test('a port that is taken, and data of a newer version, are told', async (t) => {
  const { port, data } = await running(t);
  const taken = await ogpKitBeside('serve', '--port', String(port), '--data', folder(t));
  assert.equal(taken.code, 1);
  assert.match(taken.out, new RegExp(`Port ${port} is in use`));
  const sql = new Sqlite(join(data, 'ogp-kit.sqlite'));
  sql
    .prepare(
      `INSERT INTO kysely_migration (name, timestamp) VALUES ('999-later', '2999-01-01T00:00:00.000Z')`,
    )
    .run();
  sql.close();
  const newer = await ogpKitBeside('serve', '--port', '0', '--data', data);
  assert.equal(newer.code, 1);
  assert.match(newer.out, /newer version of ogp-kit/);
  const nowhere = await ogpKitBeside('serve', '--port', '0', '--data', '/dev/null/x');
  assert.equal(nowhere.code, 1);
  assert.doesNotMatch(nowhere.out, /^ +at /m);
});
