import { counted } from '../validate/phrases.ts';
import type { ReportLanguage } from '../validate/words.ts';

/** Nobody needs to be told within this many milliseconds that something goes on. */
const patience = 2000;
const often = { terminal: 200, file: 10_000 };

/** Where progress is told: standard error. */
export interface Teller {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** Tells how many rows were read, in place on a terminal, once in a while elsewhere. */
export class Progress {
  readonly #rows: (count: number) => string;
  readonly #to: Teller;
  readonly #now: () => number;
  readonly #began: number;
  #count = 0;
  #told = 0;
  #width = 0;

  constructor(language: ReportLanguage, to: Teller = process.stderr, now: () => number = Date.now) {
    this.#rows = counted(
      language,
      language === 'sq' ? 'rresht' : 'row',
      language === 'sq' ? 'rreshta' : 'rows',
    );
    this.#to = to;
    this.#now = now;
    this.#began = now();
  }

  /** One more row was read. */
  row(): void {
    this.#count += 1;
    // Asking for the time costs more than most rows do.
    if (this.#count % 256 !== 0) return;
    const now = this.#now();
    const wait = this.#to.isTTY ? often.terminal : often.file;
    if (now - this.#began < patience || now - this.#told < wait) return;
    this.#told = now;
    const text = `${this.#rows(this.#count)} …`;
    this.#to.write(this.#to.isTTY ? `\r${text.padEnd(this.#width)}` : `${text}\n`);
    this.#width = text.length;
  }

  /** Leaves nothing of it on a terminal. */
  end(): void {
    if (this.#told > 0 && this.#to.isTTY) this.#to.write(`\r${' '.repeat(this.#width)}\r`);
  }
}
