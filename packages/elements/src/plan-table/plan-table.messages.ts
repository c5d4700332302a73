import type { Catalogues } from '../i18n/catalogue.ts';
import type { words } from './plan-table.messages.en.ts';

export type Words = typeof words;

export const catalogues: Catalogues<Words> = {
  en: () => import('./plan-table.messages.en.ts'),
  sq: () => import('./plan-table.messages.sq.ts'),
};
