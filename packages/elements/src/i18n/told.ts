import type { LocalisedText } from '@ogp-kit/core/browser';

/** The text of an institution in the reader's language, else in any; and which language it is in. */
export function toldIn(
  text: LocalisedText | undefined,
  ...wanted: readonly string[]
): [language: string, words: string] {
  const known: LocalisedText = Object(text);
  const language = [...wanted, ...Object.keys(known)].find((one) => known[one]) ?? wanted[0]!;
  return [language, known[language] ?? ''];
}

/** The text of an institution in the reader's language, else in any. */
export const told = (text: LocalisedText | undefined, language: string): string => toldIn(text, language)[1];
