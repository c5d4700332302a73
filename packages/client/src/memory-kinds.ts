import {
  checkNewIdea,
  checkNewKeyIssues,
  type ContributionRecord,
  type Finding,
  type IdeaSummary,
} from '@ogp-kit/core/browser';
import { validate } from '@ogp-kit/core';
import type { Contribution } from './backend.ts';

/** What has become of a contribution that a memory backend takes. */
export type MemoryRecord = Extract<ContributionRecord, { kind: Contribution['kind'] }>;

/** What is wrong with a contribution, by core's rules for its kind. */
export const checks: { [kind in Contribution['kind']]: (body: unknown) => readonly Finding[] } = {
  idea: checkNewIdea,
  'key-issues': checkNewKeyIssues,
  comment: (body) => validate('NewComment', body).issues,
};

/** How a record stands in its plan's list: an idea in short, key issues whole. */
export function listed(record: Exclude<MemoryRecord, { kind: 'comment' }>): IdeaSummary | MemoryRecord {
  if (record.kind !== 'idea') return record;
  const { id, plan, language, author, policyArea, createdAt, state, answers } = record;
  return {
    id,
    plan,
    language,
    author,
    ...(policyArea && { policyArea }),
    createdAt,
    state,
    summary: answers.summary,
    href: `../../ideas/${id}.json`,
  };
}
