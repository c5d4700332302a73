import { checkNewKeyIssuesStructure } from './compiled/new-key-issues.ts';
import type { Finding } from './issue.ts';
import { newKeyIssuesRules } from './rules/new-key-issues.ts';
import { withRules } from './rules/partly.ts';
import { checkWellFormed } from './rules/well-formed.ts';
import { withoutRepeats } from './rules/once.ts';

/** Everything that is wrong with key issues before they are sent: as `checkNewIdea` for ideas. */
export function checkNewKeyIssues(value: unknown): Finding[] {
  const structure = checkWellFormed(value);
  checkNewKeyIssuesStructure(value, '', structure);
  return withRules(value, withoutRepeats(structure), [newKeyIssuesRules]);
}
