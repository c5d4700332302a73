/** What CONSUL answers, as far as it is asked. Anything may be missing. */
export type Maybe<T> = T | null | undefined;

export interface ToldPage<T> {
  pageInfo?: Maybe<{ hasNextPage?: Maybe<boolean>; endCursor?: Maybe<string> }>;
  edges?: Maybe<Maybe<{ node?: Maybe<T> }>[]>;
}

export interface ToldUser {
  username?: Maybe<string>;
}

export interface ToldComment {
  id?: Maybe<string>;
  body?: Maybe<string>;
  ancestry?: Maybe<string>;
  publicAuthor?: Maybe<ToldUser>;
  publicCreatedAt?: Maybe<string>;
  cachedVotesUp?: Maybe<number>;
  cachedVotesDown?: Maybe<number>;
}

/** What proposals and investments have in common. */
export interface ToldIdea {
  id?: Maybe<string>;
  title?: Maybe<string>;
  description?: Maybe<string>;
  publicAuthor?: Maybe<ToldUser>;
  commentsCount?: Maybe<number>;
  comments?: Maybe<ToldPage<ToldComment>>;
}

export interface ToldProposal extends ToldIdea {
  summary?: Maybe<string>;
  publicCreatedAt?: Maybe<string>;
  cachedVotesUp?: Maybe<number>;
  geozone?: Maybe<{ name?: Maybe<string> }>;
  retiredAt?: Maybe<string>;
  retiredReason?: Maybe<string>;
  retiredExplanation?: Maybe<string>;
}

export interface ToldMilestone {
  id?: Maybe<string>;
  title?: Maybe<string>;
  description?: Maybe<string>;
  publicationDate?: Maybe<string>;
}

export interface ToldInvestment extends ToldIdea {
  price?: Maybe<number>;
  feasibility?: Maybe<string>;
  location?: Maybe<string>;
  milestones?: Maybe<ToldPage<ToldMilestone>>;
}

export interface ToldBudget {
  id?: Maybe<string>;
  name?: Maybe<string>;
  phase?: Maybe<string>;
  investments?: Maybe<ToldPage<ToldInvestment>>;
  investment?: Maybe<ToldInvestment>;
}

/** What is on a page of a list. */
export const onPage = <T>(page: Maybe<ToldPage<T>>): T[] =>
  (Array.isArray(page?.edges) ? page.edges : []).flatMap((edge) => (edge?.node ? [edge.node] : []));
