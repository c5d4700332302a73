import { FileFault } from './file-issue.ts';

/** Characters within which a first line has to end, to tell anything. */
const longestStart = 16_000_000;

/**
 * As much of a text as tells its form, however it comes in pieces: its first line with anything in it, and whether
 * something follows. Where that line does not end, the start of it.
 */
export async function startOf(pieces: AsyncIterator<string>): Promise<string> {
  const read: string[] = [];
  let length = 0;
  let begun = false;
  let ended = false;
  while (length < longestStart) {
    const next = await pieces.next();
    if (next.done) break;
    read.push(next.value);
    for (const [part] of next.value.matchAll(/[\r\n]+|\S[^\r\n]*/g)) {
      const breaks = /^[\r\n]/.test(part);
      if (ended && !breaks) return read.join('');
      if (breaks) ended = begun;
      else begun = true;
    }
    if (begun) length += next.value.length;
  }
  if (!begun) throw new FileFault('file-empty');
  return read.join('');
}
