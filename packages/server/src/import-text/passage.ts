import type { Words } from './running-text.ts';

/** A heading as it stands in a text. */
export interface HeadingPassage {
  kind: 'heading';
  /** 1 to 6, as the text has it. */
  level: number;
  words: Words;
}

/** A passage, or an item of a list. */
export interface TextPassage {
  kind: 'text';
  type: 'p' | 'li';
  words: Words;
  /** Which list it is in, counted over the text; lists within lists count as the outermost. */
  list?: number;
  /** Whether a list that follows belongs to it. */
  leads: boolean;
}

/** A text, piece after piece; a rule across the page parts what stands before from what follows. */
export type Passage = HeadingPassage | TextPassage | { kind: 'rule' };
