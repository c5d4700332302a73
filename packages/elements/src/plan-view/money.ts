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

/** An amount in the reader's language, with all its digits. */
export function amountWords({ language }: Format, { amount }: Money): string {
  const locale = lacksAlbanian(language) ? 'pl' : language;
  // A text, since a number would round: browsers from 2023 on take it as it is.
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(amount as unknown as number);
}

/** What an amount is counted in: "thousand lek". */
export function unitWords(m: MoneyWords, f: Format, { multiplier, currency }: Money): string {
  const per = { 1: '', 1e3: m.thousand, 1e6: m.million }[multiplier] ?? f.number(multiplier);
  return `${per} ${currency === 'ALL' ? m.ALL : currency}`;
}
