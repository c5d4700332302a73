import type { Generation } from './decidim-schema.ts';
import { connection } from './graphql-server.ts';

export const inBoth = (en: string, ca?: string) => ({
  locales: ['en', 'ca'],
  translations: [
    { locale: 'en', text: en, machineTranslated: false },
    { locale: 'ca', text: ca ?? `${en} (ca)`, machineTranslated: true },
  ],
});
const nothing = {
  locales: [],
  translations: [
    { locale: 'en', text: '' },
    { locale: 'ca', text: null },
  ],
};

/** Text that must never come out as markup. */
export const hostile = `<p>Open <b onclick="steal()">budgets</b> &amp; more</p><script>steal()</script>
<ul><li>one</li><li>two &lt;three&gt;</li></ul><img src=x onerror=steal()><iframe src="//evil"></iframe>`;
export const harmless = 'Open budgets & more\n\n• one\n• two <three>';

const root = { id: '90', name: inBoth('Policy area'), isRoot: true };
const values = { id: '95', name: inBoth('OGP value'), isRoot: true };
const area = (id: string, name: string) => ({ id, name: inBoth(name), isRoot: false, parent: root });
const classesOf = (name: string, id: string) => ({
  taxonomies: [area(id, name), { id: '96', name: inBoth('Participation'), parent: values }],
  category: { id, name: inBoth(name) },
  scope: { id: '1', name: inBoth('The city') },
});

interface Remark {
  id: string;
  comments: () => Remark[];
  [member: string]: unknown;
}
const remark = (id: string, body: string | null, replies: Remark[] = [], more = {}): Remark => ({
  id,
  body,
  alignment: 0,
  upVotes: 2,
  downVotes: 1,
  createdAt: `2026-02-0${(Number(id) % 8) + 1}T10:00:00+01:00`,
  author: { __typename: 'User', name: `Person ${id}`, deleted: false },
  hasComments: replies.length > 0,
  comments: () => replies,
  ...more,
});
const flat = (remarks: readonly Remark[]): Remark[] =>
  remarks.flatMap((one) => [one, ...flat(one.comments())]);
/** A thing with comments; `singleCommentId` gives one of them, wherever it stands. */
const commented = (remarks: Remark[]) => ({
  totalCommentsCount: flat(remarks).length,
  comments: ({ singleCommentId }: { singleCommentId?: string }) =>
    singleCommentId === undefined ? remarks : flat(remarks).filter(({ id }) => id === singleCommentId),
});

/** Four levels deep: the third and fourth must be asked for one by one. */
export const deepThread = [
  remark(
    '201',
    hostile,
    [
      remark(
        '202',
        'I disagree',
        [remark('203', 'Why?', [remark('204', 'Because.', [remark('205', 'I see.')])])],
        {
          alignment: -1,
        },
      ),
      remark('206', null),
    ],
    { alignment: 1, author: { __typename: 'UserGroup', name: 'An association', deleted: false } },
  ),
  remark('207', 'Gone', [], { author: { __typename: 'User', name: '', deleted: true } }),
];

const states = [null, 'accepted', 'rejected', 'evaluating', 'sent_to_council'];
const proposal = (n: number) => ({
  id: `${n}`,
  title: inBoth(`Proposal ${n}`),
  body: inBoth(hostile),
  reference: `REF-${n}`,
  state: states[n % states.length],
  status: states[n % states.length],
  proposalStatus: states[n % states.length] ? { id: '1', token: states[n % states.length] } : null,
  answer: n % states.length === 1 || n % states.length === 2 ? inBoth(`<p>Answer to ${n}</p>`) : nothing,
  answeredAt: '2026-03-01 10:00:00 UTC',
  publishedAt: new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString(),
  official: false,
  createdInMeeting: n % 7 === 0,
  withdrawn: n === 1004,
  url: `/processes/open-gov/f/10/proposals/${n}`,
  voteCount: n % 3 === 0 ? null : n,
  author: n % 2 ? { __typename: 'User', name: `Person <i>${n}</i>`, deleted: false } : null,
  ...commented(n === 1001 ? deepThread : []),
  ...classesOf('Budget', '91'),
});

export const proposalCount = 230;
export const proposals = Array.from({ length: proposalCount }, (_, i) => proposal(1000 + i));

