import type { MilestoneStatus } from '../codelists/milestone-statuses.ts';
import type { Day, PartialDate } from '../model/time.ts';

/**
 * The last day that belongs to a date which may be a month or a year: by then something due "in 2021-06" is due.
 * @example lastDay('2021-02') // '2021-02-28'
 */
export function lastDay(date: PartialDate): Day {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return date;
  if (month === undefined) return `${year}-12-31`;
  // The calendar repeats every 400 years; Date takes the years 0–99 for 1900–1999.
  const days = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${days}`;
}

/**
 * The day that a moment falls on in a zone: what `today` is for a plan, wherever its reader lives.
 * @example dayIn(new Date('2020-12-31T23:30:00Z'), 'Europe/Tirane') // '2021-01-01'
 */
export function dayIn(moment: Date, timeZone: string): Day {
  // The one locale that writes days as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(moment);
}

const ended: readonly (MilestoneStatus | undefined)[] = ['complete', 'withdrawn'];

/**
 * Whether a milestone should have been reached: its last day has passed, and it is neither complete nor withdrawn. One
 * without a date is never overdue.
 * @param today See `dayIn`.
 * @example isOverdue({ endDate: '2021-12', status: 'limited' }, '2022-01-01') // true
 */
export function isOverdue(
  { endDate, status }: { endDate?: PartialDate | undefined; status?: MilestoneStatus | undefined },
  today: Day,
): boolean {
  return endDate !== undefined && !ended.includes(status) && lastDay(endDate) < today;
}
