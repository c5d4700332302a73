import * as z from 'zod';

/**
 * A number of up to 15 digits before the point and four behind it, as a text, so that nothing is lost by rounding:
 * `1250`, `-3.5`.
 * @maxLength 21
 * @pattern ^-?\d{1,15}(\.\d{1,4})?$
 */
export type Decimal = string;

/**
 * A currency by its code in ISO 4217: `ALL`, `EUR`.
 * @minLength 3
 * @maxLength 3
 * @pattern ^[A-Z]{3}$
 */
export type Currency = string;

/** An amount as its source states it: `{amount: "1250", currency: "ALL", multiplier: 1000}` is 1,250 thousand lek. */
export interface Money {
  /** How much, in `multiplier` units. */
  amount: Decimal;
  /** In which currency. */
  currency: Currency;
  /**
   * What the amount is counted in: 1, 1,000 (thousands), 1,000,000 (millions).
   * @minimum 1
   * @maximum 1000000000
   * @TJS-type integer
   */
  multiplier: number;
}

/**
 * What something costs and who pays for it, over the whole period. What a source leaves empty is absent: not stated is
 * not zero. That the parts add up is looked at (`budgetRules`), never computed silently.
 */
export interface Budget {
  /** What it is expected to cost. */
  indicativeCost?: Money;
  /** What the state budget covers. */
  stateBudget?: Money;
  /** What donors and lenders cover. */
  foreignFunding?: Money;
  /** What nobody covers yet. */
  financialGap?: Money;
}

/** Digits with at most four behind the point. */
export const decimalSchema = z
  .string()
  .max(21, { abort: true })
  .regex(/^-?\d{1,15}(\.\d{1,4})?$/);

/** Three capital letters. Whether such a currency exists is not looked at. */
export const currencySchema = z
  .string()
  .min(3)
  .max(3, { abort: true })
  .regex(/^[A-Z]{3}$/);

/** An amount, its currency, and what it is counted in. */
export const moneySchema = z
  .strictObject({
    amount: decimalSchema,
    currency: currencySchema,
    multiplier: z.int().min(1).max(1_000_000_000),
  })
  .meta({ id: 'Money' }) satisfies z.ZodType<Money>;

/** Four amounts, of which any may be missing. */
export const budgetSchema = z
  .strictObject({
    indicativeCost: moneySchema.exactOptional(),
    stateBudget: moneySchema.exactOptional(),
    foreignFunding: moneySchema.exactOptional(),
    financialGap: moneySchema.exactOptional(),
  })
  .meta({ id: 'Budget' }) satisfies z.ZodType<Budget>;
