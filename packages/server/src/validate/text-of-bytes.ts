import { isUtf8 } from 'node:buffer';
import { FileFault } from './file-issue.ts';

const newline = 0x0a;

/** How many bytes at the end belong to a character that is not whole yet. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? back : 0;
  }
  return 0;
}

/** The lines of some bytes, up to the first for which something holds. */
function linesBefore(bytes: Buffer, stopsAt: (line: Buffer) => boolean): number {
  let lines = 0;
  for (let start = 0; ; lines++) {
    const end = bytes.indexOf(newline, start);
    if (end === -1 || stopsAt(bytes.subarray(start, end))) return lines;
    start = end + 1;
  }
}

const starts = [
  ['file-utf-16', 'fffe'],
  ['file-utf-16', 'feff'],
  // Spreadsheets of today, and those of before 2007.
  ['file-packed', '504b0304'],
  ['file-packed', 'd0cf11e0'],
] as const;

function lookAtStart(bytes: Buffer): void {
  const start = bytes.toString('hex', 0, 4);
  const found = starts.find(([, begins]) => start.startsWith(begins));
  if (found) throw new FileFault(found[0]);
}

/**
 * The text of a file, piece by piece as it is read, without a byte order mark.
 * @throws FileFault when it is no text in UTF-8, with the line where that is seen.
 */
export async function* textOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let line = 1;
  let rest: Buffer = Buffer.alloc(0);
  let started = false;
  const decoded = (bytes: Buffer): string => {
    if (bytes.includes(0)) {
      throw new FileFault('file-nul', { line: line + linesBefore(bytes, (one) => one.includes(0)) });
    }
    if (!isUtf8(bytes)) {
      throw new FileFault('file-not-utf-8', { line: line + linesBefore(bytes, (one) => !isUtf8(one)) });
    }
    line += linesBefore(bytes, () => false);
    return bytes.toString('utf8');
  };
  for await (const chunk of chunks) {
    const bytes: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    if (!started && bytes.length < 4) {
      rest = bytes;
      continue;
    }
    if (!started) lookAtStart(bytes);
    const whole = bytes.length - unfinished(bytes);
    rest = bytes.subarray(whole);
    const text = decoded(bytes.subarray(0, whole));
    yield started ? text : text.replace(/^\ufeff/, '');
    started = true;
  }
  if (!started) lookAtStart(rest);
  if (rest.length > 0) yield started ? decoded(rest) : decoded(rest).replace(/^\ufeff/, '');
}

/** Megabytes of one JSON text; also of one line of JSON Lines. */
export const largestText = 128;

/**
 * All of a text at once.
 * @throws FileFault when that is more than can be held.
 */
export async function wholeText(pieces: AsyncIterable<string>): Promise<string> {
  const read: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > largestText * 1e6) throw new FileFault('file-too-large', { expected: largestText });
    read.push(piece);
  }
  return read.join('');
}

/** The lines of a text, without what ends them. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', start)) {
      yield [...begun, piece.slice(start, end)].join('').replace(/\r$/, '');
      begun = [];
      length = 0;
      start = end + 1;
    }
    begun.push(piece.slice(start));
    length += piece.length - start;
    if (length > largestText * 1e6) throw new FileFault('file-too-large', { expected: largestText });
  }
  yield begun.join('');
}
