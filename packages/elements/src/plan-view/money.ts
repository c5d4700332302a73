import type { Money } from '@ogp-kit/core/browser';
import type { Format } from '../i18n/format.ts';

/** What a budget is made of, in this order everywhere. */
export const budgetParts = ['indicativeCost', 'stateBudget', 'foreignFunding', 'financialGap'] as const;

/** The words that money is told with. */
export interface MoneyWords {
  thousand: string;
  million: string;
  ALL: string;
}

/** How many of a currency's unit are counted as one: "thousand"; of single ones nothing is said. */
export const perWords = (m: MoneyWords, f: Format, multiplier: number): string =>
  ({ 1: '', 1e3: m.thousand, 1e6: m.million })[multiplier] ?? f.number(multiplier);

/** What an amount is counted in: "thousand lek". */
export const unitWords = (m: MoneyWords, f: Format, { multiplier, currency }: Money): string =>
  `${perWords(m, f, multiplier)} ${currency === 'ALL' ? m.ALL : currency}`;
