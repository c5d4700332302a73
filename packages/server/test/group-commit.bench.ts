import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyedSend } from '../src/guard/key.ts';
import { Store } from '../src/store/store.ts';
import { idea, plan } from './plan.ts';

const sends = 3000;
const clients = 64;

/** Sends per second when so many may share a commit. */
async function rate(writesPerCommit: number): Promise<number> {
  const data = mkdtempSync(join(tmpdir(), 'ogp-kit-bench-'));
  const store = await Store.open(data, writesPerCommit);
  try {
    await store.publish(plan());
    let left = sends;
    const client = async () => {
      while (left-- > 0) {
        const keyed = keyedSend(randomUUID(), '', { participant: null }, Buffer.alloc(0));
        await store.sendContribution({ kind: 'idea', plan: 'AP_TST01', body: idea(), channel: 'web' }, keyed);
      }
    };
    const before = performance.now();
    await Promise.all(Array.from({ length: clients }, client));
    return sends / ((performance.now() - before) / 1000);
  } finally {
    await store.close();
    rmSync(data, { recursive: true, force: true });
  }
}

const rows: [number, number][] = [];
for (let round = 1; round <= 3; round++) rows.push([await rate(1), await rate(500)]);
for (const [one, group] of rows) {
  const line = `one commit a send ${one.toFixed(0)}/s, group commit ${group.toFixed(0)}/s, ratio ${(group / one).toFixed(1)}`;
  process.stdout.write(`${line}\n`);
}
