import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { validate } from '@ogp-kit/core';
import { PathSet } from './path-set.ts';

/** A folder has other things in it than a snapshot. */
export class OtherFolderError extends Error {
  override readonly name = 'OtherFolderError';
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** What a file has in it; undefined where there is none. */
function bytesOf(file: string, length?: number): Buffer | undefined {
  try {
    if (length !== undefined && statSync(file).size !== length) return undefined;
    return readFileSync(file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Whether an `ogp.json` is one that a snapshot has written: it says that nothing is taken. */
function isOurs(bytes: Buffer | undefined): boolean {
  try {
    const result = validate('Discovery', JSON.parse(String(bytes)), { unknownMembers: 'ignore' });
    return result.ok && result.value.writes.length === 0;
  } catch {
    return false;
  }
}

/** Where a snapshot is written. Each file is at any time what it was or what it is to be, and never half of it. */
export class SnapshotFolder {
  readonly #folder: string;
  readonly #seen = new PathSet();

  /** @throws OtherFolderError where there is something in the folder that no snapshot has written. */
  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    const begun = readdirSync(folder).some((name) => !name.startsWith('.'));
    if (begun && !isOurs(bytesOf(join(folder, 'ogp.json')))) throw new OtherFolderError(folder);
  }

  /** Writes a file where it is not that already. Gives whether it did. */
  write(path: string, body: string): boolean {
    this.#seen.add(path);
    const file = join(this.#folder, path);
    const bytes = Buffer.from(body);
    if (bytesOf(file, bytes.length)?.equals(bytes)) return false;
    mkdirSync(dirname(file), { recursive: true });
    // Not flushed: what a power cut spoils is not what it should be, and is written at the next run.
    const fresh = join(dirname(file), `.${basename(file)}.${process.pid}.new`);
    writeFileSync(fresh, bytes);
    renameSync(fresh, file);
    return true;
  }

  /** Writes a file that is somebody's to change, once. */
  offer(path: string, body: string): void {
    if (bytesOf(join(this.#folder, path)) === undefined) this.write(path, body);
  }

  /** Removes from folders of the read tree what was not written this time. Gives how many documents went. */
  removeOthers(folders: readonly string[]): number {
    return folders.map((folder) => this.#clear(folder)).reduce((sum, n) => sum + n, 0);
  }

  close(): void {
    this.#seen.close();
  }

  #clear(path: string): number {
    const folder = join(this.#folder, path);
    let entries;
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      if (isMissing(error)) return 0;
      throw error;
    }
    let removed = 0;
    let left = 0;
    for (const entry of entries) {
      const at = `${path}/${entry.name}`;
      if (entry.isDirectory()) removed += this.#clear(at);
      const isDocument = entry.isFile() && /\.(json|atom)$/.test(entry.name) && !this.#seen.has(at);
      const isHalf = entry.isFile() && /^\..*\.new$/.test(entry.name);
      if (isDocument || isHalf) unlinkSync(join(folder, entry.name));
      else left += 1;
      removed += Number(isDocument);
    }
    if (left === 0 || readdirSync(folder).length === 0) rmdirSync(folder);
    return removed;
  }
}
