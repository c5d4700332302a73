import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { inWords } from '../src/cli/in-words.ts';
import { accepted, running } from './running.ts';

/** A bare connection on which something was said. */
async function connection(port: number, words: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(words);
  return socket;
}

const half =
  'POST /participants HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n';

test('connections that say nothing, or half a request, do not keep the server from stopping', async (t) => {
  const { port, close } = await running(t);
  const sockets = await Promise.all(
    ['', half, `${half}Idempotency-Key: abcdefgh\r\n\r\n{`].map((words) => connection(port, words)),
  );
  const cut = sockets.map((socket) => new Promise((resolve) => socket.resume().once('close', resolve)));
  await close();
  await Promise.all(cut);
});

test('a server that cannot tidy up what is too old says so, and serves', async (t) => {
  const { url, data, close } = await running(t);
  await accepted(url);
  await close();
  const sql = new Sqlite(join(data, 'ogp-kit.sqlite'));
  sql.exec(`UPDATE sends SET expires_at = '2000-01-01T00:00:00Z';
    CREATE TRIGGER held BEFORE DELETE ON sends BEGIN SELECT RAISE(ABORT, 'held'); END;`);
  sql.close();
  const again = await running(t, { data, plans: [] });
  assert.equal((await fetch(`${again.url}plans.json`)).status, 200);
  assert.deepEqual(
    again.failures.map((error) => (error as Error).message),
    ['held'],
  );
});

test('a full disk, a database that another program holds, a folder of somebody else are told in one line', () => {
  const line = (code: string) => inWords(new Sqlite.SqliteError('x', code), { data: '/srv/ogp' });
  assert.match(line('SQLITE_FULL')!, /^The disk that \/srv\/ogp is on is full\. Make room on it\.$/);
  assert.match(line('SQLITE_BUSY')!, /^Another program holds the database .*Try again/);
  assert.match(line('SQLITE_IOERR_WRITE')!, /^The database \/srv\/ogp\/ogp-kit\.sqlite cannot be used: x\./);
  const forbidden = Object.assign(new Error('x'), { code: 'EACCES', syscall: 'mkdir' });
  assert.match(
    inWords(forbidden, { data: '/srv/ogp' })!,
    /^The folder \/srv\/ogp cannot be made \(EACCES\)\./,
  );
  assert.equal(inWords(new Error('of our own'), { data: '/srv/ogp' }), undefined);
});
