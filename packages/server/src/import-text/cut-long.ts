import type { Words } from './running-text.ts';

/** As many characters as a passage may have; a character beyond the first 65,536 of Unicode counts as two. */
export const mostCharacters = 10_000;

/** The length of the first part: to the end of a sentence in its second half, else of a word, else as much as fits. */
function firstLength(text: string): number {
  const window = text.slice(0, mostCharacters + 1);
  const half = mostCharacters / 2;
  const sentence = Array.from(window.matchAll(/[.!?…;:][”"»’)\]]*\s/gu)).at(-1);
  if (sentence && sentence.index > half) return sentence.index + sentence[0].length;
  const word = Math.max(...[' ', '\n', '\t'].map((blank) => window.lastIndexOf(blank)));
  if (word > half) return word + 1;
  const isWithin = /[\ud800-\udbff]/.test(text.charAt(mostCharacters - 1));
  return isWithin ? mostCharacters - 1 : mostCharacters;
}

/** A passage in parts that each fit a block. Blanks at a cut go; marks across it go on behind it. */
export function cutLong(words: Words): Words[] {
  if (words.text.length <= mostCharacters) return [words];
  const parts: Words[] = [];
  let rest = words.text;
  let from = 0;
  while (rest !== '') {
    const raw = rest.length <= mostCharacters ? rest : rest.slice(0, firstLength(rest));
    rest = rest.slice(raw.length);
    const text = raw.trimEnd();
    const to = from + Array.from(raw).length;
    const length = Array.from(text).length;
    const here = words.stretches.filter(({ start, end }) => start < from + length && end > from);
    const stretches = here.map((one) => ({
      ...one,
      start: Math.max(0, one.start - from),
      end: Math.min(length, one.end - from),
    }));
    if (text !== '') parts.push({ text, stretches });
    from = to;
  }
  return parts;
}
