import type { MilestoneStatus } from '../codelists/milestone-statuses.ts';
import type { Milestone } from '../model/milestone.ts';
import type { Day, PartialDate } from '../model/time.ts';
import { isOverdue, lastDay } from './overdue.ts';

/** How far a commitment has come, counted over its milestones. */
export interface Progress {
  /** How many milestones there are. */
  total: number;
  /** How many have each status; `unknown`: nobody has said. */
  byStatus: Readonly<Partial<Record<MilestoneStatus | 'unknown', number>>>;
  /** How many are complete. */
  complete: number;
  /** How many should have been reached and are not. */
  overdue: number;
  /** Complete ones among those not withdrawn, 0 to 1; undefined where there is none to count. */
  share: number | undefined;
}

/**
 * Counts a commitment's milestones. Nothing is guessed: a milestone without a status counts as unknown, not as not
 * started.
 * @param today See `dayIn`.
 * @example progressOf([{ status: 'complete' }, { status: 'withdrawn' }, {}], '2022-01-01').share // 0.5
 */
export function progressOf(
  milestones: readonly Pick<Milestone, 'status' | 'endDate'>[],
  today: Day,
): Progress {
  const byStatus: Partial<Record<MilestoneStatus | 'unknown', number>> = {};
  for (const { status = 'unknown' } of milestones) byStatus[status] = (byStatus[status] ?? 0) + 1;
  const { complete = 0, withdrawn = 0 } = byStatus;
  const counted = milestones.length - withdrawn;
  return {
    total: milestones.length,
    byStatus,
    complete,
    overdue: milestones.filter((milestone) => isOverdue(milestone, today)).length,
    share: counted > 0 ? complete / counted : undefined,
  };
}

const days = (day: Day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const firstDay = (date: PartialDate): Day => `${date}-01-01`.slice(0, 10);

/**
 * How much of a period has passed at the beginning of a day, 0 to 1. Both ends belong to the period.
 * @example elapsedShare('2020', '2021', '2021-01-01') // 0.5006…
 */
export function elapsedShare(startDate: PartialDate, endDate: PartialDate, today: Day): number {
  const start = days(firstDay(startDate));
  const end = days(lastDay(endDate)) + 1;
  if (end <= start) return days(today) < start ? 0 : 1;
  return Math.min(1, Math.max(0, (days(today) - start) / (end - start)));
}
