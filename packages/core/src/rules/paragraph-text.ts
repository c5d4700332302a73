import type { LocalisedText } from '../model/localised-text.ts';
import type { Paragraph } from '../model/paragraph.ts';
import type { Partly } from './partly.ts';

/**
 * The words of a text as they are compared: Unicode in its composed form, every run of white space one blank, none at
 * the ends.
 */
export const comparable = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** A text in one language; capitals in the language's tag make no difference. */
function inLanguage(text: Partly<LocalisedText>, language: string): string {
  if (Object.hasOwn(text, language)) return text[language] ?? '';
  const tag = Object.keys(text).find((one) => one.toLowerCase() === language.toLowerCase());
  return (tag !== undefined && text[tag]) || '';
}

/** What a paragraph says in one language, block after block; empty where nothing. */
export function paragraphText({ blocks = [] }: Partly<Pick<Paragraph, 'blocks'>>, language: string): string {
  return comparable(blocks.map((block) => (block?.text ? inLanguage(block.text, language) : '')).join(' '));
}
