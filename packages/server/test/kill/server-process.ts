import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The folder of the built server. */
export const built = fileURLToPath(new URL('../../dist', import.meta.url));

/** The real server in a process of its own. */
export interface ServerProcess {
  url: string;
  /** SIGKILL: no time to finish anything. */
  kill(): Promise<void>;
  /** SIGTERM: finish what has begun. Gives the exit code. */
  stop(): Promise<number | null>;
}

function addressOf(child: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    child.stdout!.on('data', (piece) => {
      output += String(piece);
      const url = /backend: (http:\S+)\n/.exec(output)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', () => reject(new Error(`The server ended before it listened: ${output}`)));
  });
}

/**
 * Starts a built server on a free port.
 * @param before A command that runs it, such as a tracer with its arguments.
 */
export async function startServer(
  dist: string,
  data: string,
  before: readonly string[] = [],
): Promise<ServerProcess> {
  const serve = [
    `${dist}/bin.js`,
    'serve',
    '--data',
    data,
    '--port',
    '0',
    '--writes-per-minute',
    '999999999',
  ];
  const [command = '', ...words] = [...before, process.execPath, ...serve];
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const url = await addressOf(child);
  return {
    url,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.kill('SIGTERM');
      const [code] = await ended;
      return code;
    },
  };
}
