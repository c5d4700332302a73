import type {
  ContributionKind,
  ContributionRecord,
  NewIdea,
  NewKeyIssues,
  ReadCapability,
  WriteCapability,
} from '@ogp-kit/core';

/** What people send for a plan, by the kinds that this backend takes. */
export interface Bodies {
  idea: NewIdea;
  'key-issues': NewKeyIssues;
}

export type TakenKind = keyof Bodies;

/** What becomes of it. */
export type TakenRecord = Extract<ContributionRecord, { kind: TakenKind }>;

/** What paths, `reads` and `writes` call all contributions of a kind. */
export const collections = { idea: 'ideas', 'key-issues': 'key-issues' } as const satisfies {
  [kind in TakenKind]: ReadCapability & WriteCapability;
};

export const takenKinds = Object.keys(collections) as TakenKind[];

/** The folders in which contributions are read one by one. */
export const recordPaths: Record<ContributionKind, string> = {
  ...collections,
  comment: 'comments',
  assessment: 'assessments',
  'status-report': 'status-reports',
};
