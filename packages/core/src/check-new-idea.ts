import { checkNewIdeaStructure } from './compiled/new-idea.ts';
import type { Finding } from './issue.ts';
import { newIdeaRules } from './rules/new-idea.ts';
import { withRules } from './rules/partly.ts';
import { checkWellFormed } from './rules/well-formed.ts';
import { withoutRepeats } from './rules/once.ts';

/**
 * Everything that is wrong with an idea before it is sent, structure and rules, in one go and without words: a form puts
 * its own beside each field by `code` and `pointer`. Finds what a backend finds.
 */
export function checkNewIdea(value: unknown): Finding[] {
  const structure = checkWellFormed(value);
  checkNewIdeaStructure(value, '', structure);
  return withRules(value, withoutRepeats(structure), [newIdeaRules]);
}
