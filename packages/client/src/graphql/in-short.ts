import type { Commitment, CommitmentSummary, Idea, IdeaSummary } from '@ogp-kit/core/browser';

/** A commitment as it stands in its plan. */
export function commitmentInShort(commitment: Commitment): CommitmentSummary {
  const { id, localNumber, title, status, startDate, endDate, theme, policyAreas, leadInstitution } =
    commitment;
  return {
    id,
    ...(localNumber && { localNumber }),
    title,
    ...(status && { status }),
    ...(startDate && { startDate }),
    ...(endDate && { endDate }),
    ...(theme && { theme }),
    ...(policyAreas && { policyAreas }),
    ...(leadInstitution && { leadInstitution }),
    href: `../commitments/${id}.json`,
  };
}

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
