/**
 * What Decidim answers, as far as it is asked. Anything may be missing: of an older or newer version, or because a reader
 * without a login may not see it.
 */
export type Maybe<T> = T | null | undefined;

export interface ToldText {
  translations?: Maybe<
    Maybe<{ locale?: Maybe<string>; text?: Maybe<string>; machineTranslated?: Maybe<boolean> }>[]
  >;
}

export interface ToldTaxonomy {
  id?: Maybe<string>;
  name?: Maybe<ToldText>;
  parent?: Maybe<ToldTaxonomy>;
}

/** What taxonomies were before there were any. */
export interface ToldClasses {
  taxonomies?: Maybe<Maybe<ToldTaxonomy>[]>;
  category?: Maybe<ToldTaxonomy>;
  scope?: Maybe<ToldTaxonomy>;
}

export interface ToldAuthor {
  __typename?: Maybe<string>;
  name?: Maybe<string>;
  deleted?: Maybe<boolean>;
}

export interface ToldComment {
  id?: Maybe<string>;
  body?: Maybe<string>;
  alignment?: Maybe<number>;
  upVotes?: Maybe<number>;
  downVotes?: Maybe<number>;
  createdAt?: Maybe<string>;
  author?: Maybe<ToldAuthor>;
  hasComments?: Maybe<boolean>;
  comments?: Maybe<Maybe<ToldComment>[]>;
}

export interface ToldProposal extends ToldClasses {
  id?: Maybe<string>;
  title?: Maybe<ToldText>;
  body?: Maybe<ToldText>;
  state?: Maybe<string>;
  status?: unknown;
  proposalStatus?: unknown;
  answer?: Maybe<ToldText>;
  answeredAt?: Maybe<string>;
  publishedAt?: Maybe<string>;
  createdAt?: Maybe<string>;
  official?: Maybe<boolean>;
  createdInMeeting?: Maybe<boolean>;
  withdrawn?: Maybe<boolean>;
  participatoryTextLevel?: Maybe<string>;
  position?: Maybe<number>;
  reference?: Maybe<string>;
  url?: Maybe<string>;
  voteCount?: Maybe<number>;
  author?: Maybe<ToldAuthor>;
  totalCommentsCount?: Maybe<number>;
  comments?: Maybe<Maybe<ToldComment>[]>;
}

export interface ToldMilestone {
  id?: Maybe<string>;
  title?: Maybe<ToldText>;
  description?: Maybe<ToldText>;
  entryDate?: Maybe<string>;
}

export interface ToldResult extends ToldClasses {
  id?: Maybe<string>;
  title?: Maybe<ToldText>;
  description?: Maybe<ToldText>;
  startDate?: Maybe<string>;
  endDate?: Maybe<string>;
  updatedAt?: Maybe<string>;
  progress?: Maybe<number>;
  status?: Maybe<{ key?: Maybe<string>; name?: Maybe<ToldText> }>;
  weight?: Maybe<number>;
  reference?: Maybe<string>;
  externalId?: Maybe<string>;
  url?: Maybe<string>;
  parent?: Maybe<{ id?: Maybe<string> }>;
  children?: Maybe<Maybe<{ id?: Maybe<string> }>[]>;
  proposals?: Maybe<Maybe<{ id?: Maybe<string> }>[]>;
  timelineEntries?: Maybe<Maybe<ToldMilestone>[]>;
  milestones?: Maybe<Maybe<ToldMilestone>[]>;
  attachments?: Maybe<Maybe<{ title?: Maybe<ToldText>; url?: Maybe<string> }>[]>;
}

export interface ToldStep {
  id?: Maybe<string>;
  title?: Maybe<ToldText>;
  description?: Maybe<ToldText>;
  startDate?: Maybe<string>;
  endDate?: Maybe<string>;
  position?: Maybe<number>;
}

export interface ToldPage<T> {
  pageInfo?: Maybe<{ hasNextPage?: Maybe<boolean>; endCursor?: Maybe<string> }>;
  edges?: Maybe<Maybe<{ node?: Maybe<T> }>[]>;
}

export interface ToldComponent {
  __typename?: Maybe<string>;
  id?: Maybe<string>;
  name?: Maybe<ToldText>;
  proposals?: Maybe<ToldPage<ToldProposal>>;
  proposal?: Maybe<ToldProposal>;
  results?: Maybe<ToldPage<ToldResult>>;
  result?: Maybe<ToldResult>;
}

export interface ToldProcess {
  id?: Maybe<string>;
  slug?: Maybe<string>;
  title?: Maybe<ToldText>;
  startDate?: Maybe<string>;
  endDate?: Maybe<string>;
  publishedAt?: Maybe<string>;
  url?: Maybe<string>;
  reference?: Maybe<string>;
  steps?: Maybe<Maybe<ToldStep>[]>;
  attachments?: ToldResult['attachments'];
  components?: Maybe<Maybe<ToldComponent>[]>;
}

/** What is there of a list that may be missing, and may have gaps. */
export const all = <T>(list: Maybe<readonly Maybe<T>[]>): T[] =>
  (Array.isArray(list) ? list : []).filter((one): one is T => typeof one === 'object' && one !== null);

/** What is on a page of a list. */
export const onPage = <T>(page: Maybe<ToldPage<T>>): T[] =>
  all(page?.edges).flatMap(({ node }) => (node ? [node] : []));
