import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
export interface Arrived {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** Milliseconds on the server's clock. */
  at: number;
}

type Answer = (response: ServerResponse, request: Arrived, n: number) => void;

/** A real HTTP server on a free port of the loopback interface; `answer` is called with the request's number, from 1. */
export async function loopback(answer: Answer) {
  const arrived: Arrived[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const here = { method, path: url, headers, body, at: performance.now() };
      answer(response, here, arrived.push(here));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    arrived,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Answers with JSON. */
export function json(response: ServerResponse, status: number, body: unknown, headers = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** Answers with a problem document. */
export function problem(
  response: ServerResponse,
  status: number,
  code: string,
  more: { headers?: object; errors?: object[] } = {},
) {
  const body = {
    type: `problems/${code}`,
    title: code,
    status,
    detail: `Because: ${code}.`,
    code,
    errors: more.errors,
  };
  json(response, status, body, { 'content-type': 'application/problem+json', ...more.headers });
}

/** An address of the loopback interface where nobody listens. */
export async function nobody(): Promise<string> {
  const server = await loopback(() => {});
  await server[Symbol.asyncDispose]();
  return server.url;
}
