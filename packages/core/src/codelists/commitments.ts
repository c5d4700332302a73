/** From proposed to done. `completed` is the government's word; what the IRM finds is `irmCompletionCodes`. */
export const commitmentStatuses = [
  'proposed',
  'draft',
  'consultation',
  'adopted',
  'rejected',
  'merged',
  'inProgress',
  'completed',
  'withdrawn',
] as const;

/** Where a commitment stands (closed list). */
export type CommitmentStatus = (typeof commitmentStatuses)[number];

/** One generation of the Partnership's form after the other; a plan may have its own. */
export const commitmentTemplates = ['ogp-2011', 'ogp-2014', 'ogp-2017', 'albania-2020', 'ogp-2022'] as const;

/** A known generation of the commitment template. Open list: other codes are allowed. */
export type CommitmentTemplate = (typeof commitmentTemplates)[number];

/** Whether a milestone begins with this plan or goes on from the one before. */
export const continuities = ['new', 'continued'] as const;

/** New in this plan, or continued (closed list). */
export type Continuity = (typeof continuities)[number];

/** What somebody does for a commitment, a measure or a milestone. */
export const actorRoles = ['lead', 'supporting', 'funder'] as const;

/** What an actor does (closed list). */
export type ActorRole = (typeof actorRoles)[number];

/** Who says how it is going: government, civil society, or the Independent Reporting Mechanism. */
export const reportSides = ['government', 'civilSociety', 'irm'] as const;

/** The side that a status report speaks for (closed list). */
export type ReportSide = (typeof reportSides)[number];

/** What a side's status in short was taken from, the strongest first. */
export const statusBases = ['statusReport', 'irmAssessment', 'commitment', 'milestones'] as const;

/** What a side's status rests on: what it said of the whole, or a count over milestones (closed list). */
export type StatusBasis = (typeof statusBases)[number];

/** From the widest to the narrowest line of a plan's table. */
export const planItemLevels = ['policyGoal', 'specificObjective', 'measure', 'activity'] as const;

/** What a line of a plan's table is (closed list, widest first). */
export type PlanItemLevel = (typeof planItemLevels)[number];
