import { readContribution, readContributions } from '../store/read-contributions.ts';
import { readLedgerHead, readLedgerPage } from '../store/read-ledger.ts';
import { readCommitment, readPlanWithCommitments } from '../store/read-commitments.ts';
import { readPlans } from '../store/read-plans.ts';
import { readReceipt } from '../store/read-receipts.ts';
import {
  commitmentTopic,
  contributionTopic,
  ledgerTopic,
  planCommitmentsTopic,
  planTopic,
  receiptTopic,
} from '../store/topics.ts';
import { discovery } from './discovery.ts';
import { documentReads } from './document-reads.ts';
import { identifier, page } from './parameters.ts';
import type { ReadRoute } from './route.ts';

export const reads: readonly ReadRoute[] = [
  {
    method: 'GET',
    path: '/ogp.json',
    summary: 'What this backend is and can do',
    answers: 'Discovery',
    refuses: [],
    topics: () => [],
    maxAge: 60,
    read: ({ settings }) => Promise.resolve(discovery(settings)),
  },
  {
    method: 'GET',
    path: '/plans.json',
    summary: 'All plans in short, the newest period first',
    answers: 'PlanList',
    refuses: [],
    topics: () => [],
    maxAge: 60,
    read: ({ store }) => readPlans(store.reading),
  },
  {
    method: 'GET',
    path: '/plans/{plan}.json',
    summary: 'One plan whole',
    answers: 'Plan',
    refuses: ['not-found'],
    topics: ({ plan = '' }) => [planCommitmentsTopic(plan)],
    maxAge: 60,
    read: ({ store }, parameters) => readPlanWithCommitments(store.reading, identifier(parameters, 'plan')),
  },
  {
    method: 'GET',
    path: '/commitments/{commitment}.json',
    summary: 'One commitment whole, with what each side reports',
    answers: 'Commitment',
    refuses: ['not-found'],
    topics: ({ commitment = '' }) => [commitmentTopic(commitment)],
    maxAge: 0,
    read: ({ store }, parameters) => readCommitment(store.reading, identifier(parameters, 'commitment')),
  },
  {
    method: 'GET',
    path: '/status-reports/{report}.json',
    summary: 'What one side reports on a commitment or a milestone',
    answers: 'StatusReport',
    refuses: ['not-found', 'gone'],
    topics: ({ report = '' }) => [contributionTopic(report)],
    maxAge: 0,
    read: ({ store }, parameters) =>
      readContribution(store.reading, 'status-report', identifier(parameters, 'report')),
  },
  {
    method: 'GET',
    path: '/plans/{plan}/ideas.json',
    summary: 'The newest ideas of a plan, newest first',
    answers: 'IdeaList',
    refuses: ['not-found'],
    topics: ({ plan = '' }) => [planTopic(plan)],
    maxAge: 0,
    read: ({ store }, parameters) => readContributions(store.reading, 'idea', identifier(parameters, 'plan')),
  },
  {
    method: 'GET',
    path: '/plans/{plan}/ideas/{page}.json',
    summary: 'A hundred older ideas of a plan, newest first',
    description:
      'Pages are numbered from the oldest. Which ideas a page is for never changes; erased ones are left out.',
    answers: 'IdeaList',
    refuses: ['not-found'],
    topics: ({ plan = '' }) => [planTopic(plan)],
    maxAge: 0,
    read: ({ store }, parameters) =>
      readContributions(store.reading, 'idea', identifier(parameters, 'plan'), page(parameters)),
  },
  {
    method: 'GET',
    path: '/ideas/{idea}.json',
    summary: 'One idea whole',
    answers: 'Idea',
    refuses: ['not-found', 'gone'],
    topics: ({ idea = '' }) => [contributionTopic(idea)],
    maxAge: 0,
    read: ({ store }, parameters) => readContribution(store.reading, 'idea', identifier(parameters, 'idea')),
  },
  {
    method: 'GET',
    path: '/plans/{plan}/key-issues.json',
    summary: 'The newest key issues for a plan, newest first',
    description: 'What each person or organisation sent stands here whole.',
    answers: 'KeyIssuesList',
    refuses: ['not-found'],
    topics: ({ plan = '' }) => [planTopic(plan)],
    maxAge: 0,
    read: ({ store }, parameters) =>
      readContributions(store.reading, 'key-issues', identifier(parameters, 'plan')),
  },
  {
    method: 'GET',
    path: '/plans/{plan}/key-issues/{page}.json',
    summary: 'A hundred older contributions of key issues, newest first',
    description:
      'Pages are numbered from the oldest. Which contributions a page is for never changes; erased ones are left out.',
    answers: 'KeyIssuesList',
    refuses: ['not-found'],
    topics: ({ plan = '' }) => [planTopic(plan)],
    maxAge: 0,
    read: ({ store }, parameters) =>
      readContributions(store.reading, 'key-issues', identifier(parameters, 'plan'), page(parameters)),
  },
  {
    method: 'GET',
    path: '/key-issues/{keyIssues}.json',
    summary: 'The key issues that one person or organisation sent',
    answers: 'KeyIssues',
    refuses: ['not-found', 'gone'],
    topics: ({ keyIssues = '' }) => [contributionTopic(keyIssues)],
    maxAge: 0,
    read: ({ store }, parameters) =>
      readContribution(store.reading, 'key-issues', identifier(parameters, 'keyIssues')),
  },
  ...documentReads,
  {
    method: 'GET',
    path: '/receipts/{receipt}.json',
    summary: 'What became of one contribution',
    description: 'The id follows from the receipt code, which is never part of an address.',
    answers: 'Receipt',
    refuses: ['not-found', 'gone'],
    topics: ({ receipt = '' }) => [receiptTopic(receipt)],
    maxAge: 0,
    read: ({ store }, parameters) => readReceipt(store.reading, identifier(parameters, 'receipt')),
  },
  {
    method: 'GET',
    path: '/ledger.json',
    summary: "The public ledger's signed checkpoint and its pages",
    answers: 'LedgerHead',
    refuses: [],
    topics: () => [ledgerTopic],
    maxAge: 0,
    read: ({ store }) => readLedgerHead(store.reading, store.keys.public),
  },
  {
    method: 'GET',
    path: '/ledger/{page}.json',
    summary: 'Up to a thousand entries of the ledger, oldest first',
    description: 'A page with a thousand entries never changes.',
    answers: 'LedgerPage',
    refuses: ['not-found'],
    topics: () => [ledgerTopic],
    maxAge: 0,
    read: ({ store }, parameters) => readLedgerPage(store.reading, page(parameters)),
  },
];
