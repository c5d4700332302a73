import type { Finding } from '../issue.ts';
import type { Author } from '../model/author.ts';
import { fault } from './finding.ts';
import type { Partly } from './partly.ts';

/** Whether a text shows nothing: white space, control and format characters only, or not there at all. */
export function isBlank(text: string | undefined): boolean {
  // Not \p{C}: to it belongs what this machine's Unicode does not know yet, such as a new emoji.
  return !/[^\p{Z}\p{Cc}\p{Cf}\p{Cs}]/u.test(text ?? '');
}

/** That a contribution's author has a name where the kind of author has one, and none where it is anonymous. */
export function authorRules({ author = {} }: { readonly author?: Partly<Author> | undefined }): Finding[] {
  const findings: Finding[] = [];
  if (author.kind === 'anonymous') {
    for (const name of ['displayName', 'organisationId'] as const) {
      if (author[name] !== undefined) findings.push(fault(`/author/${name}`, 'name-not-allowed'));
    }
  } else if (author.kind && isBlank(author.displayName)) {
    findings.push(fault('/author/displayName', 'name-required'));
  }
  return findings;
}
