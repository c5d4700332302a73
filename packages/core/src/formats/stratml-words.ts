import type { ActorRole, CommitmentStatus, PlanItemLevel } from '../codelists/commitments.ts';
import type { MilestoneStatus } from '../codelists/milestone-statuses.ts';
import type { OgpValue } from '../codelists/ogp-values.ts';
import type { OrganisationRole } from '../codelists/process.ts';
import type { LanguageTag } from '../model/localised-text.ts';

/** Before what StratML has no element for. */
export const stratmlNotes = [
  'theme',
  'policyAreas',
  'period',
  'status',
  'problem',
  'causes',
  'statusQuo',
  'solution',
  'objective',
  'expectedResults',
  'contribution',
  'additionalInformation',
  'values',
  'milestone',
  'lead',
  'result',
  'output',
  'indicator',
  'baseline',
  'target',
  'actual',
  'cost',
  'goals',
  'see',
  'components',
] as const;

/** Something that is told in words where StratML has no element for it (closed list). */
export type StratmlNote = (typeof stratmlNotes)[number];

/** What StratML says beside the plan's own words: in English `stratmlWordsEn`, in Albanian `stratmlWordsSq`. */
export interface StratmlWords {
  /** The language that they are in. */
  language: LanguageTag;
  /** The goal of what belongs to no policy area. */
  otherGoal: string;
  /** Before what StratML has no element for. */
  notes: Readonly<Record<StratmlNote, string>>;
  /** The OGP values. */
  values: Readonly<Record<OgpValue, string>>;
  /** Where a commitment stands. */
  commitmentStatuses: Readonly<Record<CommitmentStatus, string>>;
  /** How far a milestone has come. */
  milestoneStatuses: Readonly<Record<MilestoneStatus, string>>;
  /** What a line of the plan's table is. */
  levels: Readonly<Record<PlanItemLevel, string>>;
  /** What somebody does for a commitment. */
  actorRoles: Readonly<Record<ActorRole, string>>;
  /** What an organisation does in the process. */
  organisationRoles: Readonly<Record<OrganisationRole, string>>;
}
