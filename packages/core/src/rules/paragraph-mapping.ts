import type { ConsultationDocument } from '../model/consultation-document.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { paragraphText } from './paragraph-text.ts';

/**
 * How a paragraph was found again: by its lasting name (`wId`), by the very same words, by words that are much alike, by
 * its id where the words of one of both are not known; or not at all.
 */
export type ParagraphMatch = 'name' | 'same' | 'similar' | 'id' | 'none';

/** Where a paragraph of the version before is now. */
export interface ParagraphMapping {
  /** Id in the version before. */
  from: string;
  /** Id in the version after; absent: it is gone. Several may have become one. */
  to?: string;
  how: ParagraphMatch;
  /** How much of the words is the same, 0 to 1. */
  similarity: number;
}

/** What became of the paragraphs of a text. */
export interface ParagraphMappings {
  /** One for each paragraph of the version before, in its order. */
  mappings: readonly ParagraphMapping[];
  /** Ids of paragraphs that nothing became: they are new. */
  added: readonly string[];
}

/** From here on words are much alike. */
const alike = 0.6;

/** Pairs of words that follow each other: what the likeness of two texts is counted by. */
function pairsOf(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const pairs = new Map<string, number>();
  for (let i = 0; i < Math.max(words.length - 1, Math.min(words.length, 1)); i++) {
    const pair = `${words[i]} ${words[i + 1] ?? ''}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const size = (pairs: ReadonlyMap<string, number>) => [...pairs.values()].reduce((sum, n) => sum + n, 0);

/** How much two texts share: of both (Dice), or of one within the other, where a paragraph was split or merged. */
function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [pair, n] of one) shared += Math.min(n, other.get(pair) ?? 0);
  const [a, b] = [size(one), size(other)];
  if (a === 0 || b === 0) return 0;
  // A short text is easily within a long one by chance: that counts for a little less.
  return Math.max((2 * shared) / (a + b), Math.min(a, b) >= 8 ? (0.9 * shared) / Math.min(a, b) : 0);
}

type Version = Pick<ConsultationDocument, 'paragraphs' | 'language'>;

/**
 * Finds the paragraphs of a text again in its next version, so that comments keep their place when the text changes. A
 * number that moved does not mislead it: words decide, unless paragraphs have lasting names.
 * @example
 * mapParagraphs(before, after).mappings[0] // { from: 'p1', to: 'p2', how: 'same', similarity: 1 }
 */
export function mapParagraphs(before: Version, after: Version): ParagraphMappings {
  const { language } = before;
  const next = after.paragraphs.map((paragraph, i) => {
    const text = paragraphText(paragraph, language);
    return { paragraph, text, pairs: pairsOf(text), place: i / Math.max(1, after.paragraphs.length - 1) };
  });
  const taken = new Set<string>();
  const found = before.paragraphs.map((paragraph, i): ParagraphMapping => {
    const text = paragraphText(paragraph, language);
    const place = i / Math.max(1, before.paragraphs.length - 1);
    const near = (a: (typeof next)[number], b: (typeof next)[number]) =>
      Math.abs(a.place - place) - Math.abs(b.place - place);
    const to = (one: (typeof next)[number], how: ParagraphMatch, similarity: number): ParagraphMapping => {
      taken.add(one.paragraph.id);
      return { from: paragraph.id, to: one.paragraph.id, how, similarity };
    };
    const pairs = pairsOf(text);
    const named = paragraph.wId && next.find((one) => one.paragraph.wId === paragraph.wId);
    if (named) return to(named, 'name', named.text === text ? 1 : likeness(pairs, named.pairs));
    // Two names that last are two paragraphs, however alike.
    const others = next.filter(({ paragraph: { wId } }) => wId === undefined || paragraph.wId === undefined);
    const same = text && others.filter((one) => one.text === text).sort(near)[0];
    if (same) return to(same, 'same', 1);
    const best = others
      .map((one) => ({ one, similarity: likeness(pairs, one.pairs) }))
      .sort((a, b) => b.similarity - a.similarity || near(a.one, b.one))[0];
    if (best && best.similarity >= alike) return to(best.one, 'similar', best.similarity);
    const sameId = others.find((one) => one.paragraph.id === paragraph.id);
    if (sameId && (!text || !sameId.text)) return to(sameId, 'id', 0);
    return { from: paragraph.id, how: 'none', similarity: best?.similarity ?? 0 };
  });
  return { mappings: found, added: added(after.paragraphs, taken) };
}

const added = (paragraphs: readonly Paragraph[], taken: ReadonlySet<string>): string[] =>
  paragraphs.flatMap(({ id }) => (taken.has(id) ? [] : [id]));
