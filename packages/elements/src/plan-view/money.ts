import type { Money } from '@ogp-kit/core/browser';
import { lacksAlbanian, type Format } from '../i18n/format.ts';

/** What a budget is made of, in this order everywhere. */
export const budgetParts = ['indicativeCost', 'stateBudget', 'foreignFunding', 'financialGap'] as const;

/** The words that money is told with. */
export interface MoneyWords {
  thousand: string;
  million: string;
  ALL: string;
}

/** What writes amounts in the reader's language, with all their digits. */
export function amountWriter({ language }: Format): (money: Pick<Money, 'amount'>) => string {
  const locale = lacksAlbanian(language) ? 'pl' : language;
  // In Polish 2400 would stand ungrouped above 12 000.
  const useGrouping = 'always' as never;
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 4, useGrouping });
  // A text, since a number would round: browsers from 2023 on take it as it is.
  return ({ amount }) => format.format(amount as unknown as number);
}

/** How many of a currency's unit are counted as one: "thousand"; of single ones nothing is said. */
export const perWords = (m: MoneyWords, f: Format, multiplier: number): string =>
  ({ 1: '', 1e3: m.thousand, 1e6: m.million })[multiplier] ?? f.number(multiplier);

/** What an amount is counted in: "thousand lek". */
export const unitWords = (m: MoneyWords, f: Format, { multiplier, currency }: Money): string =>
  `${perWords(m, f, multiplier)} ${currency === 'ALL' ? m.ALL : currency}`;
