import type { Kept } from '../graphql/kept.ts';
import type { Portion, Questions } from '../graphql/questions.ts';
import type { Selection } from '../graphql/selection.ts';
import * as selections from './selections.ts';
import {
  onPage,
  type Maybe,
  type ToldBudget,
  type ToldComment,
  type ToldInvestment,
  type ToldMilestone,
  type ToldPage,
  type ToldProposal,
} from './told.ts';

export type Identified<T> = T & { id: string };
export type Budget = Identified<ToldBudget>;
export type Proposal = Identified<ToldProposal>;
/** An investment, by which budget it was found, and with all its milestones. */
export type Investment = Identified<ToldInvestment> & {
  budget: string;
  steps: Identified<ToldMilestone>[];
  /** Where its page is; absent where nobody can tell which budget it is in. */
  page?: string;
};

/** Reads whole lists from a CONSUL installation, and keeps them for a while. */
export interface Platform {
  proposals(): Promise<Proposal[]>;
  proposal(id: string): Promise<Proposal | undefined>;
  budgets(): Promise<Budget[]>;
  /** Whether budgets have investments of their own. Some versions give all investments for each. */
  budgetsAreApart(): Promise<boolean>;
  investments(budget: string): Promise<Investment[]>;
  investment(budget: string, id: string): Promise<Investment | undefined>;
  comments(on: selections.Commented): Promise<Identified<ToldComment>[]>;
}

interface Root {
  proposals: ToldPage<ToldProposal>;
  proposal: ToldProposal;
  budgets: ToldPage<ToldBudget>;
  budget: ToldBudget;
}

const hasId = <T extends { id?: unknown }>(one: T): one is Identified<T> =>
  typeof one.id === 'string' || typeof one.id === 'number';
const identified = <T extends { id?: unknown }>(told: Maybe<T>): Identified<T> | undefined =>
  told && hasId(told) ? { ...told, id: `${told.id}` } : undefined;
/** More pages than any list has: an end for a server that never says that it has come to one. */
const mostPages = 4000;

export function platform(questions: Questions, kept: Kept): Platform {
  const ask = (kind: string, make: (portion: Portion) => Selection) => questions.ask<Root>(kind, make);

  /** All of a list, page after page, each once. */
  async function pages<T extends { id?: unknown }>(
    kind: string,
    select: (after: string | undefined, portion: Portion) => Selection,
    pageOf: (root: Partial<Root>) => Maybe<ToldPage<T>>,
  ): Promise<Identified<T>[]> {
    const found = new Map<string, Identified<T>>();
    const seen = new Set<string>();
    let after: string | undefined;
    for (let n = 0; n < mostPages; n++) {
      const page = pageOf(await ask(kind, (portion) => select(after, portion)));
      for (const told of onPage(page)) {
        const one = identified(told);
        if (one) found.set(one.id, one);
      }
      const next = page?.pageInfo?.endCursor ?? undefined;
      if (!page?.pageInfo?.hasNextPage || next === undefined || seen.has(next)) break;
      seen.add((after = next));
    }
    return [...found.values()];
  }

  async function withMilestones(told: Identified<ToldInvestment>, budget: string): Promise<Investment> {
    const more = told.milestones?.pageInfo?.hasNextPage;
    const steps = more
      ? await pages(
          'milestones',
          (after, portion) => selections.milestones(budget, told.id, after, portion),
          (root) => root.budget?.investment?.milestones,
        )
      : onPage(told.milestones).flatMap((one) => identified(one) ?? []);
    const path = `budgets/${encodeURIComponent(budget)}/investments/${encodeURIComponent(told.id)}`;
    return { ...told, budget, steps, ...((await budgetsAreApart()) && { page: path }) };
  }

  const budgets = () =>
    kept.get('budgets', () => pages('budgets', selections.budgets, (root) => root.budgets));

  const budgetsAreApart = () =>
    kept.get('budgets apart', async () => {
      const met = new Set<string>();
      const all = await budgets();
      if (all.length < 2) return true;
      for (const { id } of all) {
        const { budget } = await ask('first investments', () => selections.firstInvestments(id));
        for (const one of onPage(budget?.investments)) {
          if (met.has(`${one.id}`)) return false;
          met.add(`${one.id}`);
        }
      }
      return true;
    });

  return {
    budgets,
    proposals: () =>
      kept.get('proposals', () => pages('proposals', selections.proposals, (root) => root.proposals)),
    proposal: (id) =>
      kept.get(`proposal ${id}`, async () =>
        identified((await ask('proposal', () => selections.oneProposal(id))).proposal),
      ),
    budgetsAreApart,
    investments: (budget) =>
      kept.get(`investments ${budget}`, async () => {
        const found = await pages(
          'investments',
          (after, portion) => selections.investments(budget, after, portion),
          (root) => root.budget?.investments,
        );
        return Promise.all(found.map((one) => withMilestones(one, budget)));
      }),
    investment: (budget, id) =>
      kept.get(`investment ${budget} ${id}`, async () => {
        const told = await ask('investment', (portion) => selections.oneInvestment(budget, id, portion));
        const found = identified(told.budget?.investment);
        return found && withMilestones(found, budget);
      }),
    comments: (on) =>
      kept.get(`comments ${JSON.stringify(on)}`, () =>
        pages(
          'comments',
          (after, portion) => selections.comments(on, after, portion),
          ({ proposal, budget }) => (proposal ?? budget?.investment)?.comments,
        ),
      ),
  };
}
