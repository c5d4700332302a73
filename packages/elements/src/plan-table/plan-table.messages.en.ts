import type { Format } from '../i18n/format.ts';
import { planEn } from '../plan-view/plan-view.messages.en.ts';

/** What the table says. */
export const words = {
  ...planEn,
  money: 'Money',
  noMoney: 'no amounts given',
  thousand: 'thousand',
  million: 'million',
  ALL: 'lek',
  indicativeCost: 'Cost',
  stateBudget: 'State budget',
  foreignFunding: 'Foreign funding',
  financialGap: 'Not yet funded',
  caption: 'Objectives, measures and activities, with institutions, dates and money',
  number: 'No.',
  line: 'Objective, measure, activity',
  institutions: 'Institutions',
  with: 'with',
  start: 'Start',
  end: 'End',
  unit: (_: Format, unit: string) => `Money in ${unit}.`,
  left: 'What the plan leaves empty is “not given”. It never counts as zero.',
  whole: (_: Format, line: string) => `${line} as a whole`,
  commitment: 'Commitment',
  leave: (_: Format, amount: string) => `the others leave ${amount}`,
  total: 'Total',
  all: 'All that was given',
  given: (f: Format, n: number, of: number) => `${f.number(n)} of ${f.number(of)} given`,
  noTotal: 'no total',
  noPrice: 'The total is not the price of the plan.',
  noCost: (f: Format, n: number, of: number) =>
    f.plural(
      of,
      `For ${f.number(n)} of # line no cost was given.`,
      `For ${f.number(n)} of # lines no cost was given.`,
    ),
  notAdded: 'What is given for a line that has others below it is shown there and not added.',
  mixed: 'Amounts in different currencies are not added.',
  gaps: (f: Format, n: number) =>
    f.plural(
      n,
      'In # line “not yet funded” is not what the other amounts leave. It stands as the plan gives it.',
      'In # lines “not yet funded” is not what the other amounts leave. It stands as the plan gives it.',
    ),
  noTable: 'This plan has no table yet.',
  noLines: 'The plan’s table has no lines in this policy area.',
};
