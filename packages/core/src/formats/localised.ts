import type { CodeLabel, Codelist } from '../codelists/codelist.ts';
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

/** The labels of a list in one language. */
export function labelsIn<Code extends string>(
  { labels }: Codelist<Code>,
  language: keyof CodeLabel,
): Record<Code, string> {
  const codes = Object.keys(labels) as Code[];
  return Object.fromEntries(codes.map((code) => [code, labels[code][language]])) as Record<Code, string>;
}
