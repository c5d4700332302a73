import { reportSides, type ReportSide } from '../codelists/commitments.ts';
import type { MilestoneStatus } from '../codelists/milestone-statuses.ts';
import type { StatusReport } from '../model/status-report.ts';
import { momentOf } from './calendar.ts';
import { lastDay } from './overdue.ts';

type Report = Pick<StatusReport, 'side' | 'status' | 'milestone' | 'date' | 'createdAt'> &
  Partial<Pick<StatusReport, 'state'>>;

/**
 * From where to where a status may lie on the way from nothing (0) to all done (3). `inProgress` does not say how much is
 * done, so that it contradicts neither `limited` nor `substantial`; where there is no evidence, nothing is shown to be done.
 */
const reach: Readonly<Record<MilestoneStatus, readonly [least: number, most: number]>> = {
  withdrawn: [-1, -1],
  notStarted: [0, 0],
  noEvidence: [0, 0],
  inProgress: [1, 2],
  limited: [1, 1],
  substantial: [2, 2],
  complete: [3, 3],
};

/** Whether it is a status that this version knows. */
export const isStatus = (told: string | undefined): told is MilestoneStatus =>
  Object.hasOwn(reach, `${told}`);

/** Whether it says that work has begun. */
export const isBegun = (status: string | undefined): boolean => isStatus(status) && reach[status][0] > 0;

/**
 * How many steps lie between the statuses that are farthest apart.
 * @example distanceBetween(['complete', 'limited']) // 2
 */
export function distanceBetween(statuses: readonly MilestoneStatus[]): number {
  const reaches = statuses.map((status) => reach[status]);
  return Math.max(0, ...reaches.flatMap(([least]) => reaches.map(([, most]) => least - most)));
}

/** What the sides say, and how far they are apart. */
export interface Mismatch<R extends Report = Report> {
  /** The newest report of each side. */
  newest: Readonly<Partial<Record<ReportSide, R>>>;
  /** How many steps lie between the sides that are farthest apart; 0: they agree, or fewer than two have spoken. */
  distance: number;
}

/** What has no state was never moderated. */
const isShown = ({ state }: Report): boolean => state === undefined || state === 'published';

/** A year speaks of its end; what is undated is older. */
export const dayOf = ({ date }: Pick<Report, 'date'>): string => (date === undefined ? '' : lastDay(date));

const isLater = (one: Report, other: Report): boolean =>
  dayOf(one) === dayOf(other)
    ? momentOf(one.createdAt) > momentOf(other.createdAt)
    : dayOf(one) > dayOf(other);

/**
 * Whether government, civil society and the IRM see a commitment (or one of its milestones) in the same way. Each side's
 * newest report with a status counts; where nothing tells two apart, the one that stands first, since lists are newest
 * first. What is not shown does not count, nor does a status that this version does not know.
 * @param milestone Id of the milestone; without it, reports on the commitment as a whole.
 * @example
 * mismatchOf([{ side: 'government', status: 'complete' }, { side: 'civilSociety', status: 'limited' }]).distance // 2
 */
export function mismatchOf<R extends Report>(reports: readonly R[], milestone?: string): Mismatch<R> {
  const newest: Partial<Record<ReportSide, R>> = {};
  for (const report of reports) {
    if (report.milestone !== milestone || !isShown(report)) continue;
    if (!isStatus(report.status)) continue;
    const before = newest[report.side];
    if (!before || isLater(report, before)) newest[report.side] = report;
  }
  const told = reportSides.flatMap((side) => newest[side]?.status ?? []);
  return { newest, distance: distanceBetween(told) };
}
