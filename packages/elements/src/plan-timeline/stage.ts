import type { Day, Plan, PlanEvent, Stage } from '@ogp-kit/core/browser';
import { dayNumber, spanOf, type BarTone, type Span } from './timeline.ts';

/** When a stage takes place. */
export const spansOf = ({ periods }: Stage): Span[] => periods.map(({ start, end }) => spanOf(start, end));

/** How far a stage has come: `complete` and `inProgress` by its tasks, the others by the calendar alone. */
export type StageState = 'complete' | 'inProgress' | 'past' | 'now' | 'ahead';

/** How a stage is drawn. */
export const stageTones: Readonly<Record<StageState, BarTone>> = {
  complete: 'done',
  inProgress: 'doing',
  past: 'past',
  now: 'doing',
  ahead: 'none',
};

/** As its tasks tell, where they do; else what the calendar says, which is not that anything was done. */
export function stageState(stage: Stage, today: Day): StageState | undefined {
  const told = stage.tasks.map(({ status }) => status);
  if (told[0] && told.every((status) => status === 'complete')) return 'complete';
  if (told.some((status) => status && status !== 'notStarted')) return 'inProgress';
  const day = dayNumber(today);
  const spans = spansOf(stage);
  if (spans.some(([from, to]) => from <= day && day < to)) return 'now';
  return spans.length ? (spans.every(([, to]) => to <= day) ? 'past' : 'ahead') : undefined;
}

/** What takes place in a stage; without one, what belongs to no stage of the plan. */
export const eventsOf = ({ events = [], stages }: Plan, stage?: Stage): PlanEvent[] =>
  events.filter((event) => stages.find(({ id }) => id === event.stage) === stage);
