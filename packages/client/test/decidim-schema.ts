/** Which names of fields a Decidim has: before 0.25, with likes and taxonomies, and as its newest code has them. */
export type Generation = 'oldest' | 'middle' | 'newest';

const choose = <T>(generation: Generation, oldest: T, middle: T, newest: T) =>
  ({ oldest, middle, newest })[generation];

/** The part of Decidim's schema that is of interest, and fields that nobody asks for. */
export function decidimSchema(generation: Generation): string {
  const classes = choose(
    generation,
    'category: Category scope: Scope',
    'taxonomies: [Taxonomy!]',
    'taxonomies: [Taxonomy!]',
  );
  return `
    type Query {
      participatoryProcesses: [ParticipatoryProcess]
      participatoryProcess(id: ID, slug: String): ParticipatoryProcess
      component(id: ID!): ComponentInterface
      decidim: Decidim
    }
    type Decidim { version: String applicationName: String }
    type LocalizedString { locale: String! text: String ${choose(generation, '', 'machineTranslated: Boolean', 'machineTranslated: Boolean')} }
    type TranslatedField { locales: [String] translations(locales: [String!]): [LocalizedString] translation(locale: String!): String }
    type ParticipatoryProcessStep { id: ID! title: TranslatedField description: TranslatedField startDate: String endDate: String active: Boolean position: Int }
    type Attachment { title: TranslatedField url: String type: String thumbnail: String }
    type ParticipatoryProcess {
      id: ID! slug: String title: TranslatedField subtitle: TranslatedField startDate: String endDate: String
      publishedAt: String ${choose(generation, 'hashtag: String scopesEnabled: Boolean', 'reference: String url: String', 'reference: String url: String surprise: Surprise')}
      steps: [ParticipatoryProcessStep!] attachments: [Attachment!] components: [ComponentInterface]
    }
    type Surprise { of: String }
    interface ComponentInterface { id: ID! name: TranslatedField! }
    type Meetings implements ComponentInterface { id: ID! name: TranslatedField! }
    type Proposals implements ComponentInterface {
      id: ID! name: TranslatedField!
      proposals(first: Int, after: String, order: ProposalSort, filter: ProposalFilter): ProposalConnection
      proposal(id: ID!): Proposal
    }
    input ProposalSort { id: String }
    input ProposalFilter { publishedSince: String }
    type Accountability implements ComponentInterface {
      id: ID! name: TranslatedField!
      results(first: Int, after: String): ResultConnection
      result(id: ID!): Result
    }
    type PageInfo { hasNextPage: Boolean! endCursor: String }
    type ProposalConnection { pageInfo: PageInfo! edges: [ProposalEdge] }
    type ProposalEdge { node: Proposal }
    type ResultConnection { pageInfo: PageInfo! edges: [ResultEdge] }
    type ResultEdge { node: Result }
    interface Author { id: ID name: String nickname: String deleted: Boolean }
    type User implements Author { id: ID name: String nickname: String deleted: Boolean }
    type UserGroup implements Author { id: ID name: String nickname: String deleted: Boolean }
    type Comment {
      id: ID! body: String formattedBody: String alignment: Int upVotes: Int downVotes: Int createdAt: String
      author: Author hasComments: Boolean comments(orderBy: String, singleCommentId: String): [Comment!]
    }
    type Category { id: ID! name: TranslatedField }
    type Scope { id: ID! name: TranslatedField }
    type Taxonomy { id: ID! name: TranslatedField isRoot: Boolean parent: Taxonomy childrenCount: Int }
    type ProposalStatus { id: ID! token: String title: TranslatedField }
    type Proposal {
      id: ID! title: TranslatedField body: TranslatedField reference: String publishedAt: String createdAt: String
      ${choose(generation, 'state: String endorsementsCount: Int', 'state: String likes: [Author!]', 'proposalStatus: ProposalStatus status: String likes: [Author!]')}
      answer: TranslatedField answeredAt: String official: Boolean createdInMeeting: Boolean withdrawn: Boolean
      participatoryTextLevel: String position: Int url: String voteCount: Int author: Author
      totalCommentsCount: Int comments(orderBy: String, singleCommentId: String): [Comment!]
      ${classes}
    }
    type Status { id: ID! key: String name: TranslatedField progress: Int }
    type TimelineEntry { id: ID! ${choose(generation, '', 'title: TranslatedField', 'title: TranslatedField')} description: TranslatedField entryDate: String }
    type Milestone { id: ID! title: TranslatedField description: TranslatedField entryDate: String }
    type Result {
      id: ID! title: TranslatedField description: TranslatedField startDate: String endDate: String updatedAt: String
      progress: Float status: Status weight: Int ${choose(generation, '', 'externalId: String', 'externalId: String url: String')} reference: String
      parent: Result children: [Result] childrenCount: Int proposals: [Proposal]
      ${choose(generation, 'timelineEntries: [TimelineEntry]', 'timelineEntries: [TimelineEntry]', 'milestones: [Milestone]')}
      ${choose(generation, '', 'attachments: [Attachment!]', 'attachments: [Attachment!]')} ${classes}
    }`;
}
