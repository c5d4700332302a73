import type { Language } from '../i18n/catalogue.ts';
import type { IdeaFormMessages } from './idea-form.messages.en.ts';
import type { LaterMessages } from './later/later.messages.en.ts';

/** The form's first words in a language; only that one is loaded. */
export const messagesOf = async (language: Language): Promise<IdeaFormMessages> =>
  language === 'sq'
    ? (await import('./idea-form.messages.sq.ts')).sq
    : (await import('./idea-form.messages.en.ts')).en;

/** All words of the form; before its first use only the first ones are there. */
export type Words = IdeaFormMessages & LaterMessages;
