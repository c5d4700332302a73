import type { Arrow, Chapter, Step, Term } from './outline.ts';

/** The words of the page in one language. Each term is explained once. */
export interface ModelWords {
  readonly language: 'en' | 'sq';
  /** Leads to the page in the other language, in that language. */
  readonly other: { readonly language: 'en' | 'sq'; readonly words: string };
  readonly title: string;
  readonly lead: readonly string[];
  /** Before the links to the fields of what is asked for most. */
  readonly asked: string;
  /** The link to the whole reference. */
  readonly everything: string;
  /** The link from a term to its entry in the reference. */
  readonly fields: string;
  readonly picture: { readonly title: string; readonly words: string };
  readonly chapters: Readonly<Record<Chapter, { readonly title: string; readonly words: string }>>;
  readonly steps: Readonly<Record<Step, string>>;
  /** What key issues, ideas and comments are together. */
  readonly said: string;
  /** The three sides that status reports come from. */
  readonly sides: readonly [string, string, string];
  readonly arrows: Readonly<Record<Arrow, string>>;
  /** What each is called, in the picture in a few words, and in the story. */
  readonly terms: Readonly<Record<Term, readonly [name: string, brief: string, words: string]>>;
}
