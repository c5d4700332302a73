import { once } from 'node:events';
import type { Write } from './report.ts';

/** Characters that are collected before they are written. */
const enough = 1 << 16;

/** Nobody reads on: `head`, for one, closes the pipe when it has had enough. */
export class ClosedError extends Error {
  override readonly name = 'ClosedError';
}

/** Standard output, written in large pieces, and never faster than it is read. */
export function standardOutput(): { write: Write; end: () => Promise<void> } {
  const { stdout } = process;
  let waiting = '';
  let closed = false;
  // Where writing does not wait, as to pipes on Windows, the error comes when nobody looks for it.
  stdout.on('error', () => (closed = true));
  const flush = async () => {
    const text = waiting;
    waiting = '';
    const room = stdout.write(text);
    if (!room && !closed) await once(stdout, 'drain').catch(() => (closed = true));
    if (closed) throw new ClosedError();
  };
  return {
    write: async (text) => {
      waiting += text;
      if (waiting.length >= enough) await flush();
    },
    end: flush,
  };
}
