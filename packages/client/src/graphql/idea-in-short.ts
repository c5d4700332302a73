import type { Idea, IdeaSummary } from '@ogp-kit/core/browser';

/**
 * An idea as it stands in the list of a plan.
 * @param root - The way from the list to the base URL.
 */
export function ideaInShort(idea: Idea, root: string): IdeaSummary {
  const { id, plan, language, author, policyArea, createdAt, state, answers } = idea;
  return {
    id,
    plan,
    language,
    author,
    ...(policyArea && { policyArea }),
    createdAt,
    state,
    summary: answers.summary,
    href: `${root}ideas/${id}.json`,
  };
}
