import type { Finding } from '../issue.ts';
import type { Budget, Money } from '../model/money.ts';
import { caution } from './finding.ts';
import type { Partly } from './partly.ts';

const places = 4;

/** An amount in ten-thousandths of its currency's unit, exactly. */
export function exactly({ amount, multiplier }: Money): bigint {
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.');
  const digits = BigInt(whole + fraction.padEnd(places, '0'));
  return (amount.startsWith('-') ? -digits : digits) * BigInt(multiplier);
}

/** As many as the smallest amount has in the largest unit. */
const told = 13;

/** An amount counted in a unit, with all its digits; where they have no end, as in thirds, with the first thirteen. */
export function written(exact: bigint, multiplier: number): string {
  const value = exact < 0n ? -exact : exact;
  const per = 10n ** BigInt(places) * BigInt(multiplier);
  const digits = ((value % per) * 10n ** BigInt(told)) / per;
  const fraction = digits.toString().padStart(told, '0').replace(/0+$/, '');
  return `${exact < 0n ? '-' : ''}${value / per}${fraction && `.${fraction}`}`;
}

const isWhole = (money: Partly<Money> | undefined): money is Money =>
  money?.amount !== undefined && money.currency !== undefined && money.multiplier !== undefined;

/**
 * That the financial gap is what remains of the cost when state budget and foreign funding are taken from it. A source
 * that leaves one of the four empty is left alone: nothing is computed that it does not state. A warning: the figure
 * stands as its source gives it, and people should look at it.
 * @param pointer Where the budget stands in its document.
 * @example
 * const lek = (amount) => ({ amount, currency: 'ALL', multiplier: 1000 });
 * budgetRules({ indicativeCost: lek('100'), stateBudget: lek('60'), foreignFunding: lek('20'), financialGap: lek('25') })
 * // [{ pointer: '/financialGap', code: 'sum-differs', severity: 'warning', expected: '20' }]
 */
export function budgetRules(budget: Partly<Budget> | undefined, pointer = ''): Finding[] {
  const { indicativeCost, stateBudget, foreignFunding, financialGap } = budget ?? {};
  if (![indicativeCost, stateBudget, foreignFunding, financialGap].every(isWhole)) return [];
  const parts = [indicativeCost, stateBudget, foreignFunding, financialGap] as [Money, Money, Money, Money];
  const [cost, state, foreign, gap] = parts;
  if (parts.some(({ currency }) => currency !== cost.currency)) {
    return [caution(pointer, 'currencies-differ')];
  }
  const left = exactly(cost) - exactly(state) - exactly(foreign);
  return left === exactly(gap)
    ? []
    : [caution(`${pointer}/financialGap`, 'sum-differs', written(left, gap.multiplier))];
}
