/** What is written without blanks is counted by its characters. */
const words =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}]+/gu;

/** How often each pair of words that follow each other stands in a text: what likeness is counted by. */
export interface Pairs {
  readonly counts: ReadonlyMap<string, number>;
  /** How many pairs in all. */
  readonly size: number;
}

export function pairsOf(text: string): Pairs {
  const found = text.toLowerCase().match(words) ?? [];
  const size = Math.max(found.length - 1, Math.min(found.length, 1));
  const counts = new Map<string, number>();
  for (let i = 0; i < size; i++) {
    const pair = `${found[i]} ${found[i + 1] ?? ''}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, size };
}

/** How much two texts share: of both (Dice), or of one within the other, where a paragraph was split or merged. */
function likenessOf(shared: number, a: number, b: number): number {
  const lesser = Math.min(a, b);
  if (lesser === 0) return 0;
  // A short text is easily within a long one by chance: that counts for a little less.
  return Math.max((2 * shared) / (a + b), lesser >= 8 ? (0.9 * shared) / lesser : 0);
}

/** How much two texts are alike, 0 to 1. */
export function likeness(one: Pairs, other: Pairs): number {
  let shared = 0;
  for (const [pair, n] of one.counts) shared += Math.min(n, other.counts.get(pair) ?? 0);
  return likenessOf(shared, one.size, other.size);
}

/**
 * The same with many texts at once: how much a text is like each of a list, by their places; those that share nothing
 * are left out. Looks only at texts that have a pair in common.
 */
export function likenessTo(list: readonly Pairs[]): (one: Pairs) => Map<number, number> {
  const holders = new Map<string, { place: number; n: number }[]>();
  list.forEach(({ counts }, place) => {
    for (const [pair, n] of counts) {
      const known = holders.get(pair);
      if (known) known.push({ place, n });
      else holders.set(pair, [{ place, n }]);
    }
  });
  return ({ counts, size }) => {
    const shared = new Map<number, number>();
    for (const [pair, n] of counts) {
      for (const { place, n: theirs } of holders.get(pair) ?? []) {
        shared.set(place, (shared.get(place) ?? 0) + Math.min(n, theirs));
      }
    }
    for (const [place, n] of shared) shared.set(place, likenessOf(n, size, list[place]?.size ?? 0));
    return shared;
  };
}
