import type { Catalogues } from '../i18n/catalogue.ts';
import type { words } from './commitment-card.messages.en.ts';

export type Words = typeof words;

export const catalogues: Catalogues<Words> = {
  en: () => import('./commitment-card.messages.en.ts'),
  sq: () => import('./commitment-card.messages.sq.ts'),
};
