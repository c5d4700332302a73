import type { MilestoneStatus } from '../codelists/milestone-statuses.ts';
import type { Link } from '../model/link.ts';
import type { LocalisedText } from '../model/localised-text.ts';
import type { Plan } from '../model/plan.ts';
import type { PlanEvent } from '../model/plan-event.ts';
import type { PartialDate } from '../model/time.ts';
import { lastDay } from '../rules/overdue.ts';
import type { CalendarWords } from './calendar-words.ts';
import { actorName } from './organisation-name.ts';

/** Something of a plan that has a date. */
export interface CalendarEntry {
  /** Names it among all entries of the plan. */
  place: string;
  category: keyof CalendarWords['categories'];
  summary: LocalisedText | string;
  /** A day, a month, a year; or a moment. */
  from: PartialDate;
  /** Both ends belong to it. */
  to?: PartialDate | undefined;
  about?: readonly (LocalisedText | string | undefined)[];
  location?: LocalisedText | undefined;
  url?: Link | undefined;
  status?: MilestoneStatus | undefined;
  remind?: boolean;
}

/** With hours where both are known, or one is enough. */
function timesOf({ start, end, startDate, endDate }: PlanEvent): Pick<CalendarEntry, 'from' | 'to'> {
  return start !== undefined && (end !== undefined || endDate === undefined)
    ? { from: start, to: end }
    : { from: startDate, to: endDate };
}

/** How a plan is made. */
export function makingOf(
  { stages, events = [], calls, ...plan }: Plan,
  words: CalendarWords,
): CalendarEntry[] {
  return [
    ...stages.flatMap(({ id, title, periods, tasks }) =>
      periods.map(({ start, end, label }, i) => ({
        place: `stage/${id}/${i + 1}`,
        category: 'stage' as const,
        summary: title,
        from: start,
        to: end,
        about: [label, ...tasks.map((task) => task.title)],
      })),
    ),
    ...events.map((event) => ({
      place: `event/${event.id}`,
      category: 'event' as const,
      summary: event.title,
      ...timesOf(event),
      about: [event.organiser && actorName(event.organiser, plan)],
      location: event.venue,
      url: event.url,
    })),
    ...calls.flatMap(({ kind, opens, closes, answersBy }, i) => {
      const call = (name: 'opens' | 'closes' | 'answered', from: string | undefined): CalendarEntry[] =>
        from === undefined
          ? []
          : [
              {
                place: `call/${kind}/${i + 1}/${name}`,
                category: 'call',
                summary: words[name](kind),
                from,
                remind: name === 'closes',
              },
            ];
      return [...call('opens', opens), ...call('closes', closes), ...call('answered', answersBy)];
    }),
  ];
}

/** What is due of what it promises. */
export function keepingOf({ commitments = [] }: Plan): CalendarEntry[] {
  const due = (
    place: string,
    category: 'commitment' | 'milestone',
    { title, endDate }: { title: LocalisedText; endDate?: PartialDate },
    rest: Pick<CalendarEntry, 'about' | 'status'>,
  ): CalendarEntry[] => {
    if (endDate === undefined) return [];
    return [{ place, category, summary: title, from: lastDay(endDate), remind: true, ...rest }];
  };
  return commitments.flatMap((commitment) => {
    const { id, localNumber, milestones = [], sides } = commitment;
    return [
      ...due(`commitment/${id}`, 'commitment', commitment, {
        about: [commitment.ogpId ?? localNumber],
        status: sides?.government?.status,
      }),
      ...milestones.flatMap((milestone) =>
        due(`milestone/${id}/${milestone.id}`, 'milestone', milestone, {
          about: [commitment.title, milestone.deadlineText],
          status: milestone.status,
        }),
      ),
    ];
  });
}
