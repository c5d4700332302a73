import type { Block, Mark, Paragraph, Section } from '@ogp-kit/core';
import { cutLong, mostCharacters } from './cut-long.ts';
import { headingNumber } from './heading-number.ts';
import { beginning, ImportFault, lineOf } from './import-fault.ts';
import type { HeadingPassage, Passage, TextPassage } from './passage.ts';
import type { Words } from './running-text.ts';
import { SectionPlaces } from './section-places.ts';
import { count, type Tally } from './tally.ts';

/** Sections and paragraphs as the model has them. */
export interface Outline {
  sections: Section[];
  paragraphs: Paragraph[];
}

const most = { sections: 500, paragraphs: 5000, blocks: 100, number: 200 } as const;

/** What an outline is made with. */
export interface OutlineOptions {
  language: string;
  /** The file as it is, to say in which line something stands. */
  source: string;
  tally: Tally;
}

const markOf = ({ kind, start, end, href }: Words['stretches'][number], language: string): Mark => ({
  language,
  kind,
  start,
  end,
  ...(href !== undefined && { href }),
});

function blocksOf({ type, words }: TextPassage, language: string, tally: Tally): Block[] {
  const parts = cutLong(words);
  count(tally.changed, 'cut', parts.length - 1);
  return parts.map(({ text, stretches }, i) => ({
    type: i === 0 ? type : 'p',
    text: { [language]: text },
    ...(stretches.length > 0 && { marks: stretches.map((one) => markOf(one, language)) }),
  }));
}

/** Whether a passage belongs to the paragraph before: an item to its list, and a list to what it directly follows. */
const belongs = ({ list }: TextPassage, before: TextPassage | undefined): boolean =>
  list !== undefined &&
  before !== undefined &&
  (before.list === undefined ? before.leads : before.list === list);

/**
 * Gives passages their places: sections by their headings, paragraphs numbered over the whole text.
 * @throws ImportFault when there are more than the model has room for, or a heading is too long.
 */
export class Outliner {
  readonly #options: OutlineOptions;
  readonly #places = new SectionPlaces();
  readonly #sections: Section[] = [];
  readonly #paragraphs: Paragraph[] = [];
  #eId = '';
  #before: TextPassage | undefined;

  constructor(options: OutlineOptions) {
    this.#options = options;
  }

  add(passage: Passage): void {
    if (passage.kind === 'heading') this.#addHeading(passage);
    else if (passage.kind === 'text') this.#addText(passage);
    else this.#before = undefined;
  }

  #addHeading({ level, words: { text } }: HeadingPassage): void {
    const { language } = this.#options;
    if (this.#sections.length === most.sections) {
      throw this.#fault(
        text,
        `This is the heading after the first ${most.sections}. Make several documents of the text.`,
      );
    }
    const { number, heading } = headingNumber(text);
    if (heading.length > mostCharacters) {
      throw this.#fault(
        text,
        `This heading is longer than ${mostCharacters} characters. Make a paragraph of it.`,
      );
    }
    const { id, eId } = this.#places.next(level);
    this.#sections.push({ id, ...(number && { number }), heading: { [language]: heading }, level });
    this.#eId = eId;
    this.#before = undefined;
  }

  #addText(passage: TextPassage): void {
    const { language, tally } = this.#options;
    const blocks = blocksOf(passage, language, tally);
    const last = this.#paragraphs.at(-1);
    const isPart = belongs(passage, this.#before) && last !== undefined;
    this.#before = passage;
    if (isPart) {
      const room = most.blocks - last.blocks.length;
      last.blocks.push(...blocks.splice(0, room));
      if (blocks.length > 0) count(tally.changed, 'overflows');
    }
    while (blocks.length > 0) {
      this.#begin(blocks.splice(0, most.blocks), passage.words.text);
      if (blocks.length > 0) count(tally.changed, 'overflows');
    }
  }

  #begin(blocks: Block[], text: string): void {
    const n = this.#paragraphs.length + 1;
    if (n > most.paragraphs) {
      throw this.#fault(
        text,
        `This is the paragraph after the first 5,000. Make several documents of the text.`,
      );
    }
    const section = this.#sections.at(-1)?.id;
    const eId = `${this.#eId && `${this.#eId}__`}para_${n}`;
    this.#paragraphs.push({ id: `p${n}`, label: `P${n}`, ...(section && { section }), eId, blocks });
  }

  #fault(text: string, message: string): ImportFault {
    const line = lineOf(this.#options.source, text);
    return new ImportFault(`${line === undefined ? '' : `line ${line}: `}${beginning(text)}: ${message}`);
  }

  /** What was outlined, with its highest headings at level 1. */
  outline(): Outline {
    const highest = Math.min(...this.#sections.map(({ level }) => level));
    for (const section of this.#sections) section.level -= highest - 1;
    return { sections: this.#sections, paragraphs: this.#paragraphs };
  }
}
