import type { Actor } from '../model/actor.ts';
import type { LanguageTag } from '../model/localised-text.ts';
import type { Budget, Money } from '../model/money.ts';
import type { Plan } from '../model/plan.ts';
import { csvTable, type CsvSeparator, type CsvValue } from './csv.ts';
import { saidIn } from './localised.ts';
import { actorName } from './organisation-name.ts';
import { planItemColumns, type PlanItemColumn, type PlanWords } from './plan-words.ts';

/** How a table of a plan is written. */
export interface PlanCsvOptions {
  /** In which language the plan is told, where it is there; otherwise in that of the words, or in any. */
  language: LanguageTag;
  /** Heads and names of codes, such as `planWordsEn`. */
  words: Pick<PlanWords, 'language' | 'itemColumns' | 'levels' | 'unit'>;
  /** What stands between cells. With `;` decimal numbers have a comma. Default: `,`. */
  separator?: CsvSeparator | undefined;
}

type Row = Partial<Record<PlanItemColumn, CsvValue>>;

const parts = ['indicativeCost', 'stateBudget', 'foreignFunding', 'financialGap'] as const;

/** Amounts of one currency and unit as numbers beside these; of several, each with its own in words. */
function amounts(budget: Budget, unit: PlanWords['unit'], point: string): Row {
  const given = parts.flatMap((part) => (budget[part] ? [[part, budget[part]] as const] : []));
  const one = given[0]?.[1];
  if (!one) return {};
  const written = ({ amount }: Money) => amount.replace('.', point);
  const like = ({ currency, multiplier }: Money) =>
    currency === one.currency && multiplier === one.multiplier;
  if (!given.every(([, money]) => like(money))) {
    const whole = (money: Money) => `${written(money)} (${unit(money.multiplier)}) ${money.currency}`;
    return Object.fromEntries(given.map(([part, money]) => [part, whole(money)]));
  }
  return {
    ...Object.fromEntries(given.map(([part, money]) => [part, { decimal: written(money) }])),
    currency: one.currency,
    unit: unit(one.multiplier),
  };
}

/**
 * A plan's table of goals, measures and activities for spreadsheets: CSV (RFC 4180) with a byte order mark, a row a line,
 * in the plan's order. An apostrophe is put before what would be taken for a formula. What has no column (ids, policy
 * areas, contacts, sources, other languages) is not in it; `planCsv` loses nothing.
 * @example
 * planItemsCsv(plan, { language: 'en', words: planWordsEn })
 */
export function planItemsCsv(
  plan: Pick<Plan, 'items' | 'organisations'>,
  { language, words, separator }: PlanCsvOptions,
): string {
  const name = (actor: Actor) => {
    const told = actorName(actor, plan);
    return typeof told === 'string' ? told : saidIn(told, language, words.language).text;
  };
  const rows = (plan.items ?? []).map(
    ({ number, level, title, leadInstitution, otherInstitutions = [], startDate, endDate, budget }): Row => ({
      number,
      level: words.levels[level],
      title: saidIn(title, language, words.language).text,
      leadInstitution: leadInstitution && name(leadInstitution),
      otherInstitutions: otherInstitutions.map(name).join('; '),
      start: startDate,
      end: endDate,
      ...(budget && amounts(budget, words.unit, separator === ';' ? ',' : '.')),
    }),
  );
  return csvTable(planItemColumns, [words.itemColumns, ...rows], separator);
}
