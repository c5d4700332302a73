import { writeFileSync } from 'node:fs';
import { ExitError } from '../cli/exit.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this account may not write there',
  EPERM: 'this account may not write there',
  EROFS: 'this account may not write there',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
};

/**
 * Writes a new file, and one that is there only where that was wanted.
 * @throws ExitError in words.
 */
export function writeFile(file: string, text: string, force: boolean): void {
  try {
    writeFileSync(file, text, { flag: force ? 'w' : 'wx' });
  } catch (cause) {
    const { code = '', message } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST') {
      throw new ExitError(1, `${file} is there already. Name another, or overwrite it with --force.`, {
        cause,
      });
    }
    throw new ExitError(1, `${file} cannot be written: ${reasons[code] ?? message}.`, { cause });
  }
}
