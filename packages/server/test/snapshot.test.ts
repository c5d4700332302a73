import assert from 'node:assert/strict';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { validate, type Discovery, type EntityName } from '@ogp-kit/core';
import { publicReads } from '../src/routes/routes.ts';
import { OtherFolderError } from '../src/snapshot/snapshot-folder.ts';
import { parametersOf } from '../src/snapshot/parameters-of.ts';
import { snapshot, type SnapshotCounts } from '../src/snapshot/snapshot.ts';
import { verify } from '../src/verify/verify.ts';
import { allSorts, unseen } from './all-sorts.ts';
import { fileSite } from './file-site.ts';
import { accepted, folder, json, post, running } from './running.ts';

/** All files in a folder by their paths, but those for whoever runs a web server. */
const filesIn = (site: string): string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
    .filter((path) => path !== '_headers' && path !== 'nginx.conf.sample')
    .sort();

const patternOf = (path: string) =>
  new RegExp(
    `^${path
      .slice(1)
      .replace(/[.]/g, '\\.')
      .replace(/\{\w+\}/g, '[^/]+')}$`,
  );

/** The addresses in a document that lead to another of the tree. */
function* linksIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    if (typeof member === 'string' && ['href', 'next', 'link'].includes(name)) yield member;
    else yield* linksIn(member);
  }
}

test('each path of the read tree but ogp.json has its parameters', () => {
  const served = publicReads.map(({ path }) => path).filter((path) => path !== '/ogp.json');
  assert.deepEqual(Object.keys(parametersOf).sort(), served.sort());
});

const live = 'https://ogp.ministry.example/';

/** A server, and the snapshot that was made of it. */
interface Made extends Awaited<ReturnType<typeof allSorts>> {
  site: string;
  counts: SnapshotCounts;
}

async function everyFileIsAnAnswer({ url, site, counts }: Made): Promise<void> {
  const { documents, bytes, written, removed } = counts;
  const files = filesIn(site);
  assert.deepEqual([documents, written, removed], [files.length, files.length, 0]);
  assert.equal(
    bytes,
    files.reduce((sum, path) => sum + statSync(join(site, path)).size, 0),
  );
  for (const { path, answers } of publicReads) {
    const pattern = patternOf(path);
    const own = files.filter((file) => pattern.test(file));
    assert.ok(own.length > 0, `${path} is in no file`);
    if (answers === 'OpenAPI' || answers === 'Atom') continue;
    const document: unknown = JSON.parse(readFileSync(join(site, own[0]!), 'utf8'));
    assert.deepEqual(validate(answers as EntityName, document).issues, [], own[0]);
  }
  const known = publicReads.map(({ path }) => patternOf(path));
  for (const path of files) {
    assert.ok(
      known.some((pattern) => pattern.test(path)),
      `${path} is of no route`,
    );
    const body = readFileSync(join(site, path), 'utf8');
    if (path === 'ogp.json') continue;
    const answer = await fetch(url + path);
    assert.deepEqual([answer.status, await answer.text()], [200, body], path);
    if (!path.endsWith('.json') || path === 'openapi.json') continue;
    for (const link of linksIn(JSON.parse(body))) {
      const to = new URL(link, `http://x/${path}`).pathname.slice(1);
      assert.ok(files.includes(to), `${path} leads to ${to}`);
    }
  }
  const told = JSON.parse(readFileSync(join(site, 'ogp.json'), 'utf8')) as Discovery;
  const discovery = await json<Discovery>(fetch(`${url}ogp.json`));
  assert.deepEqual(told, {
    ...discovery,
    writes: [],
    limits: { ...discovery.limits, writesPerMinute: 60 },
    links: { ...discovery.links, live },
    authentication: { guests: false },
    moderation: 'before',
  });
}

async function nothingIsSecret({ store, site, codes, tokens }: Made): Promise<void> {
  const participants = await store.reading.selectFrom('participants').select('id').execute();
  const sends = await store.reading.selectFrom('sends').select('key').execute();
  assert.ok(participants.length > 8 && sends.length > 300 && codes.length > 300);
  const secrets = [
    ...[...codes, ...tokens, store.keys.signing, store.keys.token, ...Object.values(unseen)],
    ...[...participants.map(({ id }) => id), ...sends.map(({ key }) => key)],
  ];
  for (const path of filesIn(site)) {
    const body = readFileSync(join(site, path), 'utf8');
    for (const secret of secrets) assert.ok(!body.includes(secret), `${path} has ${secret}`);
    assert.doesNotMatch(path, /mine\.json|moderation\.json/);
  }
}

async function sitesOfFilesAreRead(t: TestContext, { url, site }: Made): Promise<void> {
  const bare = await fileSite(t, site);
  const live = await verify(url);
  const { faults, ...found } = await verify(bare);
  assert.deepEqual(faults, []);
  const { entries, contributions, erasures, notShown } = live;
  assert.deepEqual(found, { entries, contributions, erasures, notShown });
  const kept = await json<{ checkpoint: never; key: string }>(fetch(`${url}ledger.json`));
  assert.deepEqual((await verify(bare, { what: 'ledger.json', ...kept })).faults, []);
  const lines = readFileSync(join(site, '_headers'), 'utf8').split('\n');
  const headers = Object.fromEntries(
    lines.filter((line) => line.startsWith('  ')).map((line) => line.trim().split(': ') as [string, string]),
  );
  const sent = await fileSite(t, site, headers);
  const answer = await fetch(`${sent}plans.json`, { headers: { Origin: 'https://elsewhere.example' } });
  const live_ = await fetch(`${url}plans.json`);
  for (const name of ['Access-Control-Allow-Origin', 'Access-Control-Expose-Headers', 'Content-Type']) {
    assert.equal(answer.headers.get(name), live_.headers.get(name), name);
  }
  const nginx = readFileSync(join(site, 'nginx.conf.sample'), 'utf8');
  for (const [name, value] of Object.entries(headers)) {
    assert.ok(nginx.includes(`add_header ${name} "${value}" always;`), name);
  }
}

