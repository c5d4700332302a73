import { reportSides, type CommitmentStatus, type ReportSide } from '../codelists/commitments.ts';
import type { MilestoneStatus } from '../codelists/milestone-statuses.ts';
import type { Commitment } from '../model/commitment.ts';
import type { SideStatus } from '../model/commitment-summary.ts';
import type { IrmAssessment } from '../model/irm-assessment.ts';
import type { StatusReport } from '../model/status-report.ts';
import { dayOf, distanceBetween, isBegun, isStatus, mismatchOf } from './mismatch.ts';

type Seen = Pick<Commitment, 'milestones'> &
  Partial<Pick<Commitment, 'status' | 'statusReports' | 'irmAssessments'>>;

/** What a side says, with what it was taken from. */
export interface SideView extends SideStatus {
  /** Where it is the side's own report. */
  report?: StatusReport;
  /** Where it is an assessment of the IRM. */
  assessment?: IrmAssessment;
}

/** What the sides say, and how far they are apart. */
export interface Sides {
  /** What each says; whoever has said nothing is absent. */
  bySide: Readonly<Partial<Record<ReportSide, SideView>>>;
  /** How many steps lie between the sides that are farthest apart; 0: they agree, or fewer than two have spoken. */
  distance: number;
}

/**
 * How far a milestone has come as the government says: its own status, else that of the government's newest report on it.
 * Undefined: nobody has said.
 */
export function milestoneStatus(
  { statusReports = [] }: Pick<Commitment, 'statusReports'>,
  { id, status }: Pick<Commitment['milestones'][number], 'id' | 'status'>,
): MilestoneStatus | undefined {
  return status ?? mismatchOf(statusReports, id).newest.government?.status;
}

const ofCommitment: Readonly<Partial<Record<CommitmentStatus, MilestoneStatus>>> = {
  inProgress: 'inProgress',
  completed: 'complete',
  withdrawn: 'withdrawn',
};

/** All the same: that. Something has begun: in progress. Else nothing, since nobody has said of some. */
function counted(statuses: readonly (MilestoneStatus | undefined)[]): MilestoneStatus | undefined {
  const [first, ...others] = statuses.filter((status) => status !== 'withdrawn');
  if (statuses.length > 0 && statuses.every((status) => status === 'withdrawn')) return 'withdrawn';
  if (first !== undefined && others.every((status) => status === first)) return first;
  return statuses.some(isBegun) ? 'inProgress' : undefined;
}

function government(commitment: Seen): SideView | undefined {
  const { status, milestones } = commitment;
  const told = status && ofCommitment[status];
  if (told) return { status: told, basis: 'commitment' };
  const all = counted(milestones.map((milestone) => milestoneStatus(commitment, milestone)));
  return all && { status: all, basis: 'milestones' };
}

/** The newest assessment with a completion that says something; where nothing tells two apart, the first. */
function assessed({ irmAssessments = [] }: Seen): SideView | undefined {
  let newest: SideView | undefined;
  for (const assessment of irmAssessments) {
    const { completion, date } = assessment;
    if (!isStatus(completion)) continue;
    if (newest && dayOf(assessment) <= dayOf(newest)) continue;
    newest = { status: completion, basis: 'irmAssessment', assessment, ...(date !== undefined && { date }) };
  }
  return newest;
}

/**
 * How a commitment is going as each side sees it. A side's own newest report counts first. Where the government has made
 * none, its status in the plan counts, then what its milestones come to: their common status, or `inProgress` where some
 * have begun. Of the IRM the newer of report and assessment counts.
 * @example
 * sidesOf({ milestones: [{ id: 'm1', status: 'complete' }, { id: 'm2' }] }).bySide
 * // { government: { status: 'inProgress', basis: 'milestones' } }
 */
export function sidesOf(commitment: Seen): Sides {
  const { newest } = mismatchOf(commitment.statusReports ?? []);
  const bySide: Partial<Record<ReportSide, SideView>> = {};
  const other = { government, irm: assessed, civilSociety: () => undefined };
  for (const side of reportSides) {
    const report = newest[side];
    const { status, date } = report ?? {};
    const own: SideView | undefined = report &&
      status && { status, basis: 'statusReport', report, ...(date !== undefined && { date }) };
    const given = own && side === 'government' ? undefined : other[side](commitment);
    const isNewer = own && given && dayOf(given) > dayOf(own);
    const view = isNewer ? given : (own ?? given);
    if (view) bySide[side] = view;
  }
  return { bySide, distance: distanceBetween(Object.values(bySide).map(({ status }) => status)) };
}
