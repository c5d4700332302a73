/** What the form needs from its first use on, in one piece: memory, checks, the views after the questions. */
import type { Language } from '../../i18n/catalogue.ts';
import { checkIdea, fieldOf, inOrder } from './check.ts';
import { laterStyles } from './later.styles.ts';
import type { LaterMessages } from './later.messages.en.ts';
import { closedView, notes } from './notes.view.ts';
import { errorSummary, reviewView, sendButton } from './review.view.ts';
import { IdeaFormSession } from './session.ts';
import { doneView, savedLine, waitingView } from './sent.view.ts';

const catalogues: Record<Language, () => Promise<LaterMessages>> = {
  en: async () => (await import('./later.messages.en.ts')).laterEn,
  sq: async () => (await import('./later.messages.sq.ts')).laterSq,
};

/** The words of the later part. */
export function laterMessages(language: Language): Promise<LaterMessages> {
  return catalogues[language]();
}

export const parts = {
  Session: IdeaFormSession,
  styles: laterStyles,
  checkIdea,
  fieldOf,
  inOrder,
  errorSummary,
  reviewView,
  sendButton,
  notes,
  closedView,
  waitingView,
  doneView,
  savedLine,
};

/** The later part as the form holds it: its pieces, the words, the memory. */
export interface Later extends Omit<typeof parts, 'Session'> {
  messages: LaterMessages;
  session: IdeaFormSession;
}
