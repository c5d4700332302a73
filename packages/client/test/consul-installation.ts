import { harmless, hostile } from './decidim-installation.ts';
import { connection } from './graphql-server.ts';

export { harmless };

/** The part of CONSUL's schema that is of interest, and fields that nobody asks for. */
export const consulSchema = `
  type Query {
    proposals(first: Int, after: String): ProposalConnection!
    proposal(id: ID!): Proposal
    budgets(first: Int, after: String): BudgetConnection!
    budget(id: ID!): Budget
    debates(first: Int): ProposalConnection
  }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type User { id: ID username: String }
  type Geozone { id: ID name: String }
  type Comment {
    id: ID! body: String ancestry: String commentableId: Int commentableType: String confidenceScore: Int
    publicAuthor: User publicCreatedAt: String cachedVotesUp: Int cachedVotesDown: Int cachedVotesTotal: Int
  }
  type CommentEdge { node: Comment }
  type CommentConnection { pageInfo: PageInfo! edges: [CommentEdge] }
  type Proposal {
    id: ID! title: String summary: String description: String publicAuthor: User publicCreatedAt: String
    public_created_at: String cachedVotesUp: Int commentsCount: Int geozone: Geozone hotScore: Int videoUrl: String
    retiredAt: String retiredReason: String retiredExplanation: String
    comments(first: Int, after: String): CommentConnection
  }
  type ProposalEdge { node: Proposal }
  type ProposalConnection { pageInfo: PageInfo! edges: [ProposalEdge] }
  type Milestone { id: ID! title: String description: String publicationDate: String }
  type MilestoneEdge { node: Milestone }
  type MilestoneConnection { pageInfo: PageInfo! edges: [MilestoneEdge] }
  type BudgetInvestment {
    id: ID! title: String description: String price: Int feasibility: String location: String publicAuthor: User
    commentsCount: Int comments(first: Int, after: String): CommentConnection
    milestones(first: Int, after: String): MilestoneConnection
  }
  type BudgetInvestmentEdge { node: BudgetInvestment }
  type BudgetInvestmentConnection { pageInfo: PageInfo! edges: [BudgetInvestmentEdge] }
  type Budget {
    id: ID! name: String phase: String investments(first: Int, after: String): BudgetInvestmentConnection!
    investment(id: ID!): BudgetInvestment
  }
  type BudgetEdge { node: Budget }
  type BudgetConnection { pageInfo: PageInfo! edges: [BudgetEdge] }`;

const page = 25;
const remark = (id: number, ancestry: string | null, body: string | null) => ({
  id: `${id}`,
  ancestry,
  body,
  publicAuthor: id % 2 ? { username: `person${id}` } : null,
  publicCreatedAt: '2026-02-01 10:00:00 +0100',
  cachedVotesUp: 3,
  cachedVotesDown: 1,
});
/** Sixty comments: a thread three deep, one without words, one whose parent is hidden, and many at the top. */
export const remarks = [
  remark(1, null, hostile),
  remark(2, '1', 'I disagree'),
  remark(3, '1/2', 'Why?'),
  remark(4, '1', null),
  remark(5, '999', 'To one that is hidden'),
  ...Array.from({ length: 55 }, (_, i) => remark(10 + i, null, `Number ${i}`)),
];

export const proposalCount = 60;
const proposals = Array.from({ length: proposalCount }, (_, i) => ({
  id: `${i + 1}`,
  title: `Proposal ${i + 1}`,
  summary: 'In short',
  description: i === 1 ? null : hostile,
  publicAuthor: i % 2 ? { username: `person${i}` } : null,
  publicCreatedAt: `2026-01-01 ${`${i % 24}`.padStart(2, '0')}:00:00 UTC`,
  cachedVotesUp: i,
  commentsCount: i === 0 ? remarks.length : 0,
  geozone: { name: 'North' },
  retiredAt: i === 2 ? '2026-02-01' : null,
  retiredReason: i === 2 ? 'done' : null,
  retiredExplanation: i === 2 ? '<p>It has been done</p>' : null,
  comments: connection(i === 0 ? remarks : [], page),
}));

const milestones = (n: number, of: number) =>
  Array.from({ length: n }, (_, i) => ({
    id: `${of}${i + 10}`,
    title: `Milestone ${i + 1}`,
    description: i === 1 ? null : '<p>The <b>works</b> have begun</p>',
    publicationDate: `2026-0${(i % 9) + 1}-01`,
  }));
const investment = (id: number, n: number) => ({
  id: `${id}`,
  title: `Investment ${id}`,
  description: hostile,
  price: 20_000 + id,
  feasibility: id % 5 === 0 ? 'unfeasible' : 'feasible',
  location: 'Main square',
  publicAuthor: { username: 'somebody' },
  commentsCount: 0,
  comments: connection([], page),
  milestones: connection(milestones(n, id), page),
});

/** Nothing is told of it but its id. */
const bare = { id: '500' };
const first = [...Array.from({ length: 40 }, (_, i) => investment(100 + i, i < 3 ? 2 : 0)), bare];
const second = Array.from({ length: 30 }, (_, i) => investment(200 + i, i === 0 ? 30 : 0));
export const counts = {
  first: first.length,
  second: second.length,
  all: first.length + second.length,
  carriedOut: 4,
};

/** What an installation has. `pooled`: each budget gives the investments of all. */
export function consulInstallation(pooled = false) {
  const budget = (id: string, name: string, phase: string, own: readonly { id: string }[]) => {
    const investments = pooled ? [...first, ...second] : own;
    return {
      id,
      name,
      phase,
      investments: connection(investments, page),
      investment: ({ id: wanted }: { id: string }) => investments.find((one) => one.id === wanted) ?? null,
    };
  };
  const budgets = [
    budget('1', 'Participatory budget 2024-2025', 'finished', first),
    budget('2', 'Participatory budget 2026', 'balloting', second),
  ];
  return {
    proposals: connection(proposals, page),
    proposal: ({ id }: { id: string }) => proposals.find((one) => one.id === id) ?? null,
    budgets: connection(budgets, page),
    budget: ({ id }: { id: string }) => budgets.find((one) => one.id === id) ?? null,
  };
}
