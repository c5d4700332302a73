import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseFile } from '../../src/store/database.ts';
import { Store } from '../../src/store/store.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Kills a first start while it makes the database; whether the next one gets along with what is there. */
async function startsAgain(dist: string): Promise<boolean> {
  const data = mkdtempSync(join(tmpdir(), 'ogp-kit-first-'));
  try {
    const first = spawn(process.execPath, [join(dist, 'bin.js'), 'seed', '--data', data], {
      stdio: 'ignore',
    });
    const ended = once(first, 'exit');
    while (!existsSync(join(data, databaseFile)) && first.exitCode === null) await pause(1);
    await pause(Math.random() * 60);
    first.kill('SIGKILL');
    await ended;
    const store = await Store.open(data).catch(() => undefined);
    await store?.close();
    return store !== undefined;
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** Whether one of so many kills of a first start leaves a data folder that no later start can use. */
export async function spoilsFirstStart(dist: string, kills: number): Promise<boolean> {
  for (let done = 0; done < kills; done++) if (!(await startsAgain(dist))) return true;
  return false;
}
