import type { Catalogues } from '../i18n/catalogue.ts';
import type { LaterWords } from './later/later.messages.ts';
import type { words } from './paragraph-comments.messages.en.ts';

export type FirstWords = typeof words;

/** All words; before the first use only the first ones are there. */
export type Words = FirstWords & LaterWords;

export const firstWords: Catalogues<FirstWords> = {
  en: () => import('./paragraph-comments.messages.en.ts'),
  sq: () => import('./paragraph-comments.messages.sq.ts'),
};
