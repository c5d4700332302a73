import type { EntityOf } from '@ogp-kit/core';
import { follow, UnreachableError, type Documents } from './documents.ts';

/** Every part of a list, from the newest back. */
export async function* partsOf<Name extends 'IdeaList' | 'KeyIssuesList' | 'CommentList'>(
  documents: Documents,
  name: Name,
  first: string,
): AsyncGenerator<{ at: string; list: EntityOf<Name> }> {
  const seen = new Set<string>();
  for (let at: string | undefined = first; at;) {
    if (seen.has(at))
      throw new UnreachableError(`${documents.address(at)} leads to itself by its links \`next\`.`);
    seen.add(at);
    const list: EntityOf<Name> = await documents.need(name, at);
    yield { at, list };
    at = list.next === undefined ? undefined : follow(at, list.next);
  }
}
