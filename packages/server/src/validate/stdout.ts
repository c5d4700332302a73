import { once } from 'node:events';
import { fstatSync, writeSync } from 'node:fs';
import { ExitError } from '../cli/exit.ts';
import type { Write } from './report.ts';

/** Characters that are collected before they are written. */
const enough = 1 << 16;

/** Nobody reads on: `head`, for one, closes the pipe when it has had enough. */
export class ClosedError extends Error {
  override readonly name = 'ClosedError';
}

/** A report that cannot be written is none, as with a full disk: silence would pass for a finding. */
const ended = ({ code = '' }: NodeJS.ErrnoException) =>
  code === 'EPIPE'
    ? new ClosedError()
    : new ExitError(2, `The report cannot be written to its end (${code}). Is there room where it is to go?`);

/** Node's own stream takes it for well when a disk has room for a part of a piece only. */
function writeToFile(fd: number, text: string): void {
  for (let rest = Buffer.from(text); rest.length > 0;) rest = rest.subarray(writeSync(fd, rest));
}

/** Standard output, written in large pieces, and never faster than it is read. */
export function standardOutput(): { write: Write; end: () => Promise<void> } {
  const { stdout } = process;
  const isFile = fstatSync(stdout.fd).isFile();
  let waiting = '';
  let failure: Error | undefined;
  const fail = (error: Error) => (failure ??= error);
  // Where writing does not wait, as to pipes on Windows, the error comes when nobody looks for it.
  stdout.on('error', fail);
  const flush = async () => {
    const text = waiting;
    waiting = '';
    try {
      if (isFile) writeToFile(stdout.fd, text);
      else if (!stdout.write(text) && !failure) await once(stdout, 'drain');
    } catch (error) {
      fail(error as Error);
    }
    if (failure) throw ended(failure);
  };
  return {
    write: async (text) => {
      waiting += text;
      if (waiting.length >= enough) await flush();
    },
    end: flush,
  };
}
