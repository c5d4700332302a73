import type { Link, LocalisedText } from '@ogp-kit/core';
import { settingsOf } from '../options.ts';
import type { Store } from '../store/store.ts';
import { hostFiles } from './host-files.ts';
import { readTree, treeFolders } from './read-tree.ts';
import { snapshotDiscovery } from './snapshot-discovery.ts';
import { SnapshotFolder } from './snapshot-folder.ts';

/** How a snapshot is made. */
export interface SnapshotOptions {
  /** Where it is written. */
  folder: string;
  /** What it is called in its `ogp.json`. */
  title?: LocalisedText | undefined;
  /** The backend that takes contributions. */
  live?: Link | undefined;
  /** Is told after each document. */
  onDocument?: ((path: string, soFar: SnapshotCounts) => void) | undefined;
}

/** What a snapshot came to. */
export interface SnapshotCounts {
  documents: number;
  bytes: number;
  /** Documents that were not as they are now. */
  written: number;
  /** Documents that there are no more. */
  removed: number;
}

/**
 * Writes the whole read tree as it is at one moment. What a document links to is written before it, and what is gone is
 * removed after that, so that a reader who comes meanwhile finds what he is led to.
 * @throws OtherFolderError
 */
export async function snapshot(
  store: Store,
  { folder: into, title, live, onDocument }: SnapshotOptions,
): Promise<SnapshotCounts> {
  const folder = new SnapshotFolder(into);
  const counts: SnapshotCounts = { documents: 0, bytes: 0, written: 0, removed: 0 };
  const write = (path: string, body: string) => {
    counts.written += Number(folder.write(path, body));
    counts.documents += 1;
    counts.bytes += Buffer.byteLength(body);
    onDocument?.(path, counts);
  };
  try {
    await store.atOneMoment(async (moment) => {
      const settings = settingsOf({ data: '', title });
      // First, since it is what a folder is known by in which a snapshot was begun.
      write('ogp.json', JSON.stringify(await snapshotDiscovery(moment.reading, settings, live)));
      for await (const { path, body } of readTree({ store: moment, settings })) {
        write(path, body);
        // A turn of the event loop: without one no signal is heard, and no memory of SQLite's statements is given back.
        if (counts.documents % 100 === 0) await new Promise(setImmediate);
      }
    });
    for (const [path, body] of Object.entries(hostFiles)) folder.offer(path, body);
    counts.removed = folder.removeOthers(treeFolders);
    return counts;
  } finally {
    folder.close();
  }
}
