import type { Portion } from '../graphql/questions.ts';
import { quoted, type Selection } from '../graphql/selection.ts';

/** Types that changed between versions: the server is asked what it knows of them. */
export const changing = ['ParticipatoryProcess', 'Proposal', 'Result', 'Comment'];

const text: Selection = {
  of: 'TranslatedField',
  take: {
    translations: { of: 'LocalizedString', take: { locale: true, text: true, machineTranslated: true } },
  },
};
/** Decidim refuses fields that stand in themselves more than twice, so that two roots above is all one gets. */
const taxonomy: Selection = {
  of: 'Taxonomy',
  take: {
    id: true,
    name: text,
    parent: {
      of: 'Taxonomy',
      take: { id: true, name: text, parent: { of: 'Taxonomy', take: { id: true, name: text } } },
    },
  },
};
const classes = {
  taxonomies: taxonomy,
  category: { of: 'Category', take: { id: true, name: text } },
  scope: { of: 'Scope', take: { id: true, name: text } },
} as const;
const attachments: Selection = { of: 'Attachment', take: { title: text, url: true } };
const author: Selection = { of: 'Author', take: { __typename: true, name: true, deleted: true } };
const step: Selection = {
  of: 'ParticipatoryProcessStep',
  take: { id: true, title: text, description: text, startDate: true, endDate: true, position: true },
};

const processFields = {
  id: true,
  slug: true,
  title: text,
  startDate: true,
  endDate: true,
  publishedAt: true,
  url: true,
  reference: true,
} as const;

/** Comments with replies, as many levels as may be asked for. */
function comment(nest: number): Selection {
  const fields = {
    id: true,
    body: true,
    alignment: true,
    upVotes: true,
    downVotes: true,
    createdAt: true,
    author,
    hasComments: true,
  } as const;
  return { of: 'Comment', take: nest > 0 ? { ...fields, comments: comment(nest - 1) } : fields };
}

const proposalFields = {
  id: true,
  title: text,
  body: text,
  state: true,
  status: { of: 'ProposalStatus', take: { key: true, token: true } },
  proposalStatus: { of: 'ProposalStatus', take: { key: true, token: true } },
  answer: text,
  answeredAt: true,
  publishedAt: true,
  createdAt: true,
  official: true,
  createdInMeeting: true,
  withdrawn: true,
  participatoryTextLevel: true,
  position: true,
  reference: true,
  url: true,
  voteCount: true,
  author,
  totalCommentsCount: true,
} as const;

const proposal = (extras: boolean): Selection => ({
  of: 'Proposal',
  take: extras ? { ...proposalFields, ...classes } : proposalFields,
});

const milestone: Selection = {
  of: 'Milestone',
  take: { id: true, title: text, description: text, entryDate: true },
};
const onlyId = (of: string): Selection => ({ of, take: { id: true } });

const result = (extras: boolean): Selection => ({
  of: 'Result',
  take: {
    id: true,
    title: text,
    description: text,
    startDate: true,
    endDate: true,
    updatedAt: true,
    progress: true,
    status: { of: 'Status', take: { key: true, name: text } },
    weight: true,
    reference: true,
    externalId: true,
    url: true,
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
    pageInfo: { of: 'PageInfo', take: { hasNextPage: true, endCursor: true } },
    edges: { of: `${of}Edge`, take: { node } },
  },
});

/** A component, by what it holds; nothing of one of another type. */
const component = (...on: Selection[]): Selection => ({
  of: 'ComponentInterface',
  take: { __typename: true, id: true, name: text },
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
          id: true,
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
      id: true,
      components: component({
        of: 'Proposals',
        take: {
          proposals: page(
            'Proposal',
            { of: 'Proposal', take: { id: true, participatoryTextLevel: true } },
            1,
          ),
        },
      }),
    },
  });
