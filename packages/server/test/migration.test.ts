import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { canonicalJson } from '@ogp-kit/core';
import { databaseFile } from '../src/store/database.ts';
import { migrations } from '../src/store/migrations/index.ts';
import { Store } from '../src/store/store.ts';
import { verify } from '../src/verify/verify.ts';
import { bearing, comment, commented, guest, put, text, tokenOf } from './document.ts';
import { commitment, idea, plan } from './plan.ts';
import { accepted, acceptedKeyIssues, folder, post, reported, running } from './running.ts';

type Row = Record<string, unknown>;

const openFile = (data: string) => new Sqlite(join(data, databaseFile));

/** The columns of a table, and what it holds. */
function contents(sql: Sqlite.Database, table: string): { columns: string[]; rows: Row[] } {
  const columns = (sql.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
  return { columns, rows: sql.prepare(`SELECT * FROM ${table}`).all() as Row[] };
}

/** A database that only the first so many migrations have made, with all that another one holds and that fits into it. */
async function asMadeBy(first: number, data: string, from: string): Promise<void> {
  mkdirSync(data, { recursive: true });
  const file = openFile(data);
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: file }) });
  const early = Object.fromEntries(Object.entries(migrations).slice(0, first));
  const provider = { getMigrations: () => Promise.resolve(early) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  assert.equal(error, undefined);
  const source = openFile(from);
  file.pragma('foreign_keys = OFF');
  const tables = file
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'kysely%'`)
    .pluck();
  for (const table of tables.all() as string[]) {
    const { columns } = contents(file, table);
    for (const row of contents(source, table).rows) {
      file
        .prepare(`INSERT INTO ${table} (${columns.join()}) VALUES (${columns.map(() => '?').join()})`)
        .run(columns.map((column) => row[column]));
    }
  }
  source.close();
  await db.destroy();
}

test('data that the first version wrote are all there afterwards, and go on', async (t) => {
  const before = await running(t);
  const token = await guest(before.url);
  const kept = [await accepted(before.url, 'Kept', bearing(token)), await acceptedKeyIssues(before.url)];
  const erased = await accepted(before.url, 'Erased');
  assert.equal((await fetch(`${before.url}erasures`, post({ code: erased.code }))).status, 200);
  const repeated = post(idea('Sent twice'));
  const first = await (await fetch(`${before.url}plans/AP_TST01/ideas`, repeated)).text();
  await before.close();
  const data = join(folder(t), 'old');
  await asMadeBy(1, data, before.data);
  const old = openFile(data);
  const rows = contents(old, 'contributions').rows;
  old.close();

  const { url, backend, failures } = await running(t, { data, plans: [] });
  const now = openFile(data);
  t.after(() => now.close());
  const after = contents(now, 'contributions').rows as (Row & { state: string })[];
  assert.deepEqual(
    after.map(({ state: _state, document, ...row }) => {
      assert.equal(document, null);
      return row;
    }),
    rows,
  );
  assert.deepEqual(
    after.map(({ state }) => state),
    ['published', 'published', 'removed', 'published'],
  );
  assert.deepEqual(now.pragma('foreign_key_check'), []);
  assert.deepEqual(now.pragma('integrity_check', { simple: true }), 'ok');
  for (const [i, path] of ['ideas', 'key-issues'].entries()) {
    const { record } = kept[i]!;
    assert.equal(await (await fetch(`${url}${path}/${record.id}.json`)).text(), JSON.stringify(record));
  }
  assert.equal((await fetch(`${url}ideas/${erased.record.id}.json`)).status, 410);
  assert.equal(await (await fetch(`${url}plans/AP_TST01/ideas`, repeated)).text(), first);
  assert.equal((await fetch(`${url}exports`, post({ code: kept[0]!.code }))).status, 200);
  assert.deepEqual((await verify(url)).faults, []);
  await backend.store.publish({ ...plan(), title: { en: 'Goes on' } });
  await backend.store.publishDocument(text());
  await accepted(url, 'After', bearing(token));
  const { record } = await commented(url, comment('After'), bearing(token));
  assert.equal(record.ledger?.n, 7);
  assert.equal((await fetch(`${url}erasures`, post({ code: kept[1]!.code }))).status, 200);
  assert.deepEqual((await verify(url)).faults, []);
  assert.deepEqual(failures, []);
});

test('data from before there were commitments are all there afterwards, and commitments can come', async (t) => {
  const before = await running(t);
  await before.backend.store.publishDocument(text());
  const token = await guest(before.url);
  const { record } = await commented(before.url, comment('Kept'), bearing(token));
  const vote = put({ option: 'up' }, token);
  assert.equal((await fetch(`${before.url}comments/${record.id}/vote`, vote)).status, 200);
  const erased = await accepted(before.url, 'Erased');
  assert.equal((await fetch(`${before.url}erasures`, post({ code: erased.code }))).status, 200);
  const paths = [
    ...['plans.json', 'plans/AP_TST01.json', 'plans/AP_TST01/ideas.json', 'ledger.json', 'ledger/1.json'],
    ...['documents.json', 'documents/draft.json', 'documents/draft/comments.json'],
    ...[`comments/${record.id}.json`, `receipts/${record.receiptId}.json`],
  ];
  const all = (url: string) =>
    Promise.all(paths.map(async (path) => [path, await (await fetch(url + path)).text()]));
  const was = await all(before.url);
  const moderator = bearing(await tokenOf(before.backend.store, 'moderator'));
  await before.close();
  const data = join(folder(t), 'old');
  await asMadeBy(2, data, before.data);

  const { url, backend, failures } = await running(t, { data, plans: [] });
  const now = openFile(data);
  t.after(() => now.close());
  assert.deepEqual(await all(url), was);
  assert.deepEqual(now.pragma('foreign_key_check'), []);
  assert.deepEqual(now.pragma('integrity_check', { simple: true }), 'ok');
  await backend.store.publishCommitments([commitment()]);
  const report = await reported(url, moderator);
  assert.equal(report.record.ledger?.n, 4);
  assert.deepEqual((await verify(url)).faults, []);
  assert.deepEqual(failures, []);
});

test('a migration that fails leaves the data as they were', async (t) => {
  const before = await running(t);
  await accepted(before.url);
  await before.close();
  const data = join(folder(t), 'old');
  await asMadeBy(1, data, before.data);
  const file = openFile(data);
  file.exec('CREATE TABLE votes (in_the_way TEXT)');
  const schema = () => canonicalJson(file.prepare('SELECT sql FROM sqlite_master ORDER BY name').all());
  const was = [schema(), contents(file, 'contributions')];
  await assert.rejects(Store.open(data), /votes/);
  assert.deepEqual([schema(), contents(file, 'contributions')], was);
  file.exec('DROP TABLE votes');
  file.close();
  await (await Store.open(data)).close();
});
