import type { ConsultationDocument } from '../model/consultation-document.ts';
import { likeness, likenessTo, pairsOf, type Pairs } from './likeness.ts';
import { paragraphText } from './paragraph-text.ts';
import { sameWords } from './same-words.ts';

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

/** How much less a paragraph is worth that surely is another one already. */
const lessWhereFound = 0.2;

type Version = Pick<ConsultationDocument, 'paragraphs' | 'language'>;

interface Told {
  readonly id: string;
  readonly wId: string | undefined;
  readonly text: string;
  readonly pairs: Pairs;
}

interface Found {
  readonly to: number;
  readonly how: ParagraphMatch;
  readonly similarity: number;
}

/**
 * Finds the paragraphs of a text again in its next version, so that comments keep their place when the text changes. A
 * number that moved does not mislead it: words decide, unless paragraphs have lasting names. Where the same words stand
 * several times, what stands around them tells which is which.
 * @example
 * mapParagraphs(before, after).mappings[0] // { from: 'p1', to: 'p2', how: 'same', similarity: 1 }
 */
export function mapParagraphs(before: Version, after: Version): ParagraphMappings {
  const old = before.paragraphs.map((paragraph) => toldBy(paragraph, before.language));
  const next = after.paragraphs.map((paragraph) => toldBy(paragraph, before.language));
  const sure = findSurely(old, next);
  const settled = new Set([...sure.values()].map(({ to }) => to));
  const taken = new Set(settled);
  const expected = expectedPlaces(old.length, sure);
  const likenessToNext = likenessTo(next.map(({ pairs }) => pairs));

  /** What is not found surely. */
  const guess = (one: Told, i: number): Found | { how: 'none'; similarity: number } => {
    const away = (to: number) => Math.abs(to - expected[i]!);
    const likest = likenessToNext(one.pairs);
    let [similarity, best] = [0, undefined as Found | undefined];
    const isBetter = (to: number, than: Found) => {
      const worth = (place: number) => likest.get(place)! - (settled.has(place) ? lessWhereFound : 0);
      const steps = [
        worth(to) - worth(than.to),
        +taken.has(than.to) - +taken.has(to),
        // Of the parts of what was split, the larger.
        next[to]!.pairs.size - next[than.to]!.pairs.size,
        away(than.to) - away(to),
      ];
      return (steps.find((step) => step !== 0) ?? 0) > 0;
    };
    for (const [to, value] of likest) {
      if (!mayBe(one, next[to]!)) continue;
      similarity = Math.max(similarity, value);
      const how = one.text === next[to]!.text ? 'same' : 'similar';
      if (value >= alike && (!best || isBetter(to, best))) best = { to, how, similarity: value };
    }
    if (best) return best;
    const to = next.findIndex((other) => other.id === one.id && mayBe(one, other));
    return to >= 0 && (!one.text || !next[to]!.text)
      ? { to, how: 'id', similarity: 0 }
      : { how: 'none', similarity };
  };

  const mappings = old.map((one, i): ParagraphMapping => {
    const found = sure.get(i) ?? guess(one, i);
    if (!('to' in found)) return { from: one.id, ...found };
    taken.add(found.to);
    return { from: one.id, ...found, to: next[found.to]!.id };
  });
  return { mappings, added: next.flatMap(({ id }, to) => (taken.has(to) ? [] : [id])) };
}

function toldBy(paragraph: Version['paragraphs'][number], language: string): Told {
  const text = paragraphText(paragraph, language);
  return { id: paragraph.id, wId: paragraph.wId, text, pairs: pairsOf(text) };
}

/** Two names that last are two paragraphs, however alike. */
const mayBe = (one: Told, other: Told): boolean => one.wId === undefined || other.wId === undefined;

/** By their names, and of the others by the very same words; each is one. */
function findSurely(old: readonly Told[], next: readonly Told[]): Map<number, Found> {
  const found = new Map<number, Found>();
  const named = new Map(
    next.flatMap(({ wId }, to) => (wId === undefined ? [] : [[wId, to] as const])).reverse(),
  );
  old.forEach(({ wId, text, pairs }, i) => {
    const to = wId === undefined ? undefined : named.get(wId);
    if (to === undefined) return;
    const other = next[to]!;
    found.set(i, { to, how: 'name', similarity: text === other.text ? 1 : likeness(pairs, other.pairs) });
  });
  const taken = new Set([...found.values()].map(({ to }) => to));
  const same = sameWords(
    old.map(({ text }, i) => (found.has(i) ? undefined : text || undefined)),
    next.map(({ text }, to) => (taken.has(to) ? undefined : text || undefined)),
    (i, to) => mayBe(old[i]!, next[to]!),
  );
  for (const [i, to] of same) found.set(i, { to, how: 'same', similarity: 1 });
  return found;
}

/** Where each paragraph would be, were it still where it was beside the nearest one before (or else after) it that is found. */
function expectedPlaces(length: number, found: ReadonlyMap<number, Found>): number[] {
  const places: number[] = [];
  let shift: number | undefined;
  for (let i = 0; i < length; i++) {
    const to = found.get(i)?.to;
    if (to !== undefined) {
      // Those before the first one that is found go by it.
      if (shift === undefined) for (let j = 0; j < i; j++) places[j] = j + to - i;
      shift = to - i;
    }
    places[i] = i + (shift ?? 0);
  }
  return places;
}
