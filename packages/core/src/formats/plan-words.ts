import type { PlanItemLevel } from '../codelists/commitments.ts';
import type { MilestoneStatus } from '../codelists/milestone-statuses.ts';
import type { LanguageTag } from '../model/localised-text.ts';

/** The columns of a plan's table, in their order. */
export const planItemColumns = [
  'number',
  'level',
  'title',
  'leadInstitution',
  'otherInstitutions',
  'start',
  'end',
  'indicativeCost',
  'stateBudget',
  'foreignFunding',
  'financialGap',
  'currency',
  'unit',
] as const;

/** A column of a plan's table (closed list). */
export type PlanItemColumn = (typeof planItemColumns)[number];

/** The columns of a table of commitments, in their order. */
export const commitmentColumns = [
  'number',
  'id',
  'title',
  'policyAreas',
  'leadInstitution',
  'start',
  'end',
  'government',
  'governmentDate',
  'civilSociety',
  'civilSocietyDate',
  'irm',
  'irmDate',
  'milestones',
  'complete',
  'overdue',
] as const;

/** A column of a table of commitments (closed list). */
export type CommitmentColumn = (typeof commitmentColumns)[number];

/** What the tables of a plan say beside the plan's own words: in English `planWordsEn`, in Albanian `planWordsSq`. */
export interface PlanWords {
  /** The language that they are in. */
  language: LanguageTag;
  /** Heads of the table of goals, measures and activities. */
  itemColumns: Readonly<Record<PlanItemColumn, string>>;
  /** Heads of the table of commitments. */
  commitmentColumns: Readonly<Record<CommitmentColumn, string>>;
  /** What a line of the plan's table is. */
  levels: Readonly<Record<PlanItemLevel, string>>;
  /** How far something has come. */
  statuses: Readonly<Record<MilestoneStatus, string>>;
  /** What amounts are counted in: 1,000 is “thousand”. */
  unit: (multiplier: number) => string;
}
