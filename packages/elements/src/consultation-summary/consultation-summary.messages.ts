import type { Catalogues } from '../i18n/catalogue.ts';
import type { words } from './consultation-summary.messages.en.ts';

export type Words = typeof words;

export const catalogues: Catalogues<Words> = {
  en: () => import('./consultation-summary.messages.en.ts'),
  sq: () => import('./consultation-summary.messages.sq.ts'),
};
