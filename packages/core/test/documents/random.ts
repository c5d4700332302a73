/** Random numbers that a seed repeats (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to but not including 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)] as T;
  }
}

/** How many documents an entity gets (`--docs N` or OGP_DOCS), and the seed (OGP_SEED), printed by every test that uses it. */
export function size(least: number): { docs: number; seed: number } {
  const flag = process.argv.indexOf('--docs');
  const docs = Number(flag > 0 ? process.argv[flag + 1] : (process.env.OGP_DOCS ?? least));
  return { docs: Math.max(docs, 1), seed: Number(process.env.OGP_SEED ?? 20201006) };
}
