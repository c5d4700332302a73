import {
  checkNewIdea,
  checkNewKeyIssues,
  type ContributionRecord,
  type Finding,
  type IdeaSummary,
} from '@ogp-kit/core/browser';
import type { Contribution } from './backend.ts';

/** What has become of a contribution that a memory backend takes. */
export type MemoryRecord = Extract<ContributionRecord, { kind: Contribution['kind'] }>;

/** What is wrong with a contribution, by core's rules for its kind. */
export const checks: { [kind in Contribution['kind']]: (body: unknown) => Finding[] } = {
  idea: checkNewIdea,
  'key-issues': checkNewKeyIssues,
};

/** How a record stands in its plan's list: an idea in short, key issues whole. */
export function listed(record: MemoryRecord): IdeaSummary | MemoryRecord {
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
