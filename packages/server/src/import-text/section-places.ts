/** Where a section stands. */
export interface SectionPlace {
  /** `s2-1` for the first section in the second one. */
  id: string;
  /** In the manner of Akoma Ntoso: `sec_2__subsec_1`. Sections within the third level go by that. */
  eId: string;
}

const mostNames = 3;

/** Counts headings by their levels; a level that is left out between two counts as there. */
export class SectionPlaces {
  readonly #open: { level: number; within: number }[] = [];
  #atTop = 0;

  next(level: number): SectionPlace {
    let last: number | undefined;
    while (this.#open.length > 0 && this.#open.at(-1)!.level >= level) last = this.#open.pop()!.within;
    const above = this.#open.length;
    if (above === 0) this.#atTop += 1;
    this.#open.push({ level, within: above === 0 ? this.#atTop : (last ?? 0) + 1 });
    const numbers = this.#open.map(({ within }) => within);
    const names = numbers.slice(0, mostNames).map((n, i) => `${i === 0 ? 'sec' : 'subsec'}_${n}`);
    return { id: `s${numbers.join('-')}`, eId: names.join('__') };
  }
}
