import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { verifyChain, verifyCheckpoint } from '@ogp-kit/core';
import { openDatabase } from '../src/store/database.ts';
import { readKeys } from '../src/store/keys.ts';
import { lastCheckpoint, ledgerPage } from '../src/store/ledger.ts';
import { Writer, type Write } from '../src/store/writer.ts';
import { folder } from './running.ts';

async function writing(t: Parameters<typeof folder>[0], atMost = 500) {
  const data = folder(t);
  const database = await openDatabase(data);
  t.after(() => database.close());
  const keys = await readKeys(database.writing);
  let commits = 0;
  const writer = new Writer(database.writing, keys, atMost, () => (commits += 1));
  return { data, database, keys, writer, commits: () => commits };
}

const entering: Write<number> = ({ db }) => {
  void db;
  return Promise.resolve({
    entry: { kind: 'idea', digest: 'a'.repeat(64) },
    seal: ({ n }) => Promise.resolve(n),
  });
};

test('writes that wait together share a transaction, a checkpoint and their order', async (t) => {
  const { database, keys, writer, commits } = await writing(t);
  const numbers = await Promise.all(Array.from({ length: 40 }, () => writer.write(entering)));
  assert.deepEqual(
    numbers,
    Array.from({ length: 40 }, (_none, i) => i + 1),
  );
  assert.equal(commits(), 1);
  const checkpoint = await lastCheckpoint(database.writing);
  assert.equal(checkpoint.size, 40);
  assert.ok(verifyCheckpoint(checkpoint, keys.public));
  const { breaks, head } = verifyChain(await ledgerPage(database.writing, 1));
  assert.deepEqual([breaks, head], [[], checkpoint.head]);
});

test('no more writes share a transaction than may', async (t) => {
  const { writer, commits } = await writing(t, 10);
  await Promise.all(Array.from({ length: 25 }, () => writer.write(entering)));
  assert.equal(commits(), 3);
});

test('a write that fails undoes itself alone, and leaves no gap', async (t) => {
  const { database, writer } = await writing(t);
  const failing: Write<number> = async ({ db }) => {
    await db.insertInto('participants').values({ id: 'half', role: 'guest', created_at: '' }).execute();
    throw new Error('after half of it');
  };
  const ends = await Promise.allSettled([entering, failing, entering].map((write) => writer.write(write)));
  assert.deepEqual(
    ends.map((end) => (end.status === 'fulfilled' ? end.value : (end.reason as Error).message)),
    [1, 'after half of it', 2],
  );
  assert.deepEqual(await database.writing.selectFrom('participants').selectAll().execute(), []);
});

test('when the transaction fails nobody is told otherwise, and the next one works', async (t) => {
  const { database, writer } = await writing(t);
  const spoiling: Write<number> = async (moment) => {
    await moment.db.deleteFrom('checkpoint').execute();
    return entering(moment);
  };
  const sealing: Write<number> = () =>
    Promise.resolve({
      entry: { kind: 'idea', digest: 'b'.repeat(64) },
      seal: () => Promise.reject(new Error('cannot be sealed')),
    });
  const ends = await Promise.allSettled([writer.write(spoiling), writer.write(sealing)]);
  assert.deepEqual(
    ends.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  assert.equal((await lastCheckpoint(database.writing)).size, 0);
  assert.equal(await writer.write(entering), 1);
});

test('the ledger never runs backwards, even when the clock does', async (t) => {
  const { data, database, keys, writer } = await writing(t);
  await writer.write(entering);
  const sql = new Sqlite(join(data, 'ogp-kit.sqlite'));
  sql.prepare(`UPDATE checkpoint SET time = '2999-01-01T00:00:00.000Z'`).run();
  sql.close();
  await writer.write(entering);
  const checkpoint = await lastCheckpoint(database.writing);
  assert.equal(checkpoint.time, '2999-01-01T00:00:00.000Z');
  assert.ok(verifyCheckpoint(checkpoint, keys.public));
});

test('the database is set up to keep what it has acknowledged', async (t) => {
  const { database } = await writing(t);
  const { sql } = await import('kysely');
  const pragma = async (name: string) =>
    Object.values(
      (await sql<Record<string, unknown>>`${sql.raw(`PRAGMA ${name}`)}`.execute(database.writing)).rows[0]!,
    )[0];
  assert.equal(await pragma('journal_mode'), 'wal');
  assert.equal(await pragma('synchronous'), 2);
  assert.equal(await pragma('foreign_keys'), 1);
});
