import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer, type BackendServer } from './backend.ts';
import { httpServer } from './http-server.ts';
import type { ServeOptions } from './options.ts';

const day = 24 * 60 * 60 * 1000;
/** Milliseconds that a request which has begun has left when the server is told to stop. */
const patience = 5000;

/** A backend that listens. */
export interface RunningServer {
  /** The base URL, with its last slash. */
  url: string;
  port: number;
  backend: BackendServer;
  /**
   * Takes no more requests, finishes those it has, and closes the database. Connections on which nothing is finished
   * within five seconds are cut off.
   */
  close(): Promise<void>;
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

/**
 * Starts the reference backend.
 * @throws Error when the port is taken or the database cannot be opened.
 * @example
 * const server = await serve({ data: './data', port: 0, origins: ['http://localhost:4000'] });
 * console.info(server.url);
 * await server.close();
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { port = 4001, host = '127.0.0.1' } = options;
  const backend = await createServer(options);
  const server = httpServer(backend, options.onFailure);
  let closing: Promise<void> | undefined;
  server.prependListener('request', (_incoming, outgoing) => {
    if (closing !== undefined) outgoing.setHeader('Connection', 'close');
  });
  let address: AddressInfo;
  try {
    address = await listen(server, port, host);
  } catch (error) {
    await backend.close();
    throw error;
  }
  // What is kept too long is no reason not to serve.
  const sweep = () => backend.store.sweep().catch((error: unknown) => options.onFailure?.(error));
  const sweeping = setInterval(() => void sweep(), day);
  sweeping.unref();
  await sweep();
  const close = async () => {
    clearInterval(sweeping);
    const closed = new Promise((resolve) => server.close(resolve));
    // A connection that says nothing, or half a request, would hold the server for ever.
    setTimeout(() => server.closeAllConnections(), patience).unref();
    await closed;
    await backend.close();
  };
  const shown = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${shown}:${address.port}/`,
    port: address.port,
    backend,
    close: () => (closing ??= close()),
  };
}
