import type { Author, NewAuthor } from '@ogp-kit/core';
import type { Bearer } from '../guard/token.ts';

/**
 * Who a contribution is by. Where somebody speaks for an organisation that their token vouches for, its name is the one
 * that the backend knows, whatever they call it.
 */
export function speakingFor(author: NewAuthor, bearer: Bearer | null): Author {
  if (author.kind !== 'organisation' || bearer?.organisation === undefined) return author;
  const { name = author.displayName, organisation, organisationKind } = bearer;
  return {
    kind: author.kind,
    ...(name === undefined ? {} : { displayName: name }),
    organisationId: organisation,
    ...(organisationKind === undefined ? {} : { organisationKind }),
  };
}
