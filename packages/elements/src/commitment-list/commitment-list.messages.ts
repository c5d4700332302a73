import type { Catalogues } from '../i18n/catalogue.ts';
import type { words } from './commitment-list.messages.en.ts';

export type Words = typeof words;

export const catalogues: Catalogues<Words> = {
  en: () => import('./commitment-list.messages.en.ts'),
  sq: () => import('./commitment-list.messages.sq.ts'),
};
