import { documentWrites } from './document-writes.ts';
import { writeRoute, type WriteRoute } from './route.ts';

export const writes: readonly WriteRoute[] = [
  writeRoute({
    operation: 'contribute',
    path: '/plans/{plan}/ideas',
    summary: 'Propose an idea',
    description:
      'Where `ogp.json` says `moderation: after`, the idea is published at once. The answer holds the receipt code, which is told nowhere else.',
    body: 'NewIdea',
    answers: 'Accepted',
    status: 201,
    keyed: true,
    refuses: ['not-found', 'closed', 'gone'],
    take: ({ store, settings }, { plan = '' }, body, send) =>
      store.sendContribution({ kind: 'idea', plan, body, channel: 'web' }, send, settings),
  }),
  writeRoute({
    operation: 'contribute',
    path: '/plans/{plan}/key-issues',
    summary: 'Say which issues matter most',
    description:
      'One to ten issues, the most important first. The answer holds the receipt code, which is told nowhere else.',
    body: 'NewKeyIssues',
    answers: 'Accepted',
    status: 201,
    keyed: true,
    refuses: ['not-found', 'closed', 'gone'],
    take: ({ store, settings }, { plan = '' }, body, send) =>
      store.sendContribution({ kind: 'key-issues', plan, body, channel: 'web' }, send, settings),
  }),
  ...documentWrites,
  writeRoute({
    operation: 'report-status',
    path: '/commitments/{commitment}/status-reports',
    summary: 'Report how a commitment, or one of its milestones, is going',
    description:
      'The role that the token gives decides whose view it is: the government’s, civil society’s or the IRM’s. What the government reports on a milestone becomes its status.',
    body: 'NewStatusReport',
    answers: 'Accepted',
    status: 201,
    keyed: true,
    refuses: ['not-found', 'role-missing', 'side-unknown', 'gone'],
    take: ({ store }, { commitment = '' }, body, send) =>
      store.sendStatusReport({ commitment, body, channel: 'web' }, send),
  }),
  {
    method: 'POST',
    operation: 'register',
    path: '/participants',
    summary: 'Become a guest and get a token',
    description: 'The body is an object without members.',
    answers: 'GuestToken',
    status: 201,
    keyed: true,
    refuses: [],
    take: async ({ store, tokens }, _parameters, _body, send) =>
      store.registerGuest(await tokens.makeGuest(), send),
  },
  writeRoute({
    operation: 'export',
    path: '/exports',
    summary: 'Get everything that is stored about a contribution',
    description: 'Whoever has the receipt code may have it. Nothing is changed, so that no key is needed.',
    body: 'CodeRequest',
    answers: 'ContributionExport',
    status: 200,
    keyed: false,
    refuses: ['not-found', 'gone'],
    take: async ({ store }, _parameters, { code }, { sender }) => ({
      status: 200,
      location: null,
      body: JSON.stringify(await store.export(code, sender)),
    }),
  }),
  writeRoute({
    operation: 'erase',
    path: '/erasures',
    summary: 'Erase a contribution',
    description:
      'Content, salt, receipt and kept answers are deleted. The entry of the ledger stays, and one for the erasure follows.',
    body: 'CodeRequest',
    answers: 'Erasure',
    status: 200,
    keyed: true,
    refuses: ['not-found', 'gone'],
    take: ({ store }, _parameters, { code }, send) => store.erase(code, send),
  }),
];
