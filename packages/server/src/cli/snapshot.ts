import { relative, resolve, sep } from 'node:path';
import type { Link, LocalisedText } from '@ogp-kit/core';
import { Command, InvalidArgumentError } from 'commander';
import { OtherFolderError } from '../snapshot/snapshot-folder.ts';
import { snapshot, type SnapshotCounts } from '../snapshot/snapshot.ts';
import { openExisting } from './existing-data.ts';
import { ExitError, say } from './exit.ts';
import { dataOption, localisedTitle } from './options.ts';

interface SnapshotFlags {
  data: string;
  title?: LocalisedText;
  live?: Link;
}

/** Milliseconds between two lines that say how far it is. */
const pause = 5000;

function baseUrl(text: string): Link {
  if (/^https?:\/\/[!-~]+$/.test(text) && URL.canParse(text)) return text.replace(/ogp\.json$/, '');
  throw new InvalidArgumentError('Give the base URL of the backend, such as https://ogp.ministry.example/');
}

const number = (n: number) => n.toLocaleString('en');

const inMegabytes = (bytes: number) =>
  bytes < 100_000 ? `${number(bytes)} bytes` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** A function that is told after each document, and says so now and then. */
function progress(): (path: string, soFar: SnapshotCounts) => void {
  let last = Date.now();
  return (path, { documents, bytes }) => {
    const now = Date.now();
    if (now - last < pause) return;
    last = now;
    process.stderr.write(`${number(documents)} documents so far (${inMegabytes(bytes)}), at ${path}\n`);
  };
}

function inside(folder: string, other: string): boolean {
  const way = relative(resolve(folder), resolve(other));
  return way !== '..' && !way.startsWith(`..${sep}`);
}

async function act(folder: string, { data, title, live }: SnapshotFlags): Promise<void> {
  if (inside(folder, data)) {
    throw new ExitError(2, `The data in ${data} would be on the web with the snapshot. Name another folder.`);
  }
  const store = await openExisting(data);
  try {
    const done = await snapshot(store, { folder, title, live, onDocument: progress() });
    const { documents, bytes, written, removed } = done;
    const same = documents - written;
    say(
      `${folder}: ${number(documents)} documents (${inMegabytes(bytes)}): ${number(written)} written, ${number(same)} as they were, ${number(removed)} removed.`,
    );
  } catch (error) {
    if (error instanceof OtherFolderError) {
      throw new ExitError(
        1,
        `${folder} has other things in it. Name an empty folder, or one that a snapshot has made.`,
        { cause: error },
      );
    }
    const { code, path, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined || path === undefined) throw error;
    throw new ExitError(1, `${path} cannot be written (${code}). May this account, and is there room?`, {
      cause: error,
    });
  } finally {
    await store.close();
  }
}

export const snapshotCommand = () =>
  new Command('snapshot')
    .description(
      'Write everything that can be read from the backend as files, as it is at one moment, for any web server. Files that have not changed stay as they are, and what is gone is removed.',
    )
    .argument('<folder>', 'an empty folder, or one that a snapshot has made before')
    .option('--live <url>', 'base URL of the backend that takes contributions', baseUrl)
    .option(
      '--title <[lang=]text>',
      'what the snapshot is called; repeatable, once a language',
      localisedTitle,
    )
    .addOption(dataOption())
    .action(act);
