import type { EntityName } from '@ogp-kit/core';
import { kindNamed } from './kinds.ts';

/** The paths of the read tree, the longer before those that end in the same way. */
const tree: readonly (readonly [RegExp, EntityName])[] = [
  [/^ogp\.json$/, 'Discovery'],
  [/^plans\.json$/, 'PlanList'],
  [/^plans\/[^/]+\/ideas(\/\d+)?\.json$/, 'IdeaList'],
  [/^plans\/[^/]+\/key-issues(\/\d+)?\.json$/, 'KeyIssuesList'],
  [/^plans\/[^/]+\/responses(\/\d+)?\.json$/, 'ResponseRegister'],
  [/^documents\/[^/]+\/comments(\/\d+)?\.json$/, 'CommentList'],
  [/^documents\/[^/]+\/paragraphs\/[^/]+\.json$/, 'CommentList'],
  [/^plans\/[^/]+\.json$/, 'Plan'],
  [/^commitments\/[^/]+\.json$/, 'Commitment'],
  [/^ideas\/[^/]+\.json$/, 'Idea'],
  [/^key-issues\/[^/]+\.json$/, 'KeyIssues'],
  [/^comments\/[^/]+\.json$/, 'Comment'],
  [/^documents\.json$/, 'ConsultationDocumentList'],
  [/^documents\/[^/]+\.json$/, 'ConsultationDocument'],
  [/^criteria\.json$/, 'CriteriaSetList'],
  [/^criteria\/[^/]+\.json$/, 'CriteriaSet'],
  [/^receipts\/[^/]+\.json$/, 'Receipt'],
  [/^ledger\.json$/, 'LedgerHead'],
  [/^ledger\/\d+\.json$/, 'LedgerPage'],
];

/** What lies at this path of a backend's read tree, wherever the tree is. */
export function kindInTree(path: string): EntityName | undefined {
  const folders = path.replaceAll('\\', '/').split('/');
  const ends = [4, 3, 2, 1].map((length) => folders.slice(-length).join('/'));
  return tree.find(([form]) => ends.some((end) => form.test(end)))?.[1];
}

/** What is sent with the bodies that a list of sends holds, by the last word of its file's name. */
const sent: Readonly<Record<string, EntityName>> = {
  ideas: 'NewIdea',
  'key-issues': 'NewKeyIssues',
  comments: 'NewComment',
};

/** What a file's name says that it holds, as in `albania-2020-2022.plan.json`. */
export function kindInName(path: string, sends: boolean): EntityName | undefined {
  const word = /\.([a-z-]+)\.[a-z]+$/.exec(path)?.[1];
  if (word === undefined) return undefined;
  return sends ? sent[word] : kindNamed(word);
}
