import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './places.mjs';
import { Problem } from './problem.mjs';

/** @typedef {Awaited<ReturnType<typeof startService>>} Service */

const groups = process.platform !== 'win32';
const running = new Set();
process.on('exit', () => running.forEach(killAll));

/** Ends a program and what it has started. */
function killAll(child) {
  if (groups) process.kill(-child.pid, 'SIGKILL');
  else child.kill();
}

/**
 * A program that answers on a port. In a process group of its own, so that Ctrl-C reaches it once, by our hand. It does
 * not outlive this process.
 * @param {{ name: string, args: string[], env?: Record<string, string>, url: string, quiet?: boolean }} what
 *   `url` answers with 200 when the program is ready; `quiet` keeps back what it says, but not its complaints
 */
export async function startService({ name, args, env = {}, url, quiet = true }) {
  const child = spawn('node', args, {
    cwd: root,
    env: { ...process.env, ...env },
    detached: groups,
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
  });
  running.add(child);
  const exited = once(child, 'exit');
  void exited.then(() => running.delete(child));

  while (!(await answers(url))) {
    if (!running.has(child)) throw new Problem(`The ${name} did not start.`);
    await pause(50);
  }

  return {
    name,
    child,
    exited,
    /** Lets it finish what it has begun. Gives its exit code. */
    async stop() {
      if (running.has(child)) child.kill('SIGTERM');
      const [code] = await exited;
      return /** @type {number | null} */ (code);
    },
    /** Ends it on the spot, as a power cut does. */
    async kill() {
      if (running.has(child)) child.kill('SIGKILL');
      await exited;
    },
  };
}

async function answers(url) {
  try {
    const response = await fetch(url);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** A port that nobody listens on now. */
export async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/** Stops with a plain message where a port cannot be had. */
export async function requireFree(port, variable) {
  const server = createServer();
  try {
    server.listen(port);
    await once(server, 'listening');
  } catch (error) {
    const why = error.code === 'EADDRINUSE' ? 'is in use' : `cannot be used here (${error.code})`;
    const other = port < 1024 ? port + 4000 : port + (port < 65_000 ? 10 : -10);
    throw new Problem(`Port ${port} ${why}. Choose another one, such as ${variable}=${other}.`);
  }
  server.close();
  await once(server, 'close');
}
