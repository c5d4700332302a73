import type { Mark } from '@ogp-kit/core';
import { count, type Tally } from './tally.ts';
import { itemSign } from './word-html.ts';

/** How a stretch of text stands out. */
export interface Standing {
  strong: boolean;
  emphasis: boolean;
  /** Where it leads to. */
  href: string | undefined;
}

/** A mark without its language. */
export type Stretch = Omit<Mark, 'language'>;

/** The words of a passage, with what stands out of them. */
export interface Words {
  text: string;
  stretches: Stretch[];
}

/** Words with some signs before them. */
export const behind = (sign: string, { text, stretches }: Words): Words => ({
  text: sign + text,
  stretches: stretches.map((one) => ({
    ...one,
    start: one.start + sign.length,
    end: one.end + sign.length,
  })),
});

interface Piece extends Standing {
  text: string;
  /** Blanks and line breaks count, as in code. */
  verbatim: boolean;
}

// eslint-disable-next-line no-control-regex -- leaving control characters out is the purpose
const controls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g;
const plain: Standing = { strong: false, emphasis: false, href: undefined };
const lineBreak = '\u2028';
/** The most that a block may have. */
const mostMarks = 500;

const lengthOf = (text: string): number =>
  /[\ud800-\udfff]/.test(text) ? Array.from(text).length : text.length;

/** What stands between two words: a line break where there is one, a no-break space where that is all, else one blank. */
const between = (space: string): string =>
  space === '' || space === '\u00a0' ? space : space.includes(lineBreak) ? '\n' : ' ';

const inCode = (space: string): string => space.replaceAll(lineBreak, '\n').replaceAll('\f', ' ');

/** Gathers the words of one passage as they are read, and puts white space in order as browsers do. */
export class RunningText {
  #pieces: Piece[] = [];
  readonly #tally: Tally;

  constructor(tally: Tally) {
    this.#tally = tally;
  }

  add(text: string, standing: Standing = plain, verbatim = false): void {
    this.#pieces.push({ text, ...standing, verbatim });
  }

  breakLine(): void {
    this.add(lineBreak);
  }

  /** Leaves the sign out that an item of a list begins with in Word. */
  dropItemSign(): void {
    const start = this.#pieces
      .slice(0, 20)
      .map(({ text }) => text)
      .join('');
    const first = itemSign.test(start) && this.#pieces.find(({ text }) => text.trim() !== '');
    if (first) first.text = first.text.replace(/\S/u, '');
  }

  /** What was gathered; nothing is left for the next passage. */
  take(): Words {
    const pieces = this.#pieces;
    this.#pieces = [];
    const writer = new Writer();
    for (const piece of pieces) {
      const text = piece.text.replace(/\r\n?/g, '\n').replace(controls, '');
      count(this.#tally.leftOut, 'controls', (piece.text.match(controls) ?? []).length);
      for (const [part] of text.matchAll(/[ \t\n\f\u00a0\u2028]+|[^ \t\n\f\u00a0\u2028]+/g)) {
        if (/^[ \t\n\f\u00a0\u2028]/.test(part)) writer.space(part, piece.verbatim);
        else writer.word(part, piece);
      }
    }
    return writer.words(this.#tally);
  }
}

/** Writes words one after the other, and draws marks out over them. */
class Writer {
  readonly #parts: string[] = [];
  readonly #stretches: Stretch[] = [];
  readonly #open = new Map<Stretch['kind'], Stretch>();
  #length = 0;
  #space = '';
  #verbatim = false;

  space(space: string, verbatim: boolean): void {
    this.#space += space;
    this.#verbatim ||= verbatim;
  }

  word(word: string, standing: Standing): void {
    const space = this.#length === 0 ? '' : this.#verbatim ? inCode(this.#space) : between(this.#space);
    this.#space = '';
    this.#verbatim = false;
    this.#parts.push(space, word);
    const start = this.#length + space.length;
    this.#length = start + lengthOf(word);
    this.#mark('strong', standing.strong, start);
    this.#mark('emphasis', standing.emphasis, start);
    this.#mark('link', standing.href !== undefined, start, standing.href);
  }

  #mark(kind: Stretch['kind'], on: boolean, start: number, href?: string): void {
    const open = this.#open.get(kind);
    if (!on) this.#open.delete(kind);
    else if (open && open.href === href) open.end = this.#length;
    else {
      const stretch = { kind, start, end: this.#length, ...(href !== undefined && { href }) };
      this.#stretches.push(stretch);
      this.#open.set(kind, stretch);
    }
  }

  words(tally: Tally): Words {
    count(tally.leftOut, 'marks', this.#stretches.length - mostMarks);
    const stretches = this.#stretches.slice(0, mostMarks);
    count(tally.taken, 'links', stretches.filter(({ kind }) => kind === 'link').length);
    return { text: this.#parts.join(''), stretches };
  }
}
