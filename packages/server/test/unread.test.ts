import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { validate, type Problem } from '@ogp-kit/core';
import { post as sending, running } from './running.ts';

/** Says something on a bare connection, and gives all that comes back until the other side ends it. */
async function say(port: number, words: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (piece) => (answer += String(piece)));
  socket.write(words);
  await once(socket, 'close');
  return answer;
}

function answerOf(text: string): { status: number; headers: Headers; body: string } {
  const [head = '', body = ''] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = new Headers(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()];
    }),
  );
  return { status: Number(first.split(' ')[1]), headers, body };
}

const close = 'Connection: close\r\n';
const post = `POST /participants HTTP/1.1\r\nHost: x\r\n${close}Content-Type: application/json\r\nIdempotency-Key: abcdefgh\r\n`;

const unread: [string, string, number, string][] = [
  ['an address of 20 kB', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431, 'head-too-large'],
  [
    'a header of 20 kB',
    `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
    431,
    'head-too-large',
  ],
  ['no HTTP', 'hello\r\n\r\n', 400, 'request-malformed'],
  ['a method that there is not', 'FOO / HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'request-malformed'],
  ['a negative length', `${post}Content-Length: -1\r\n\r\n{}`, 400, 'request-malformed'],
  ['a bad chunk', `${post}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`, 400, 'request-malformed'],
  ['a bad Host', `GET /ogp.json HTTP/1.1\r\nHost: a b\r\n${close}\r\n`, 400, 'request-malformed'],
  ['an empty Host', `GET /ogp.json HTTP/1.1\r\nHost:\r\n${close}\r\n`, 400, 'request-malformed'],
  ['no Host', `GET /ogp.json HTTP/1.1\r\n${close}\r\n`, 400, 'request-malformed'],
  ['no path', `GET * HTTP/1.1\r\nHost: x\r\n${close}\r\n`, 400, 'request-malformed'],
];

test('what cannot be read as a request is answered with a problem document that every website may see', async (t) => {
  const { port, failures } = await running(t);
  for (const [what, words, expected, code] of unread) {
    const { status, headers, body } = answerOf(await say(port, words));
    assert.equal(status, expected, what);
    assert.equal(headers.get('Content-Type'), 'application/problem+json', what);
    assert.equal(headers.get('Access-Control-Allow-Origin'), '*', what);
    const problem: unknown = JSON.parse(body);
    assert.deepEqual(validate('Problem', problem).issues, [], what);
    assert.equal((problem as Problem).code, code, what);
  }
  assert.deepEqual(failures, []);
});

test('an upload that is broken off is not a failure of the server', async (t) => {
  const { url, backend, failures } = await running(t);
  const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('aborted')) });
  const { headers } = sending({});
  const upload = { method: 'POST', headers, body: broken, duplex: 'half' } as RequestInit;
  const response = await backend.fetch(new Request(`${url}participants`, upload));
  assert.equal(response.status, 400);
  assert.deepEqual(failures, []);
});

test('an expectation that is not known is left undone', async (t) => {
  const { port } = await running(t);
  const text = await say(port, `${post}Expect: foo\r\nContent-Length: 2\r\n\r\n{}`);
  assert.equal(answerOf(text).status, 201, text);
});
