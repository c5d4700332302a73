import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Store } from '../../src/store/store.ts';
import { plan } from '../plan.ts';
import { audit, isSound, type Audit } from './audit.ts';
import { startServer } from './server-process.ts';
import { Sends } from './sends.ts';

const clients = 8;

/** A data folder with one plan that collects ideas; `remove` takes it away. */
export async function freshData(): Promise<{ data: string; remove(): void }> {
  const data = mkdtempSync(join(tmpdir(), 'ogp-kit-kill-'));
  const store = await Store.open(data);
  await store.publish(plan());
  await store.close();
  return { data, remove: () => rmSync(data, { recursive: true, force: true }) };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Kills a built server again and again while clients send, lets them repeat what got no answer, and looks what is there.
 * @param every Looks after each so many kills, too, and ends at the first fault. Default: only at the end.
 */
export async function killLoop(
  dist: string,
  kills: number,
  { every = kills, onKill = (_done: number): void => undefined } = {},
): Promise<Audit & { kills: number }> {
  const { data, remove } = await freshData();
  const sends = new Sends();
  try {
    for (let done = 1; ; done++) {
      const server = await startServer(dist, data);
      const flood = sends.flood(server.url, clients);
      await pause(10 + Math.random() * 240);
      await server.kill();
      await flood;
      onKill(done);
      if (done % every !== 0 && done < kills) continue;
      const again = await startServer(dist, data);
      await sends.settle(again.url);
      const result = await audit(sends, data, again.url);
      await again.stop();
      if (done >= kills || !isSound(result)) return { ...result, kills: done };
    }
  } finally {
    remove();
  }
}
