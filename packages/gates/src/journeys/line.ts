import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** A refusal on the way: by the backend itself, which lets the page read it, or by a proxy that knows nothing of CORS. */
export interface Trouble {
  readonly status: 429 | 500 | 502 | 503;
  readonly readable: boolean;
  /** Seconds. */
  readonly retryAfter?: number;
}

/** What happens to a send: it goes through, its answer is cut off once the backend has given it, or it is in trouble. */
export type Fate = 'through' | 'answer lost' | Trouble;

/** The line between a page and the backend, which can be bad. */
export interface Line {
  readonly port: number;
  /** The key of every idea that was sent, in order, repetitions included. */
  readonly keys: readonly string[];
  /** Decides on each send from now on; holds it up until something has come to pass. */
  decide(fate: Fate, until?: Promise<unknown>): void;
  close(): Promise<void>;
}

/** Opens a line to a backend. Everything goes through until something else is decided. */
export async function openLine(backendPort: number): Promise<Line> {
  const keys: string[] = [];
  let now: Fate = 'through';
  let release: Promise<unknown> | undefined;

  async function carry(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const isSend = incoming.method === 'POST';
    const fate = isSend ? now : 'through';
    if (isSend) {
      keys.push(String(incoming.headers['idempotency-key']));
      await release;
    }
    if (typeof fate === 'object') {
      incoming.resume();
      outgoing.writeHead(fate.status, {
        'content-type': 'text/html',
        ...(fate.readable && {
          'access-control-allow-origin': incoming.headers.origin,
          'access-control-expose-headers': 'Retry-After',
        }),
        ...(fate.retryAfter !== undefined && { 'retry-after': String(fate.retryAfter) }),
      });
      outgoing.end('<h1>Trouble</h1>');
      return;
    }
    const { method, url: path, headers } = incoming;
    const further = request({ host: '127.0.0.1', port: backendPort, method, path, headers, agent: false });
    incoming.pipe(further);
    further.on('error', () => outgoing.destroy());
    further.on('response', (answer) => {
      const whole: Buffer[] = [];
      answer.on('data', (part: Buffer) => whole.push(part));
      answer.on('end', () => {
        if (fate === 'answer lost') return void incoming.socket.destroy();
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(Buffer.concat(whole));
      });
      answer.on('error', () => outgoing.destroy());
    });
  }

  const server = createServer((incoming, outgoing) => void carry(incoming, outgoing)).listen(0, 'localhost');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    keys,
    decide(fate, until) {
      [now, release] = [fate, until];
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
