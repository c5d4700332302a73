import type { Language } from '../i18n/catalogue.ts';
import type { IdeaFormMessages } from './idea-form.messages.en.ts';

const catalogues: Record<Language, () => Promise<IdeaFormMessages>> = {
  en: async () => (await import('./idea-form.messages.en.ts')).en,
  sq: async () => (await import('./idea-form.messages.sq.ts')).sq,
};

/** The form's words in a language; only that one is loaded. */
export function messagesOf(language: Language): Promise<IdeaFormMessages> {
  return catalogues[language]();
}

export type { IdeaFormMessages };
