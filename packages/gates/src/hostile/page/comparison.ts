import type { Shown } from '../watched.ts';
import { unified } from './drawn.ts';

/** What is shown, beside what was given. */
export class Comparison implements Shown {
  insertions = 0;
  compared = 0;
  differing: string[] = [];

  /** @param shown - An element, or what it says in an attribute. */
  is(place: string, shown: Element | string | null | undefined, given: string): void {
    this.compared++;
    const words = unified(typeof shown === 'string' ? shown : shown?.textContent);
    if (words !== unified(given))
      this.differing.push(`${place}: ${JSON.stringify(words)} for ${JSON.stringify(given)}`);
  }
}
