import type { words } from './later.messages.en.ts';

/** The words from the first use on. */
export type LaterWords = typeof words;
