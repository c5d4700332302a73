import { authorKinds, type AuthorKind } from '../codelists/author-kinds.ts';
import type { Finding } from '../issue.ts';
import type { Author } from '../model/author.ts';
import { fault } from './finding.ts';
import type { Partly } from './partly.ts';

/** Whether a text shows nothing: white space, control and format characters only, or not there at all. */
export function isBlank(text: string | undefined): boolean {
  // Not \p{C}: to it belongs what this machine's Unicode does not know yet, such as a new emoji.
  return !/[^\p{Z}\p{Cc}\p{Cf}\p{Cs}]/u.test(text ?? '');
}

/** That an author has a name where its kind has one, and none where it is anonymous. */
export function nameRules(author: Partly<Author>, pointer = ''): Finding[] {
  const findings: Finding[] = [];
  if (author.kind === 'anonymous') {
    for (const name of ['displayName', 'organisationId', 'organisationKind'] as const) {
      if (author[name] !== undefined) findings.push(fault(`${pointer}/${name}`, 'name-not-allowed'));
    }
  } else if (authorKinds.includes(author.kind as AuthorKind) && isBlank(author.displayName)) {
    findings.push(fault(`${pointer}/displayName`, 'name-required'));
  }
  return findings;
}

/** The same of a contribution's author. */
export function authorRules({ author = {} }: { readonly author?: Partly<Author> | undefined }): Finding[] {
  return nameRules(author, '/author');
}
