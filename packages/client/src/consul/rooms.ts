import {
  commitmentSummary,
  type Comment,
  type Commitment,
  type Idea,
  type Plan,
} from '@ogp-kit/core/browser';
import type { Texts } from '../graphql/document-routes.ts';
import { ideaText } from '../graphql/documents.ts';
import { inLanguage } from '../graphql/fit.ts';
import type { Ideas } from '../graphql/idea-routes.ts';
import { ifThere } from '../graphql/if-there.ts';
import { plainBlocks } from '../graphql/plain-blocks.ts';
import { comments } from './comment.ts';
import { commitment } from './commitment.ts';
import { investmentIdea, proposalIdea, textOf } from './idea.ts';
import type { Investment, Platform, Proposal } from './platform.ts';
import { plans, type ConsulPlanRoom } from './plans.ts';
import { provenance, type Surroundings } from './surroundings.ts';

/** Where plans, commitments, ideas and what was said on them are found. */
export interface Rooms {
  plans(): Promise<ConsulPlanRoom[]>;
  plan(id: string): Promise<Plan | undefined>;
  commitment(id: string): Promise<Commitment | undefined>;
  ideas: Ideas;
  texts: Texts;
}

const mostCommitments = 1000;

export function rooms(platform: Platform, around: Surroundings): Rooms {
  const { ids, home } = around;
  const list = () => plans(platform, around);
  const planOf = async (id: string) => (await list()).find((one) => one.id === id);

  /** The investments of a plan, each once, whichever budgets have it. */
  async function investments({ budgets }: ConsulPlanRoom): Promise<Investment[]> {
    const found = new Map<string, Investment>();
    for (const budget of budgets)
      for (const one of await platform.investments(budget)) if (!found.has(one.id)) found.set(one.id, one);
    return [...found.values()];
  }

  /** What an idea was made of, and its plan. */
  async function source(id: string): Promise<{ told: Proposal | Investment; idea: Idea } | undefined> {
    const [kind, first, second] = ids.parts(id);
    const all = await list();
    if (kind === 'proposal' && first) {
      const told = await ifThere(platform.proposal(first));
      const plan = all.find(({ withProposals }) => withProposals);
      return told && plan && { told, idea: proposalIdea(told, plan.id, plan.period.startDate, around) };
    }
    const plan = all.find(({ budgets }) => budgets.includes(first ?? ''));
    if (kind !== 'investment' || !first || !second || !plan) return undefined;
    const told = await ifThere(platform.investment(first, second));
    return told && { told, idea: investmentIdea(told, plan.id, plan.period.startDate, around) };
  }

  async function said(id: string): Promise<Comment[] | undefined> {
    const found = await source(id);
    if (!found) return undefined;
    const { told } = found;
    const on = 'steps' in told ? { budget: told.budget, investment: told.id } : { proposal: told.id };
    return comments(await platform.comments(on), id, around);
  }

  return {
    plans: list,
    async plan(id) {
      const found = await planOf(id);
      if (!found) return undefined;
      const { href: _, withProposals: __, budgets: ___, ...short } = found;
      const carriedOut = (await investments(found)).filter(({ steps }) => steps.length > 0);
      const kept = carriedOut.slice(0, mostCommitments);
      const leftOut = carriedOut.length - kept.length;
      return {
        ...short,
        policyAreas: [],
        stages: [],
        organisations: [],
        calls: [],
        commitments: kept.map((one) => commitmentSummary(commitment(one, id, around))),
        provenance: provenance(around, home, {
          leftOut: leftOut > 0 ? `${leftOut} commitments` : undefined,
        }),
      };
    },
    async commitment(id) {
      const [kind, budget, investment] = ids.parts(id);
      const plan = (await list()).find(({ budgets }) => budgets.includes(budget ?? ''));
      if (kind !== 'commitment' || !plan || !budget || !investment) return undefined;
      const told = await ifThere(platform.investment(budget, investment));
      return told && told.steps.length > 0 ? commitment(told, plan.id, around) : undefined;
    },
    ideas: {
      async list(id) {
        const plan = await planOf(id);
        if (!plan) return undefined;
        const since = plan.period.startDate;
        const proposals = plan.withProposals ? await platform.proposals() : [];
        return [
          ...proposals.map((one) => proposalIdea(one, id, since, around)),
          ...(await investments(plan)).map((one) => investmentIdea(one, id, since, around)),
        ];
      },
      idea: async (id) => (await source(id))?.idea,
    },
    texts: {
      list: async () => [],
      comments: said,
      async document(id) {
        const found = await source(id);
        const comments_ = found && (await said(id));
        if (!found || !comments_) return undefined;
        const { plan, language, answers, provenance: from } = found.idea;
        const title = inLanguage(language, answers.summary);
        const text = { id, plan, title, language, page: from?.sourceUrl, ...(from && { provenance: from }) };
        return ideaText(text, plainBlocks(textOf(found.told)), comments_);
      },
    },
  };
}
