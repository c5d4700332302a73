import type { Finding } from '../issue.ts';
import type { NewKeyIssues } from '../model/key-issues.ts';
import { authorRules, isBlank } from './author.ts';
import { fault } from './finding.ts';
import type { Partly } from './partly.ts';

/** What must hold between the fields of key issues: the author's name fits, there is an issue, and none is blank. */
export function newKeyIssuesRules({ author, issues }: Partly<NewKeyIssues>): Finding[] {
  const blank = (issues ?? []).flatMap((item, i) =>
    item?.issue !== undefined && isBlank(item.issue) ? [fault(`/issues/${i}/issue`, 'answer-required')] : [],
  );
  return [
    ...authorRules({ author }),
    ...(issues?.length === 0 ? [fault('/issues', 'answer-required')] : []),
    ...blank,
  ];
}
