import type { Format } from '../i18n/format.ts';
import type { formEn } from './form.messages.en.ts';
import type { laterFormEn } from './later/later.messages.en.ts';

/** The words of a form before its first use. */
export type FirstWords = typeof formEn & { title: string };

type Dated = (f: Format, at: string, zone: string) => string;

/** What every form says of its own kind of contribution, from the first use on. */
interface OwnWords {
  area: string;
  author: string;
  authorHint: string;
  authorTips: string[];
  draftFound: (f: Format, at: string) => string;
  send: string;
  notTaken: string;
  waitingTitle: string;
  waitingSafe: string;
  waitingMemory: string;
  refusedClosed: string;
  arrived: string;
  codeWhy: string;
  nextJudged: string;
  follow: string;
  another: string;
  closed: Dated;
  closedWhy: string;
  opens: Dated;
  noCall: string;
}

/** The rest of the words. */
export type LaterWords = typeof laterFormEn & OwnWords;

/** All words that every form has; before its first use only the first ones are there. */
export type Words = FirstWords & LaterWords;
