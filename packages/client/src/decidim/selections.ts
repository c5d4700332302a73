import type { Portion } from '../graphql/questions.ts';
import { quoted, type Selection } from '../graphql/selection.ts';

/** Types that changed between versions: the server is asked what it knows of them. */
export const changing = ['ParticipatoryProcess', 'Proposal', 'Result', 'Comment'];

const text: Selection = {
  of: 'TranslatedField',
  take: {
    translations: {
      of: 'LocalizedString',
      take: { locale: 'text', text: 'text', machineTranslated: 'flag' },
    },
  },
};
/** Decidim refuses fields that stand in themselves more than twice, so that two roots above is all one gets. */
const taxonomy: Selection = {
  of: 'Taxonomy',
  take: {
    id: 'text',
    name: text,
    parent: {
      of: 'Taxonomy',
      take: { id: 'text', name: text, parent: { of: 'Taxonomy', take: { id: 'text', name: text } } },
    },
  },
};
const classes = {
  taxonomies: taxonomy,
  category: { of: 'Category', take: { id: 'text', name: text } },
  scope: { of: 'Scope', take: { id: 'text', name: text } },
} as const;
const attachments: Selection = { of: 'Attachment', take: { title: text, url: 'text' } };
const author: Selection = { of: 'Author', take: { __typename: 'text', name: 'text', deleted: 'flag' } };
const step: Selection = {
  of: 'ParticipatoryProcessStep',
  take: {
    id: 'text',
    title: text,
    description: text,
    startDate: 'text',
    endDate: 'text',
    position: 'number',
  },
};

const processFields = {
  id: 'text',
  slug: 'text',
  title: text,
  startDate: 'text',
  endDate: 'text',
  publishedAt: 'text',
  url: 'text',
  reference: 'text',
} as const;

/** Comments with replies, as many levels as may be asked for. */
function comment(nest: number): Selection {
  const fields = {
    id: 'text',
    body: 'text',
    alignment: 'number',
    upVotes: 'number',
    downVotes: 'number',
    createdAt: 'text',
    author,
    hasComments: 'flag',
  } as const;
  return { of: 'Comment', take: nest > 0 ? { ...fields, comments: comment(nest - 1) } : fields };
}

const proposalFields = {
  id: 'text',
  title: text,
  body: text,
  state: 'text',
  status: { of: 'ProposalStatus', take: { key: 'text', token: 'text' } },
  proposalStatus: { of: 'ProposalStatus', take: { key: 'text', token: 'text' } },
  answer: text,
  answeredAt: 'text',
  publishedAt: 'text',
  createdAt: 'text',
  official: 'flag',
  createdInMeeting: 'flag',
  withdrawn: 'flag',
  participatoryTextLevel: 'text',
  position: 'number',
  reference: 'text',
  url: 'text',
  voteCount: 'number',
  author,
  totalCommentsCount: 'number',
} as const;

const proposal = (extras: boolean): Selection => ({
  of: 'Proposal',
  take: extras ? { ...proposalFields, ...classes } : proposalFields,
});

const milestone: Selection = {
  of: 'Milestone',
  take: { id: 'text', title: text, description: text, entryDate: 'text' },
};
const onlyId = (of: string): Selection => ({ of, take: { id: 'text' } });

const result = (extras: boolean): Selection => ({
  of: 'Result',
  take: {
    id: 'text',
    title: text,
    description: text,
    startDate: 'text',
    endDate: 'text',
    updatedAt: 'text',
    progress: 'number',
    status: { of: 'Status', take: { key: 'text', name: text } },
    weight: 'number',
    reference: 'text',
    externalId: 'text',
    url: 'text',
    parent: onlyId('Result'),
    children: onlyId('Result'),
    timelineEntries: { ...milestone, of: 'TimelineEntry' },
    milestones: milestone,
    ...(extras && { ...classes, proposals: onlyId('Proposal'), attachments }),
  },
});

const page = (of: string, node: Selection, first: number, after?: string): Selection => ({
  of: `${of}Connection`,
  with: `(first: ${first}${after === undefined ? '' : `, after: ${quoted(after)}`})`,
  take: {
    pageInfo: { of: 'PageInfo', take: { hasNextPage: 'flag', endCursor: 'text' } },
    edges: { of: `${of}Edge`, take: { node } },
  },
});

/** A component, by what it holds; nothing of one of another type. */
const component = (...on: Selection[]): Selection => ({
  of: 'ComponentInterface',
  take: { __typename: 'text', id: 'text', name: text },
  on,
});
const query = (field: string, what: Selection): Selection => ({ of: 'Query', take: { [field]: what } });

/** All processes, with the kinds of their components. */
export const processes = (): Selection =>
  query('participatoryProcesses', {
    of: 'ParticipatoryProcess',
    take: { ...processFields, components: component() },
  });

/** What a process is named by, as arguments. */
export type ProcessName = { slug: string } | { id: string };
const named = (name: ProcessName) =>
  'slug' in name ? `(slug: ${quoted(name.slug)})` : `(id: ${quoted(name.id)})`;

/** One process, with its steps. */
export const process = (name: ProcessName, { extras }: Portion): Selection =>
  query('participatoryProcess', {
    of: 'ParticipatoryProcess',
    with: named(name),
    take: { ...processFields, steps: step, ...(extras && { attachments }), components: component() },
  });

const ofComponent = (id: string, inner: Selection): Selection =>
  query('component', { ...component(inner), with: `(id: ${quoted(id)})` });

/** A page of a component's results. */
export const results = (id: string, after: string | undefined, { first, extras }: Portion): Selection =>
  ofComponent(id, {
    of: 'Accountability',
    take: { results: page('Result', result(extras), first, after) },
  });

/** A page of a component's proposals. */
export const proposals = (id: string, after: string | undefined, { first, extras }: Portion): Selection =>
  ofComponent(id, { of: 'Proposals', take: { proposals: page('Proposal', proposal(extras), first, after) } });

/** One result, looked for in a component. */
export const oneResult = (id: string, of: string, { extras }: Portion): Selection =>
  ofComponent(id, {
    of: 'Accountability',
    take: { result: { ...result(extras), with: `(id: ${quoted(of)})` } },
  });

/** One proposal, looked for in a component. */
export const oneProposal = (id: string, of: string, { extras }: Portion): Selection =>
  ofComponent(id, {
    of: 'Proposals',
    take: { proposal: { ...proposal(extras), with: `(id: ${quoted(of)})` } },
  });

/** The comments on a proposal; or one of them, to come by the replies to it. */
export const comments = (id: string, of: string, { nest }: Portion, only?: string): Selection =>
  ofComponent(id, {
    of: 'Proposals',
    take: {
      proposal: {
        of: 'Proposal',
        with: `(id: ${quoted(of)})`,
        take: {
          id: 'text',
          comments: {
            ...comment(nest),
            with: only === undefined ? undefined : `(singleCommentId: ${quoted(only)})`,
          },
        },
      },
    },
  });

/** Whether the proposals of a process's components are the paragraphs of a text. */
export const firstProposals = (name: ProcessName): Selection =>
  query('participatoryProcess', {
    of: 'ParticipatoryProcess',
    with: named(name),
    take: {
      id: 'text',
      components: component({
        of: 'Proposals',
        take: {
          proposals: page(
            'Proposal',
            { of: 'Proposal', take: { id: 'text', participatoryTextLevel: 'text' } },
            1,
          ),
        },
      }),
    },
  });
