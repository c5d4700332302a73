/** The sample plan, with money and more, since the published one has none. For stories and tests. */
import type { Budget, Decimal, Money, Plan, PlanItem } from '@ogp-kit/core/browser';
import sample from '@ogp-kit/core/samples/albania-2020-2022.plan.json' with { type: 'json' };

/** The plan as it was published: without a single amount. */
export const bare = sample as Plan;

export const money = (amount: Decimal, currency = 'ALL', multiplier = 1000): Money => ({
  amount,
  currency,
  multiplier,
});

/** Of cost, state budget, foreign funding, gap; what is undefined is not given. */
export const budgetOf = (...amounts: readonly (Decimal | Money | undefined)[]): Budget =>
  Object.fromEntries(
    (['indicativeCost', 'stateBudget', 'foreignFunding', 'financialGap'] as const).flatMap((part, i) => {
      const amount = amounts[i];
      return amount === undefined ? [] : [[part, typeof amount === 'string' ? money(amount) : amount]];
    }),
  );

/** The plan with other lines, or with members of single lines by their ids. */
export const planWith = (
  differs: Readonly<Record<string, Partial<PlanItem>>> | readonly PlanItem[],
): Plan => ({
  ...bare,
  items: Array.isArray(differs)
    ? [...(differs as readonly PlanItem[])]
    : bare.items!.map((item) => ({ ...item, ...(differs as Record<string, Partial<PlanItem>>)[item.id] })),
});

const municipalities: Partial<PlanItem> = {
  otherInstitutions: [{ name: { en: 'municipalities', sq: 'bashkitë' } }, { organisation: 'akshi' }],
};

/** As a plan looks that has come some way. */
export const priced = planWith({
  'item-1.1.1': { ...municipalities, budget: budgetOf('2400', '2400', '0', '0') },
  'item-1.1.2': { budget: budgetOf('6000', '4500'), startDate: '2020', endDate: '2021-06' },
  'item-1.1.3': municipalities,
  'item-1.1.4': { commitment: 'AL0066' },
  'item-1.2.1': { budget: budgetOf('900.5', '500', '100.25', '400') },
});

/** A plan with as many lines as a country's whole programme has. */
export function longPlan(measures: number, activities = 9): Plan {
  const items: PlanItem[] = [];
  for (let i = 1; i <= measures; i++) {
    const measure = `m${i}`;
    items.push({
      id: measure,
      number: `${i}`,
      level: 'measure',
      title: { en: `Measure number ${i}`, sq: `Masa numër ${i}` },
    });
    for (let j = 1; j <= activities; j++) {
      const line = bare.items![3 + (j % 4)]!;
      const cost = 100 + ((i * 37 + j * 91) % 9000);
      items.push({
        ...line,
        id: `${measure}.${j}`,
        parent: measure,
        number: `${i}.${j}`,
        endDate: `202${j % 4}-0${1 + (j % 9)}`,
        ...(j % 3 && { budget: budgetOf(`${cost}`, `${cost - 50}.5`, j % 2 ? '0' : undefined, '49.5') }),
      });
    }
  }
  return planWith(items);
}

/** In several currencies and units, with amounts that are long. */
export const mixed = planWith({
  'item-1.1.1': { budget: budgetOf('2400', money('1.5', 'EUR', 1_000_000), '0') },
  'item-1.1.2': { budget: budgetOf(money('123456789012.1234', 'ALL', 1), '4500') },
  'item-1.2.1': { budget: budgetOf(money('900', 'EUR', 1), money('900', 'EUR', 1)) },
});

/** What is given for a whole measure, and for some of its activities. */
export const wholeMeasure = planWith({
  'item-1.1': {
    leadInstitution: { organisation: 'office-of-the-prime-minister' },
    endDate: '2022',
    budget: budgetOf('12000', '9000'),
  },
  'item-1.1.1': { budget: budgetOf('2400', '2400', '0', '0') },
});

/** Lines without a line above, of a level that nobody knows, right under the goal, of other areas. */
export const untidy = planWith([
  ...priced.items!.filter(({ id }) => id !== 'item-1'),
  {
    id: 'late',
    number: '7',
    level: 'activity',
    parent: 'goal',
    title: { en: 'An activity right under the goal' },
  },
  {
    id: 'step',
    number: '7.1',
    level: 'step' as 'activity',
    parent: 'late',
    title: { en: 'A step of it' },
    budget: budgetOf('5'),
  },
  {
    id: 'other',
    level: 'measure',
    policyArea: 'anti-corruption',
    title: {
      en: 'A measure of another area without activities',
      sq: 'Një masë e një fushe tjetër, pa veprimtari',
    },
    commitment: 'XX0001',
  },
]);
