import type { LanguageTag, LocalisedText } from '../model/localised-text.ts';

/** What is said, and in which language. */
export interface Said {
  text: string;
  language: LanguageTag;
}

/** What is said in the first of some languages that there is; else in any. Capitals in a tag make no difference. */
export function saidIn(text: LocalisedText, ...languages: readonly LanguageTag[]): Said {
  const tags = Object.keys(text);
  const found = languages.flatMap((one) => tags.find((tag) => tag.toLowerCase() === one.toLowerCase()) ?? []);
  const language = found[0] ?? tags[0] ?? '';
  return { text: text[language] ?? '', language };
}
