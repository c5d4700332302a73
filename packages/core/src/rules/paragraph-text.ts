import type { Paragraph } from '../model/paragraph.ts';
import type { Partly } from './partly.ts';

/**
 * The words of a text as they are compared: Unicode in its composed form, every run of white space one blank, none at
 * the ends.
 */
export const comparable = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** What a paragraph says in one language, block after block; empty where nothing. */
export function paragraphText({ blocks = [] }: Partly<Pick<Paragraph, 'blocks'>>, language: string): string {
  return comparable(blocks.map((block) => block?.text?.[language] ?? '').join(' '));
}
