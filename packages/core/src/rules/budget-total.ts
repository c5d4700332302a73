import type { Money } from '../model/money.ts';
import { exactly, written } from './budget.ts';

/** What several amounts come to. */
export interface BudgetTotal {
  /** The sum of what was given, in the unit of the first; undefined where nothing was, or currencies differ. */
  total: Money | undefined;
  /** How many amounts were given. */
  given: number;
  /** Of how many. */
  of: number;
}

/**
 * Adds amounts exactly. What was not given is not zero: it is counted, so that a total can say what it does not hold.
 * @example
 * budgetTotal([{ amount: '1.5', currency: 'ALL', multiplier: 1000 }, undefined])
 * // { total: { amount: '1.5', currency: 'ALL', multiplier: 1000 }, given: 1, of: 2 }
 */
export function budgetTotal(amounts: readonly (Money | undefined)[]): BudgetTotal {
  const given = amounts.filter((money) => money !== undefined);
  const [first] = given;
  const total =
    first && given.every(({ currency }) => currency === first.currency)
      ? {
          ...first,
          amount: written(
            given.reduce((sum, money) => sum + exactly(money), 0n),
            first.multiplier,
          ),
        }
      : undefined;
  return { total, given: given.length, of: amounts.length };
}
