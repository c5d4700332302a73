import {
  codelists,
  commitmentStatuses,
  continuities,
  grandChallengeCodes,
  milestoneStatuses,
  ogpValueCodes,
  planItemLevels,
  policyAreaTags,
  type CodeLabel,
} from '@ogp-kit/core';

/** A list of codes, as far as their labels go. */
interface Labelled {
  labels: Readonly<Record<string, CodeLabel | undefined>>;
}

/** How what a column says becomes a member of the model. */
export type FieldKind =
  | { kind: 'text' | 'line' | 'id' | 'day' | 'lead' | 'money' | 'link' }
  /** Several in a cell, with something between them. */
  | { kind: 'ids' | 'actors' | 'lines' }
  | { kind: 'code' | 'codes' | 'values'; codes: readonly string[]; list: Labelled };

const text = { kind: 'text' } as const;
const line = { kind: 'line' } as const;
const id = { kind: 'id' } as const;
const ids = { kind: 'ids' } as const;
const day = { kind: 'day' } as const;
const lead = { kind: 'lead' } as const;
const actors = { kind: 'actors' } as const;
const money = { kind: 'money' } as const;

const budget = {
  'budget.indicativeCost': money,
  'budget.stateBudget': money,
  'budget.foreignFunding': money,
  'budget.financialGap': money,
} as const;

/** Members of a commitment that a column may be for. */
export const commitmentFields: Readonly<Record<string, FieldKind>> = {
  id,
  ogpId: id,
  localNumber: line,
  title: text,
  shortTitle: text,
  template: id,
  status: { kind: 'code', codes: commitmentStatuses, list: codelists.CommitmentStatus },
  startDate: day,
  endDate: day,
  theme: text,
  policyAreas: ids,
  ogpTags: { kind: 'codes', codes: policyAreaTags, list: codelists.PolicyAreaTag },
  description: text,
  problem: text,
  causes: text,
  statusQuo: text,
  solution: text,
  objective: text,
  expectedResults: text,
  contribution: text,
  additionalInformation: text,
  ogpValues: { kind: 'values', codes: ogpValueCodes, list: codelists.OgpValue },
  grandChallenges: { kind: 'codes', codes: grandChallengeCodes, list: codelists.GrandChallenge },
  leadInstitution: lead,
  supporting: actors,
  ...budget,
  sdgs: { kind: 'lines' },
  originIdeas: ids,
  carriedForwardFrom: id,
  ogpUrl: { kind: 'link' },
};

/** Members of a milestone; in a mapping they stand behind `milestone.`. */
export const milestoneFields: Readonly<Record<string, FieldKind>> = {
  id,
  number: line,
  title: text,
  group: text,
  resultIndicator: text,
  outputIndicator: text,
  leadInstitution: lead,
  supporting: actors,
  startDate: day,
  endDate: day,
  deadlineText: line,
  continuity: { kind: 'code', codes: continuities, list: codelists.Continuity },
  status: { kind: 'code', codes: milestoneStatuses, list: codelists.MilestoneStatus },
  statusText: line,
};

/** Members of a line of a plan's table. */
export const itemFields: Readonly<Record<string, FieldKind>> = {
  id,
  number: line,
  level: { kind: 'code', codes: planItemLevels, list: codelists.PlanItemLevel },
  title: text,
  parent: id,
  policyArea: id,
  leadInstitution: lead,
  otherInstitutions: actors,
  startDate: day,
  endDate: day,
  ...budget,
  commitment: id,
};

/** What a row may be. */
export const rowKinds = ['commitments', 'items'] as const;
export type RowKind = (typeof rowKinds)[number];

/** Every field that a column of such a table may be for, by its name in a mapping. */
export function fieldsOf(rows: RowKind): Readonly<Record<string, FieldKind>> {
  if (rows === 'items') return itemFields;
  const milestones = Object.entries(milestoneFields).map(([name, kind]) => [`milestone.${name}`, kind]);
  return { ...commitmentFields, ...(Object.fromEntries(milestones) as Record<string, FieldKind>) };
}
