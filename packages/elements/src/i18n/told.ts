import type { LocalisedText } from '@ogp-kit/core/browser';

/** The text of an institution in the reader's language, else in any; and which language it is in. */
export function toldIn(
  text: LocalisedText | undefined,
  ...wanted: readonly string[]
): [language: string, words: string] {
  for (const language of wanted) {
    const words = text?.[language];
    if (words) return [language, words];
  }
  return Object.entries(text ?? {})[0] ?? [wanted[0] ?? 'en', ''];
}

/** The text of an institution in the reader's language, else in any. */
export const told = (text: LocalisedText | undefined, language: string): string => toldIn(text, language)[1];
