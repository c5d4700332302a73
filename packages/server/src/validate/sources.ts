import { createReadStream, globSync, statSync, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import { FileFault } from './file-issue.ts';

/** Something to check. */
export interface Source {
  /** As it was called for; `-` is standard input. */
  name: string;
  /** Absent for standard input. */
  path?: string;
  /** @throws FileFault when there is nothing to read. */
  read: () => AsyncIterable<Buffer>;
}

const missing = /^(ENOENT|ENOTDIR)$/;
const isPattern = (name: string) => /[*?[{]/.test(name);

async function* readFile(path: string): AsyncGenerator<Buffer> {
  try {
    if (statSync(path).isDirectory()) throw new FileFault('file-folder');
    yield* createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>;
  } catch (error) {
    if (error instanceof FileFault) throw error;
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!missing.test(code)) throw new FileFault('file-unreadable', { expected: code }, { cause: error });
    throw new FileFault(isPattern(path) ? 'file-matches-none' : 'file-missing', {}, { cause: error });
  }
}

/** What cannot be looked at, such as a link that leads nowhere, is nothing here; reading it tells why. */
function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** The files that a name stands for: shells of Windows hand `*` and `?` on. */
function namesOf(name: string): string[] {
  if (!isPattern(name) || lookAt(name)) return [name];
  const found = globSync(name)
    .filter((path) => !lookAt(path)?.isDirectory())
    .sort();
  return found.length > 0 ? found : [name];
}

/** What is to be read, each once however often it is named. */
export function sourcesOf(names: readonly string[]): Source[] {
  const sources = new Map<string, Source>();
  for (const name of names) {
    if (name === '-') sources.set('-', { name, read: () => process.stdin as AsyncIterable<Buffer> });
    else
      for (const path of namesOf(name))
        sources.set(resolve(path), { name: path, path, read: () => readFile(path) });
  }
  return [...sources.values()];
}