const milestone = (id: string, n: number) => ({
  id,
  title: inBoth(`Step ${n}`),
  description: inBoth(`<p>What is done in step ${n}</p>`),
  entryDate: `2026-0${n}-15`,
});
const result = (id: string, more: object) => ({
  id,
  title: inBoth(`Result ${id}`),
  description: inBoth(hostile),
  startDate: '2026-01-01',
  endDate: '2027-12-31',
  updatedAt: '2026-05-02T08:00:00Z',
  progress: 40,
  status: { id: '1', key: 'ongoing', name: inBoth('Under way') },
  weight: Number(id),
  externalId: `EXT-${id}`,
  url: `/processes/open-gov/f/11/results/${id}`,
  parent: null,
  children: [],
  proposals: [proposals[1], proposals[2]],
  milestones: [milestone(`${id}1`, 1), milestone(`${id}2`, 2)],
  timelineEntries: [milestone(`${id}1`, 1), milestone(`${id}2`, 2)],
  attachments: [
    { title: inBoth('Annex'), url: '/rails/annex.pdf' },
    { title: inBoth('Bad'), url: 'javascript:steal()' },
  ],
  ...classesOf(Number(id) % 2 ? 'Budget' : 'Justice', Number(id) % 2 ? '91' : '92'),
  ...more,
});
const objective = result('50', {});
const children = ['51', '52', '53'].map((id) => result(id, { parent: objective }));
Object.assign(objective, { children });
/** Nothing is told of it but its id. */
const bare = { id: '60' };
export const results = [objective, ...children, result('54', { progress: 100, status: null }), bare];
/** Results without others below them. */
export const leafCount = 5;

const paragraph = (id: string, level: string, position: number, body: string, remarks: Remark[] = []) => ({
  id,
  title: inBoth(level === 'article' ? `${position}` : body),
  body: inBoth(body, body),
  participatoryTextLevel: level,
  position,
  official: true,
  ...commented(remarks),
});
export const text = [
  paragraph('303', 'article', 3, '<p>The second paragraph.</p><ul><li>with an item</li></ul>', [
    remark('301', 'On two'),
  ]),
  paragraph('301', 'section', 1, 'Chapter one'),
  paragraph('302', 'article', 2, 'The first paragraph.', [
    remark('302', 'On one', [remark('303', 'A reply')]),
  ]),
];

/** What an installation of a generation has. With `page`, the most that it gives at once. */
export function decidimInstallation(generation: Generation, page = 50) {
  const find =
    (list: readonly { id: string }[]) =>
    ({ id }: { id: string }) =>
      list.find((one) => one.id === id) ?? null;
  const listed =
    generation === 'oldest' ? results.filter((one) => !('parent' in one) || !one.parent) : results;
  const components = [
    {
      __typename: 'Proposals',
      id: '10',
      name: inBoth('Ideas'),
      proposals: connection(proposals, page),
      proposal: find(proposals),
    },
    {
      __typename: 'Accountability',
      id: '11',
      name: inBoth('Results'),
      results: connection(listed, page),
      result: find(results),
    },
    {
      __typename: 'Proposals',
      id: '12',
      name: inBoth('The draft'),
      proposals: connection(text, page),
      proposal: find(text),
    },
    { __typename: 'Meetings', id: '13', name: inBoth('Meetings') },
  ];
  const process = {
    id: '3',
    slug: 'open-gov',
    title: inBoth('Open Government'),
    startDate: '2026-01-01',
    endDate: '2027-12-31',
    publishedAt: '2025-12-01T00:00:00Z',
    url: '/processes/open-gov',
    steps: [
      {
        id: '7',
        title: inBoth('Proposals'),
        description: inBoth(hostile),
        startDate: '2026-01-01',
        endDate: '2026-03-31',
        position: 0,
      },
      {
        id: '8',
        title: inBoth('Decision'),
        description: nothing,
        startDate: '2026-04-01',
        endDate: null,
        position: 1,
      },
    ],
    attachments: [],
    components,
  };
  /** Nothing is told of it but how it is found. */
  const bareProcess = { id: '4', slug: 'Bare_Process' };
  const processes = [process, bareProcess];
  return {
    participatoryProcesses: processes,
    participatoryProcess: ({ id, slug }: { id?: string; slug?: string }) =>
      processes.find((one) => (slug === undefined ? one.id === id : one.slug === slug)) ?? null,
    component: ({ id }: { id: string }) => components.find((one) => one.id === id) ?? null,
    decidim: { version: '0.30.0' },
  };
}
