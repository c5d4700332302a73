import type { Author } from '@ogp-kit/core/browser';
import { line } from '../graphql/fit.ts';
import type { Maybe, ToldAuthor, ToldProposal } from './told.ts';

/** Who wrote something. Groups of people are organisations here; who has left the platform has no name. */
export function author(told: Maybe<ToldAuthor>): Author {
  const displayName = line(told?.name);
  if (displayName === undefined || told?.deleted) return { kind: 'anonymous' };
  return { kind: told?.__typename === 'UserGroup' ? 'organisation' : 'person', displayName };
}

/** Who made a proposal: the platform's own organisation, where it is an official one. */
export function proposer(proposal: ToldProposal, host: string): Author {
  if (!proposal.official) return author(proposal.author);
  return { kind: 'organisation', displayName: line(proposal.author?.name) ?? host };
}
