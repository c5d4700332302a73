import { WholeFileFault } from './import-fault.ts';

/** Encodings that text may be said to be in, as the Encoding Standard of the web names them. */
export const encodings = ['utf-8', 'utf-16', 'windows-1250', 'windows-1252', 'iso-8859-2'] as const;

export type Encoding = (typeof encodings)[number];

/** As much of a file as its encoding is told by. */
const enough = 4096;

/**
 * The name of the UTF-16 that some bytes are in: said by a byte order mark, or seen by the NUL bytes that Latin letters
 * have in it on one side.
 */
export function utf16In(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const nul = [0, 0];
  const length = Math.min(bytes.length, enough) & ~1;
  for (let i = 0; i < length; i++) if (bytes[i] === 0) nul[i % 2]! += 1;
  const [even = 0, odd = 0] = nul;
  if (length < 4 || even + odd < length / 4) return undefined;
  return even === 0 ? 'utf-16le' : odd === 0 ? 'utf-16be' : undefined;
}

async function* transcoded(chunks: AsyncIterable<Buffer>, label: string): AsyncGenerator<Buffer> {
  // What is no character in it is told as such, and not made a question mark.
  const decoder = new TextDecoder(label, { fatal: true });
  try {
    for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    yield Buffer.from(decoder.decode());
  } catch (cause) {
    if (cause instanceof TypeError) throw new WholeFileFault('encoding-unknown', [label], { cause });
    throw cause;
  }
}

/**
 * Bytes in UTF-8, of a file in any encoding that can be told or is said. Which of the old encodings of eight bits a file is
 * in cannot be told: `ë` and `ç` are the same in several, other letters are not.
 */
export async function* inUtf8(chunks: AsyncIterable<Buffer>, said?: Encoding): AsyncGenerator<Buffer> {
  const reading = chunks[Symbol.asyncIterator]();
  const begun: Buffer[] = [];
  let length = 0;
  while (length < enough) {
    const next = await reading.next();
    if (next.done) break;
    begun.push(next.value);
    length += next.value.length;
  }
  async function* all() {
    yield* begun;
    for (;;) {
      const next = await reading.next();
      if (next.done) return;
      yield next.value;
    }
  }
  const start = Buffer.concat(begun);
  const utf16 = said === undefined || said === 'utf-16' ? utf16In(start) : undefined;
  const label = utf16 ?? (said === 'utf-16' ? 'utf-16le' : said);
  try {
    if (label === undefined || label === 'utf-8') yield* all();
    else yield* transcoded(all(), label);
  } finally {
    await reading.return?.();
  }
}
