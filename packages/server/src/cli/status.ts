import { createHash } from 'node:crypto';
import { canonicalJson } from '@ogp-kit/core';
import { Command } from 'commander';
import { keyedSend } from '../guard/key.ts';
import { checkAbout } from '../store/send-status-report.ts';
import type { KeyedSend } from '../store/sends.ts';
import type { Store } from '../store/store.ts';
import { openExisting } from './existing-data.ts';
import { say } from './exit.ts';
import { dataOption } from './options.ts';
import { entriesOf, refuseFindings, type EntryFinding, type StatusEntry } from './status-entries.ts';

/** What makes two entries the same one, so that a file may be taken again when it has grown. */
function sendOf({ commitment, side, channel, body }: StatusEntry): KeyedSend {
  const text = canonicalJson({ ...body, commitment, side, ...(channel === undefined ? {} : { channel }) });
  // With a line break no request can have this key.
  const key = `status\n${createHash('sha256').update(text).digest('hex')}`;
  const path = `/commitments/${commitment}/status-reports`;
  return { ...keyedSend(key, path, { participant: null }, Buffer.from(text)), forGood: true };
}

/** What became of a report that was taken before; undefined where it never was. */
async function before(store: Store, { key }: KeyedSend): Promise<'there' | 'erased' | undefined> {
  const row = await store.reading
    .selectFrom('sends')
    .select('fingerprint')
    .where('key', '=', key)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return row.fingerprint === null ? 'erased' : 'there';
}

async function take(store: Store, file: string, dryRun: boolean): Promise<string> {
  const findings: EntryFinding[] = [];
  const fresh = new Map<string, { entry: StatusEntry; send: KeyedSend }>();
  const counts = { there: 0, erased: 0 };
  for (const [i, entry] of entriesOf(file).entries()) {
    const send = sendOf(entry);
    const was = fresh.has(send.key) ? 'there' : await before(store, send);
    if (was) counts[was] += 1;
    else {
      fresh.set(send.key, { entry, send });
      const found = await checkAbout(store.reading, entry);
      findings.push(...found.map((finding) => ({ ...finding, entry: i + 1 })));
    }
  }
  refuseFindings(file, findings);
  // All at once, so that they share what it takes to be on the disk; they are taken in the order of the file.
  if (!dryRun) {
    await Promise.all(
      [...fresh.values()].map(({ entry: { channel = 'email', ...entry }, send }) =>
        store.sendStatusReport({ ...entry, channel }, send),
      ),
    );
  }
  const erased = counts.erased === 0 ? '' : `, ${counts.erased} erased before and not taken again`;
  return `${fresh.size} new, ${counts.there} were there${erased}.`;
}

async function act(
  file: string,
  { data, dryRun = false }: { data: string; dryRun?: boolean },
): Promise<void> {
  const store = await openExisting(data);
  try {
    const done = await take(store, file, dryRun);
    say(dryRun ? `${done} This was a dry run: nothing was taken.` : done);
  } finally {
    await store.close();
  }
}

export const statusCommand = () =>
  new Command('status')
    .description(
      'Take status reports that came in by other ways than the web: what would be sent, with `commitment`, `side` and, where it is known, `channel` (otherwise `email`). All are checked before any is taken, and each is taken once however often this is run.',
    )
    .argument('<file>', 'a report or a list of them in JSON, or one a line (.jsonl), encoded in UTF-8')
    .option('--dry-run', 'only say what would be taken')
    .addOption(dataOption())
    .action(act);
