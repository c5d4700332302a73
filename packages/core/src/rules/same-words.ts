/** A place before, and one after. */
type Pair = readonly [from: number, to: number];

/** So many paragraphs of the same words are told apart by their order alone. */
const many = 100;

/**
 * Pairs what says the same before and after, one with one. As many as possible keep their order, as in a comparison of
 * files, so that what stands around tells equal ones apart; what is left was moved, and is paired in its order.
 * @param before What each place says; undefined: it is left out.
 * @param mayBe Whether a place before may be one after, apart from what it says.
 */
export function sameWords(
  before: readonly (string | undefined)[],
  after: readonly (string | undefined)[],
  mayBe: (from: number, to: number) => boolean,
): Pair[] {
  const places = new Map<string, number[]>();
  after.forEach((text, to) => {
    if (text === undefined) return;
    const known = places.get(text);
    if (known) known.push(to);
    else places.set(text, [to]);
  });
  const candidates = (from: number): readonly number[] => {
    const text = before[from];
    return text === undefined ? [] : (places.get(text) ?? []).filter((to) => mayBe(from, to));
  };
  const kept = inOrder(before.length, (from) => {
    const found = candidates(from);
    return found.length > many ? [] : found;
  });
  const [gone, taken] = [new Set(kept.map(([from]) => from)), new Set(kept.map(([, to]) => to))];
  const moved = before.flatMap((_, from): Pair[] => {
    if (gone.has(from)) return [];
    const to = candidates(from).find((place) => !taken.has(place));
    if (to === undefined) return [];
    taken.add(to);
    return [[from, to]];
  });
  return [...kept, ...moved];
}

interface Chain {
  readonly pair: Pair;
  readonly before: Chain | undefined;
}

/** The longest list of pairs that rises on both sides (Hunt and Szymanski). */
function inOrder(length: number, candidates: (from: number) => readonly number[]): Pair[] {
  /** Of chains of each length the one that ends earliest. */
  const chains: Chain[] = [];
  for (let from = 0; from < length; from++) {
    // From the last to the first, so that no place before is used twice in a chain.
    for (const to of [...candidates(from)].reverse()) {
      let [low, high] = [0, chains.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (chains[middle]!.pair[1] < to) low = middle + 1;
        else high = middle;
      }
      chains[low] = { pair: [from, to], before: chains[low - 1] };
    }
  }
  const pairs: Pair[] = [];
  for (let chain = chains.at(-1); chain; chain = chain.before) pairs.push(chain.pair);
  return pairs.reverse();
}
