import { createServer, STATUS_CODES, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener, RequestError } from '@hono/node-server';
import type { BackendServer } from './backend.ts';
import { originHeaders } from './guard/origin.ts';
import { answerRefusal } from './problem/answer.ts';
import { refusalOf } from './problem/from-error.ts';
import { Refusal, type ProblemCode } from './problem/refusal.ts';

const codes: Record<string, ProblemCode> = {
  HPE_HEADER_OVERFLOW: 'head-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'timed-out',
};

/** Of a request that could not be read it is not known who sent it: every website may see what was wrong with it. */
function answerUnread(refusal: Refusal): Response {
  const unread = { method: 'GET', headers: new Headers() };
  return answerRefusal(refusal, unread, originHeaders(unread, []));
}

async function write(socket: Duplex, response: Response): Promise<void> {
  const body = await response.text();
  const { status, headers } = response;
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...[...headers].map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

/** A backend as Node's HTTP server, which by itself answers what it cannot read with a bare status. */
export function httpServer({ fetch }: BackendServer, onFailure?: (error: unknown) => void): Server {
  const listener = getRequestListener(fetch, {
    overrideGlobalObjects: false,
    errorHandler: (error) =>
      answerUnread(
        error instanceof RequestError ? new Refusal('request-malformed') : refusalOf(error, onFailure),
      ),
  });
  const answering = new WeakMap<Duplex, ServerResponse>();
  const server = createServer({ requireHostHeader: false }, (incoming, outgoing) => {
    answering.set(incoming.socket, outgoing);
    void listener(incoming, outgoing);
  });
  // What else a client expects may be left undone: RFC 9110, 10.1.1.
  server.on('checkExpectation', (incoming, outgoing) => server.emit('request', incoming, outgoing));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const answer = answering.get(socket);
    const midway = answer !== undefined && answer.headersSent && !answer.writableFinished;
    if (!socket.writable || midway) socket.destroy(error);
    else void write(socket, answerUnread(new Refusal(codes[error.code ?? ''] ?? 'request-malformed')));
  });
  return server;
}
