import type { Author, Identifier, LanguageTag, Member, Provenance } from '@ogp-kit/core/browser';
import { line, sourceFields, webAddress } from '../graphql/fit.ts';
import type { ForeignIds } from '../graphql/foreign-ids.ts';
import type { ConsulOptions } from './options.ts';
import type { Investment, Proposal } from './platform.ts';
import type { Maybe, ToldUser } from './told.ts';

/** What everything that is made of CONSUL's answers needs to know. */
export interface Surroundings {
  options: ConsulOptions;
  ids: ForeignIds;
  /** The address of the installation, with its last slash. */
  home: string;
  host: string;
  language: LanguageTag;
  member: Member;
}

/** The names of what an installation has. */
export const names = {
  proposal: ({ ids }: Surroundings, { id }: Proposal): Identifier => ids.name('proposal', id),
  investment: ({ ids }: Surroundings, { id, budget }: Investment): Identifier =>
    ids.name('investment', budget, id),
  commitment: ({ ids }: Surroundings, { id, budget }: Investment): Identifier =>
    ids.name('commitment', budget, id),
};

/** Who wrote something; nobody named, where their page is private. */
export function author(told: Maybe<ToldUser>): Author {
  const displayName = line(told?.username);
  return displayName === undefined ? { kind: 'anonymous' } : { kind: 'person', displayName };
}

/** Where something comes from. */
export function provenance(
  { home }: Surroundings,
  path: string | undefined,
  raw: Record<string, unknown>,
): Provenance {
  const address = path === undefined ? undefined : webAddress(path, home);
  const fields = sourceFields(raw);
  return { source: 'CONSUL', ...(address && { sourceUrl: address }), ...(fields && { raw: fields }) };
}
