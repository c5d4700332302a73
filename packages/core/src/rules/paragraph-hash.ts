import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Hex256 } from '../model/ledger.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { paragraphText } from './paragraph-text.ts';

/**
 * SHA-256 of what a paragraph says in one language (`paragraphText`): the same for the same words, however they are
 * marked up and broken into lines. Undefined where it says nothing in that language.
 */
export function paragraphHash(paragraph: Pick<Paragraph, 'blocks'>, language: string): Hex256 | undefined {
  const text = paragraphText(paragraph, language);
  return text ? bytesToHex(sha256(utf8ToBytes(text))) : undefined;
}
