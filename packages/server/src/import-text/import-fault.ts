/** Why no document can be made of a text: what is wrong, where, and what to do, in words. */
export class ImportFault extends Error {
  override readonly name = 'ImportFault';
  /** Whether the file could be looked at: a text that does not fit is one thing, a file that is not there another. */
  readonly read: boolean;

  constructor(message: string, { read = true, cause }: { read?: boolean; cause?: unknown } = {}) {
    super(message, { cause });
    this.read = read;
  }
}

/** The beginning of a passage, to be told which one is meant. */
export const beginning = (text: string): string => {
  const start = Array.from(text.slice(0, 120)).slice(0, 50).join('');
  return start.length < text.length ? `“${start.trimEnd()}…”` : `“${start}”`;
};

/** In which line of a file some words stand; undefined where markup or line breaks stand between them. */
export function lineOf(source: string, words: string): number | undefined {
  const at = source.indexOf(words.slice(0, 40).trim());
  return at === -1 ? undefined : source.slice(0, at).split('\n').length;
}
