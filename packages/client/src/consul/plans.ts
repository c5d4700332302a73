import type { LocalisedText, Period, PlanStatus, PlanSummary } from '@ogp-kit/core/browser';
import { period } from '../graphql/dates.ts';
import { cut, inLanguage, line, lineLength } from '../graphql/fit.ts';
import type { Budget, Platform } from './platform.ts';
import type { Surroundings } from './surroundings.ts';

/** A plan, and what of the installation belongs to it. */
export interface ConsulPlanRoom extends PlanSummary {
  number: number;
  /** Whether citizens' proposals belong to it. */
  withProposals: boolean;
  /** Ids of the participatory budgets that belong to it. */
  budgets: readonly string[];
}

const phases: { readonly [phase: string]: PlanStatus } = { drafting: 'drafting', finished: 'implementing' };
const byName = (name: unknown): Period => {
  const years = typeof name === 'string' ? (name.match(/\b(19|20)\d\d\b/g) ?? []).sort() : [];
  return years.length > 0
    ? { startDate: `${years[0]}-01-01`, endDate: `${years.at(-1)}-12-31` }
    : period(0, 0);
};

/** The plans of an installation, which knows of none. */
export async function plans(platform: Platform, around: Surroundings): Promise<ConsulPlanRoom[]> {
  const { options, ids, member, language, host } = around;
  const budgets = await platform.budgets();
  const room = (
    id: string,
    title: LocalisedText,
    within: Period,
    status: PlanStatus,
    more: Pick<ConsulPlanRoom, 'number' | 'withProposals' | 'budgets'>,
  ): ConsulPlanRoom => ({ id, title, member, period: within, status, href: `plans/${id}.json`, ...more });
  const all = budgets.map(({ id }) => id);

  if (options.plan) {
    const { id, title, period: within, status = 'consultation', number = 1 } = options.plan;
    return [room(id, title, within, status, { number, withProposals: true, budgets: all })];
  }
  const proposals = room('proposals', inLanguage(language, host), period(0, 0), 'consultation', {
    number: 1,
    withProposals: true,
    budgets: [],
  });
  const ofBudget = (budget: Budget, i: number) =>
    room(
      ids.name('budget', budget.id),
      inLanguage(language, line(budget.name) ?? cut(`#${budget.id}`, lineLength)),
      byName(budget.name),
      phases[budget.phase ?? ''] ?? 'consultation',
      { number: Math.min(i + 2, 1000), withProposals: false, budgets: [budget.id] },
    );
  if (await platform.budgetsAreApart()) return [proposals, ...budgets.map(ofBudget)];
  // All investments are said to be in each budget, so that nobody can tell which one they are in.
  const years = budgets.map(({ name }) => name).join(' ');
  const together = { number: 2, withProposals: false, budgets: all };
  return [proposals, room('budgets', inLanguage(language, host), byName(years), 'consultation', together)];
}