test('a snapshot of all sorts of contributions', async (t) => {
  const server = await allSorts(t);
  const site = folder(t);
  const counts = await snapshot(server.store, { folder: site, live });
  const made = { ...server, site, counts };
  await t.test(
    'every file is what the server answers, every path has one, and all links lead somewhere',
    () => everyFileIsAnAnswer(made),
  );
  await t.test('nothing is in it that is secret, private, erased, hidden, or not published yet', () =>
    nothingIsSecret(made),
  );
  await t.test('a site of files can be read and verified as the server can, from another website, too', () =>
    sitesOfFilesAreRead(t, made),
  );
});

test('a second run writes nothing; after an erasure what is gone is removed, and nothing else', async (t) => {
  const { store, erase, said, url } = await allSorts(t);
  const site = folder(t);
  await snapshot(store, { folder: site });
  const before = filesIn(site);
  const past = new Date('2020-01-01T00:00:00Z');
  for (const path of before) utimesSync(join(site, path), past, past);
  writeFileSync(join(site, '_headers'), 'changed by its owner');
  writeFileSync(join(site, 'index.html'), 'added by its owner');
  writeFileSync(join(site, 'plans', 'note.txt'), 'added by its owner');
  const again = await snapshot(store, { folder: site });
  assert.deepEqual([again.documents, again.written, again.removed], [before.length, 0, 0]);
  for (const path of before) assert.equal(statSync(join(site, path)).mtimeMs, past.getTime(), path);

  const { record, receipt, code } = await accepted(url, 'Soon erased');
  const reply = await said('Soon erased, too', { paragraph: 'p1' });
  await snapshot(store, { folder: site });
  const gone = [
    `ideas/${record.id}.json`,
    `receipts/${receipt.id}.json`,
    `comments/${reply.record.id}.json`,
    `receipts/${reply.receipt.id}.json`,
  ];
  for (const path of gone) assert.ok(filesIn(site).includes(path), path);
  await erase(code);
  await erase(reply.code);
  writeFileSync(join(site, 'ideas', '.half.json.1.new'), '{"half');
  mkdirSync(join(site, 'plans', 'AP_GONE'));
  writeFileSync(join(site, 'plans', 'AP_GONE', 'ideas.json'), '{}');
  const last = await snapshot(store, { folder: site });
  assert.equal(last.removed, 5);
  assert.deepEqual(filesIn(site), [...before, 'index.html', 'plans/note.txt'].sort());
  assert.equal(readFileSync(join(site, '_headers'), 'utf8'), 'changed by its owner');
  for (const path of filesIn(site)) {
    const body = readFileSync(join(site, path), 'utf8');
    assert.ok(!body.includes('Soon erased'), path);
  }
});

test('a folder that has other things in it is left alone', async (t) => {
  const { url, backend } = await running(t);
  const { store } = backend;
  const own = await (await fetch(`${url}ogp.json`)).text();
  for (const [name, content] of [
    ['index.html', 'A website'],
    ['ogp.json', own],
    ['ogp.json', '{"writes":[]}'],
    ['ogp.json', 'no JSON'],
  ] as const) {
    const site = folder(t);
    writeFileSync(join(site, name), content);
    mkdirSync(join(site, 'plans'));
    writeFileSync(join(site, 'plans', 'mine.json'), '{}');
    await assert.rejects(snapshot(store, { folder: site }), OtherFolderError);
    assert.deepEqual(filesIn(site), [name, 'plans/mine.json'].sort());
    assert.equal(readFileSync(join(site, name), 'utf8'), content);
  }
  const site = folder(t);
  mkdirSync(join(site, '.git'));
  await snapshot(store, { folder: site });
  const elsewhere = folder(t);
  writeFileSync(join(elsewhere, 'kept.json'), '{}');
  symlinkSync(elsewhere, join(site, 'plans', 'away'));
  await snapshot(store, { folder: site });
  assert.deepEqual(readdirSync(elsewhere), ['kept.json'], 'what a link leads to is not cleared');
});

test('what is written while it runs does not tear it', async (t) => {
  const { url, store, said, erase } = await allSorts(t);
  const site = folder(t);
  const other = folder(t);
  await snapshot(store, { folder: other });
  const writing: Promise<unknown>[] = [];
  const { code } = await accepted(url, 'Before');
  await snapshot(store, { folder: other });
  await snapshot(store, {
    folder: site,
    onDocument: (path, { documents }) => {
      if (documents % 50 !== 1) return;
      writing.push(accepted(url, `Meanwhile ${documents}`), said(`Meanwhile ${documents}`));
      if (path === 'ogp.json') writing.push(erase(code));
    },
  });
  await Promise.all(writing);
  assert.ok(writing.length > 10);
  assert.deepEqual(filesIn(site), filesIn(other));
  for (const path of filesIn(site)) {
    assert.ok(readFileSync(join(site, path)).equals(readFileSync(join(other, path))), path);
  }
  assert.deepEqual((await verify(await fileSite(t, site))).faults, []);
  await snapshot(store, { folder: site });
  assert.deepEqual((await verify(await fileSite(t, site))).faults, []);
  assert.equal((await fetch(`${url}exports`, post({ code }))).status, 410);
});
