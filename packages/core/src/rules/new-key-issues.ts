import type { Finding } from '../issue.ts';
import type { KeyIssue, NewKeyIssues } from '../model/key-issues.ts';
import { authorRules, isBlank } from './author.ts';
import { fault } from './finding.ts';
import type { Partly } from './partly.ts';

/** That an issue is not blank. */
export function keyIssueRules({ issue }: Partly<KeyIssue>, pointer = ''): Finding[] {
  return issue !== undefined && isBlank(issue) ? [fault(`${pointer}/issue`, 'answer-required')] : [];
}

/** What must hold between the fields of key issues: the author's name fits, there is an issue, and none is blank. */
export function newKeyIssuesRules({ author, issues }: Partly<NewKeyIssues>): Finding[] {
  return [
    ...authorRules({ author }),
    ...(issues?.length === 0 ? [fault('/issues', 'answer-required')] : []),
    ...(issues ?? []).flatMap((item, i) => (item ? keyIssueRules(item, `/issues/${i}`) : [])),
  ];
}
