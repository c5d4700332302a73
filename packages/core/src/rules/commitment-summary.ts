import type { ReportSide } from '../codelists/commitments.ts';
import type { MilestoneStatus } from '../codelists/milestone-statuses.ts';
import type { Actor } from '../model/actor.ts';
import type { CommitmentSummary, MilestoneSummary, SideStatuses } from '../model/commitment-summary.ts';
import type { Commitment } from '../model/commitment.ts';
import type { Day } from '../model/time.ts';
import { isOverdue } from './overdue.ts';
import { milestoneStatus, sidesOf } from './sides.ts';

/** An object without the members that are undefined. */
const filled = <T extends object>(members: { [Key in keyof T]: T[Key] | undefined }): T =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;

const most = 1000;

/** Everybody who has a part in a commitment, each once, who leads first. */
function institutionsOf({ leadInstitution, supporting = [], milestones }: Commitment): Actor[] {
  const all = [
    leadInstitution,
    ...supporting,
    ...milestones.flatMap((milestone) => [milestone.leadInstitution, ...(milestone.supporting ?? [])]),
  ];
  const different = new Map<string, Actor>();
  for (const actor of all) {
    if (!actor) continue;
    const { organisation, name, kind } = actor;
    const key = organisation ?? JSON.stringify(Object.entries(name ?? {}).sort());
    if (!different.has(key)) different.set(key, filled<Actor>({ organisation, name, kind }));
  }
  return [...different.values()].slice(0, most);
}

/**
 * A commitment as it stands in its plan: what lists, filters and timelines need, with what each side says.
 * @param href Where the whole commitment is, relative to the plan.
 * @example
 * commitmentSummary({ id: 'c1', plan: 'p', title: { en: 'A register' }, milestones: [] })
 * // { id: 'c1', title: { en: 'A register' }, institutions: [], milestones: [], sides: {}, href: '../commitments/c1.json' }
 */
export function commitmentSummary(
  commitment: Commitment,
  href = `../commitments/${commitment.id}.json`,
): CommitmentSummary {
  const { bySide } = sidesOf(commitment);
  const sides = Object.fromEntries(
    Object.entries(bySide).map(([side, { status, basis, date }]) => [side, filled({ status, basis, date })]),
  ) as SideStatuses;
  return filled<CommitmentSummary>({
    id: commitment.id,
    ogpId: commitment.ogpId,
    localNumber: commitment.localNumber,
    title: commitment.title,
    status: commitment.status,
    startDate: commitment.startDate,
    endDate: commitment.endDate,
    theme: commitment.theme,
    policyAreas: commitment.policyAreas,
    leadInstitution: commitment.leadInstitution,
    institutions: institutionsOf(commitment),
    ogpValues: commitment.ogpValues?.flatMap(({ value, relevant }) => (relevant ? value : [])),
    milestones: commitment.milestones.map((milestone) =>
      filled<MilestoneSummary>({
        id: milestone.id,
        number: milestone.number,
        title: milestone.title,
        startDate: milestone.startDate,
        endDate: milestone.endDate,
        deadlineText: milestone.deadlineText,
        status: milestoneStatus(commitment, milestone),
      }),
    ),
    sides,
    href,
  });
}

/** How many of a commitment's milestones are overdue; the commitment itself counts where it has none. */
export function overdueCount(
  { milestones = [], endDate, sides }: Pick<CommitmentSummary, 'milestones' | 'endDate' | 'sides'>,
  today: Day,
): number {
  const status = sides?.government?.status;
  const itself = filled<Pick<MilestoneSummary, 'endDate' | 'status'>>({ endDate, status });
  return milestones.length === 0
    ? Number(isOverdue(itself, today))
    : milestones.filter((milestone) => isOverdue(milestone, today)).length;
}

/** In one word: overdue by its dates, else what a side says, else that it has said nothing. */
export type Standing = MilestoneStatus | 'overdue' | 'unknown';

/**
 * Where a commitment stands, in one word, so that each counts once in a picture of its plan. What is overdue by its dates
 * is overdue whatever anybody says, unless it was withdrawn.
 * @param today See `dayIn`.
 * @param side Whose view. Default: the government's.
 * @example standingOf({ milestones: [{ endDate: '2021-12', status: 'limited' }] }, '2022-01-01') // 'overdue'
 */
export function standingOf(
  commitment: Pick<CommitmentSummary, 'milestones' | 'endDate' | 'sides'>,
  today: Day,
  side: ReportSide = 'government',
): Standing {
  const status = commitment.sides?.[side]?.status;
  if (status === 'withdrawn' || overdueCount(commitment, today) === 0) return status ?? 'unknown';
  return 'overdue';
}
