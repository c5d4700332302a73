import {
  isOverdue,
  lastDay,
  milestoneStatus,
  sidesOf,
  type Commitment,
  type CommitmentSummary,
  type Day,
  type Plan,
} from '@ogp-kit/core/browser';
import type { PlanPage } from '../plan-view/plan-element.ts';
import type { Tone } from '../plan-view/status.view.ts';
import type { Words } from './plan-timeline.messages.ts';

/** What of a plan is shown (closed list): how it is made, how it is kept. */
export type View = 'making' | 'keeping';

/** A plan, with those of its commitments that are shown. */
export interface Shown {
  readonly plan: Plan;
  readonly commitments: readonly CommitmentSummary[];
}

/** What a view is drawn from. */
export type TimelinePage = PlanPage<Shown, Words>;

/** Days since 1970; the first one belongs to it, the last one does not. */
export type Span = readonly [from: number, to: number];

/** The pattern of a bar; what lies behind says nothing of what was done. */
export type BarTone = Tone | 'past';

/** A piece of a bar. */
export type Bar = readonly [tone: BarTone, ...Span];

const day = 86_400_000;

export const dayNumber = (date: Day): number => Date.parse(date) / day;

/** All the days of a date, which may be a month or a year. */
export const spanOf = (date: string, until = date): Span => [
  dayNumber(`${date}-01-01`.slice(0, 10)),
  dayNumber(lastDay(until)) + 1,
];

/** The days of a step that has a beginning, an end, or both; those of the one that is known. None: undefined. */
export function stepSpan({ startDate, endDate }: { startDate?: string; endDate?: string }): Span | undefined {
  const known = endDate ?? startDate;
  if (!known) return undefined;
  const [from, to] = spanOf(startDate ?? known, known);
  return from < to ? [from, to] : spanOf(known);
}

/** As `commitmentSummary` would make it, with only what is shown here: the statuses are those of the whole commitment. */
export const shortened = (commitment: Commitment): CommitmentSummary =>
  ({
    ...commitment,
    milestones: commitment.milestones.map((milestone) => ({
      ...milestone,
      status: milestoneStatus(commitment, milestone),
    })),
    sides: sidesOf(commitment).bySide,
  }) as unknown as CommitmentSummary;

/** What is to be reached: the milestones; where there are none, the commitment itself. */
export type Step = NonNullable<CommitmentSummary['milestones']>[number];

export const stepsOf = ({ id, title, startDate, endDate, sides, milestones }: CommitmentSummary): Step[] =>
  milestones?.length
    ? milestones
    : [{ id, title, startDate, endDate, status: sides?.government?.status } as Step];

/** Where something lies between the beginning and the end of a picture. */
export interface Scale {
  readonly span: Span;
  /** Of a day, in hundredths of the width. */
  at(day: number): number;
  /** Where columns begin, in months since the year 0. */
  readonly columns: readonly number[];
  /** How many months a column has. */
  readonly step: number;
}

/** The day on which a month begins, counted from the year 0. */
export const monthStart = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12) / day;

const monthOf = (n: number): number => {
  const date = new Date(n * day);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

/** Columns of months, quarters or years, no more of them than can be read; from a whole one to a whole one. */
export function scaleOf([first, last]: Span): Scale {
  const [begin, end] = [monthOf(first), monthOf(last - 1) + 1];
  const months = end - begin;
  const step = months <= 12 ? 1 : months <= 72 ? 3 : 12 * Math.ceil(months / 144);
  const columns = [];
  for (let month = begin - (begin % step); month < end + step; month += step) columns.push(month);
  const from = monthStart(columns[0]!);
  const to = monthStart(columns.at(-1)!);
  return {
    span: [from, to],
    at: (n) => Math.round(Math.min(1, Math.max(0, (n - from) / (to - from))) * 1e4) / 100,
    columns,
    step,
  };
}

/** From the first to the last of several spans. */
export function around(spans: Iterable<Span | undefined>): Span | undefined {
  let [from, to] = [Infinity, -Infinity];
  for (const span of spans) {
    if (!span) continue;
    from = Math.min(from, span[0]);
    to = Math.max(to, span[1]);
  }
  return from < to ? [from, to] : undefined;
}

/**
 * What a picture of the steps has to hold. What is late has come as far as today; of that no more than a third of the
 * time is drawn, so that all else can be seen.
 */
export function keepingSpan(steps: readonly Step[], period: Span, today: Day): Span | undefined {
  const own = around(steps.map(stepSpan));
  if (!own) return undefined;
  const [from, to] = around([own, period])!;
  const late = steps.some((step) => isOverdue(step, today));
  return [from, late ? Math.max(to, Math.min(dayNumber(today) + 1, to + (to - from) / 3)) : to];
}
