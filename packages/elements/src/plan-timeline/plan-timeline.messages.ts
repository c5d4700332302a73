import type { Catalogues } from '../i18n/catalogue.ts';
import type { words } from './plan-timeline.messages.en.ts';

export type Words = typeof words;

export const catalogues: Catalogues<Words> = {
  en: () => import('./plan-timeline.messages.en.ts'),
  sq: () => import('./plan-timeline.messages.sq.ts'),
};
