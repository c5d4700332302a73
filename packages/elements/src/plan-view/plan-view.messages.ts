import type { planEn } from './plan-view.messages.en.ts';

/** The words that all elements have which show a plan. */
export type PlanWords = typeof planEn;
