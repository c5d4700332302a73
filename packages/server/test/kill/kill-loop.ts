import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Store } from '../../src/store/store.ts';
import { text, tokenOf } from '../document.ts';
import { commitment, plan } from '../plan.ts';
import { audit, isSound, type Audit } from './audit.ts';
import { startServer } from './server-process.ts';
import { Sends } from './sends.ts';

const clients = 8;

/**
 * A data folder with one plan that collects both kinds and has a commitment, and a text; with the token of a moderator.
 * `remove` takes it away.
 */
export async function freshData(): Promise<{ data: string; token: string; remove(): void }> {
  const data = mkdtempSync(join(tmpdir(), 'ogp-kit-kill-'));
  const store = await Store.open(data);
  await store.publish(plan());
  await store.publishCommitments([commitment()]);
  await store.publishDocument(text());
  const token = await tokenOf(store, 'moderator');
  await store.close();
  return { data, token, remove: () => rmSync(data, { recursive: true, force: true }) };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Some answers later, and a little, whatever the machine's speed; at once where the server is gone. */
async function someTime(sends: Sends, flood: Promise<void>): Promise<void> {
  const enough = sends.answers + 1 + Math.floor(Math.random() * 30);
  let gone = false;
  void flood.then(() => (gone = true));
  while (sends.answers < enough && !gone) await pause(1);
  await pause(Math.random() * 10);
}

/**
 * Kills a built server again and again while clients send, lets them repeat what got no answer, and looks what is there.
 * @param every Looks after each so many kills, too, and ends at the first fault. Default: only at the end.
 */
export async function killLoop(
  dist: string,
  kills: number,
  { every = kills, onKill = (_done: number): void => undefined } = {},
): Promise<Audit & { kills: number }> {
  const { data, token, remove } = await freshData();
  const sends = new Sends(token);
  try {
    for (let done = 1; ; done++) {
      const server = await startServer(dist, data);
      const flood = sends.flood(server.url, clients);
      await someTime(sends, flood);
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
