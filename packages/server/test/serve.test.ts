import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { test } from 'node:test';
import { running } from './running.ts';

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
