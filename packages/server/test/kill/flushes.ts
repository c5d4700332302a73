import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshData } from './kill-loop.ts';
import { Sends } from './sends.ts';
import { startServer } from './server-process.ts';

/** Whether system calls can be traced on this machine. */
export const canTrace = spawnSync('strace', ['-e', 'trace=fsync', 'true']).status === 0;

const calls = 'trace=read,readv,recvfrom,write,writev,sendto,sendmsg,fsync,fdatasync';

/** Of each request that was answered with 201: how often the database's file or log was flushed before the answer. */
export function flushesPerAnswer(trace: string): number[] {
  const counts: number[] = [];
  let flushes: number | undefined;
  const flushing = new Set<string>();
  for (const line of trace.split('\n')) {
    const thread = /^\d+/.exec(line)?.[0] ?? '';
    if (/"POST \/(plans|documents|commitments)\//.test(line)) flushes = 0;
    else if (/ f(?:data)?sync\(\d+<[^>]*\.sqlite/.test(line)) {
      if (line.endsWith('= 0')) flushes = (flushes ?? 0) + 1;
      else flushing.add(thread);
    } else if (/<\.\.\. f(?:data)?sync resumed>.*= 0$/.test(line) && flushing.delete(thread)) {
      flushes = (flushes ?? 0) + 1;
    } else if (line.includes('"HTTP/1.1 201') && flushes !== undefined) {
      counts.push(flushes);
      flushes = undefined;
    }
  }
  return counts;
}

/** Sends one contribution after another to a traced server, and counts. */
export async function countFlushes(dist: string, requests: number): Promise<number[]> {
  const { data, token, remove } = await freshData();
  const folder = mkdtempSync(join(tmpdir(), 'ogp-kit-trace-'));
  const file = join(folder, 'trace.txt');
  try {
    const server = await startServer(dist, data, [
      'strace',
      '-D',
      '-f',
      '-y',
      '-q',
      '-s',
      '32',
      '-e',
      calls,
      '-o',
      file,
    ]);
    const sends = new Sends(token);
    for (let i = 0; i < requests; i++) await sends.send(server.url, sends.next());
    await server.stop();
    // The tracer is a process of its own, and writes its last line when the server has ended.
    const ended = () => readFileSync(file, 'utf8').trimEnd().endsWith('+++ exited with 0 +++');
    while (!ended()) await new Promise((resolve) => setTimeout(resolve, 20));
    return flushesPerAnswer(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
    remove();
  }
}
