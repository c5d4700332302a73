import type { Portion } from '../graphql/questions.ts';
import { quoted, type Selection } from '../graphql/selection.ts';

const author: Selection = { of: 'User', take: { username: 'text' } };

const page = (of: string, node: Selection, first: number, after?: string): Selection => ({
  of: `${of}Connection`,
  with: `(first: ${first}${after === undefined ? '' : `, after: ${quoted(after)}`})`,
  take: {
    pageInfo: { of: 'PageInfo', take: { hasNextPage: 'flag', endCursor: 'text' } },
    edges: { of: `${of}Edge`, take: { node } },
  },
});
const query = (field: string, what: Selection): Selection => ({ of: 'Query', take: { [field]: what } });
const one = (of: string, id: string, take: Selection['take']): Selection => ({
  of,
  with: `(id: ${quoted(id)})`,
  take,
});

const proposal: Selection = {
  of: 'Proposal',
  take: {
    id: 'text',
    title: 'text',
    summary: 'text',
    description: 'text',
    publicAuthor: author,
    publicCreatedAt: 'text',
    cachedVotesUp: 'number',
    commentsCount: 'number',
    geozone: { of: 'Geozone', take: { name: 'text' } },
    retiredAt: 'text',
    retiredReason: 'text',
    retiredExplanation: 'text',
  },
};
const milestone: Selection = {
  of: 'Milestone',
  take: { id: 'text', title: 'text', description: 'text', publicationDate: 'text' },
};
const investment = (first: number): Selection => ({
  of: 'BudgetInvestment',
  take: {
    id: 'text',
    title: 'text',
    description: 'text',
    price: 'number',
    feasibility: 'text',
    location: 'text',
    publicAuthor: author,
    commentsCount: 'number',
    milestones: page('Milestone', milestone, Math.min(first, 10)),
  },
});
const comment: Selection = {
  of: 'Comment',
  take: {
    id: 'text',
    body: 'text',
    ancestry: 'text',
    publicAuthor: author,
    publicCreatedAt: 'text',
    cachedVotesUp: 'number',
    cachedVotesDown: 'number',
  },
};

/** A page of all proposals. */
export const proposals = (after: string | undefined, { first }: Portion): Selection =>
  query('proposals', page('Proposal', proposal, first, after));

/** One proposal. */
export const oneProposal = (id: string): Selection =>
  query('proposal', { ...proposal, with: `(id: ${quoted(id)})` });

/** A page of all participatory budgets. */
export const budgets = (after: string | undefined, { first }: Portion): Selection =>
  query(
    'budgets',
    page('Budget', { of: 'Budget', take: { id: 'text', name: 'text', phase: 'text' } }, first, after),
  );

/** A page of a budget's investments, each with its first milestones. */
export const investments = (budget: string, after: string | undefined, { first }: Portion): Selection =>
  query(
    'budget',
    one('Budget', budget, { investments: page('Investment', investment(first), first, after) }),
  );

/** The ids of a budget's first investments. */
export const firstInvestments = (budget: string): Selection =>
  query(
    'budget',
    one('Budget', budget, {
      investments: page('Investment', { of: 'BudgetInvestment', take: { id: 'text' } }, 5),
    }),
  );

/** One investment. */
export const oneInvestment = (budget: string, id: string, { first }: Portion): Selection =>
  query(
    'budget',
    one('Budget', budget, { investment: { ...investment(first), with: `(id: ${quoted(id)})` } }),
  );

/** A page of an investment's milestones. */
export const milestones = (
  budget: string,
  id: string,
  after: string | undefined,
  { first }: Portion,
): Selection =>
  query(
    'budget',
    one('Budget', budget, {
      investment: one('BudgetInvestment', id, { milestones: page('Milestone', milestone, first, after) }),
    }),
  );

/** What is commented on. */
export type Commented = { proposal: string } | { budget: string; investment: string };

/** A page of the comments on a proposal or an investment. */
export function comments(on: Commented, after: string | undefined, { first }: Portion): Selection {
  const take = { comments: page('Comment', comment, first, after) };
  if ('proposal' in on) return query('proposal', one('Proposal', on.proposal, take));
  return query(
    'budget',
    one('Budget', on.budget, { investment: one('BudgetInvestment', on.investment, take) }),
  );
}
