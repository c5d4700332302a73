import type { Link } from '../model/link.ts';
import type { LanguageTag, LocalisedText } from '../model/localised-text.ts';
import type { Plan } from '../model/plan.ts';
import type { PartialDate, Time } from '../model/time.ts';
import { lastDay } from '../rules/overdue.ts';
import { keepingOf, makingOf, type CalendarEntry } from './calendar-entries.ts';
import type { CalendarWords } from './calendar-words.ts';
import { calendarLines, escaped } from './icalendar-text.ts';
import { saidIn } from './localised.ts';

/**
 * What goes into a calendar: how the plan is made (stages, calls, events), and how it is kept (what is due: milestones and
 * commitments).
 */
export type CalendarPart = 'making' | 'keeping';

/** How a calendar is written. */
export interface PlanCalendarOptions {
  /** In which language the plan is told, where it is there; otherwise in that of the words, or in any. */
  language: LanguageTag;
  /** What is said beside the plan's own words, such as `calendarWordsEn`. */
  words: CalendarWords;
  /** Which parts of it. Default: both. */
  parts?: readonly CalendarPart[] | undefined;
  /** What the calendar is called. Default: as the plan is. */
  name?: string | undefined;
  /** The page on which the plan is shown. */
  url?: Link | undefined;
  /** The moment that the plan is told of, so that a calendar knows what is newer. Default: the first day of the plan. */
  stamp?: Time | undefined;
  /** So many days before a call closes or something is due, a calendar reminds of it. Default: it does not. */
  remind?: number | undefined;
}

const digits = (date: string) => date.replace(/\.\d+|[-:]/g, '');
const isTime = (date: string) => date.includes('T');

/** The day after, which a calendar writes as the end; undefined where there is no such day in four digits. */
function dayAfter(date: PartialDate): string | undefined {
  const next = new Date(Date.parse(`${lastDay(date)}T00:00:00Z`) + 86_400_000);
  return next.getTime() < Date.UTC(10_000, 0) ? digits(next.toISOString().slice(0, 10)) : undefined;
}

function whenLines(from: string, to: string = from): (string | undefined)[] {
  if (isTime(from)) return [`DTSTART:${digits(from)}`, to === from ? undefined : `DTEND:${digits(to)}`];
  const end = dayAfter(to);
  return [
    `DTSTART;VALUE=DATE:${digits(`${from}-01-01`.slice(0, 10))}`,
    end && `DTEND;VALUE=DATE:${end}`,
    // A phase of months makes nobody busy.
    'TRANSP:TRANSPARENT',
  ];
}

/**
 * What has a date in a plan as a calendar that others can take in: iCalendar (RFC 5545). Phases, meetings and deadlines are
 * entries of whole days, a month or a year from its first day to its last; what has an hour has it in UTC. The names of
 * entries do not change while those of the plan do not, so that a newer calendar takes the place of an older one. What has
 * no place in it: who took part, documents, evidence, the sides beside the government, and other languages.
 * @example
 * planCalendar(plan, { language: 'sq', words: calendarWordsSq, parts: ['making'] })
 */
export function planCalendar(
  plan: Plan,
  {
    language,
    words,
    parts = ['making', 'keeping'],
    name,
    url,
    stamp = `${plan.period.startDate}T00:00:00Z`,
    remind,
  }: PlanCalendarOptions,
): string {
  const said = (text: LocalisedText | string) =>
    typeof text === 'string' ? { text, language: '' } : saidIn(text, language, words.language);
  const text = (property: string, value: LocalisedText | string) => {
    const { text: told, language: tag } = said(value);
    const parameter = tag === '' || tag === 'mul' ? '' : `;LANGUAGE=${tag}`;
    return `${property}${parameter}:${escaped(told)}`;
  };
  const lines = ({
    place,
    category,
    summary,
    from,
    to,
    about = [],
    location,
    status,
    ...entry
  }: CalendarEntry) => {
    const told = [...about, status && words.statuses[status], plan.title].flatMap((one) =>
      one === undefined ? [] : said(one).text,
    );
    const page = entry.url ?? url;
    return [
      'BEGIN:VEVENT',
      `UID:${plan.member.slug}/${plan.id}/${place}@ogp-kit`,
      `DTSTAMP:${digits(stamp)}`,
      ...whenLines(from, to),
      text('SUMMARY', summary),
      text('DESCRIPTION', told.join('\n')),
      location && text('LOCATION', location),
      page && `URL:${page}`,
      text('CATEGORIES', words.categories[category]),
      `STATUS:${status === 'withdrawn' ? 'CANCELLED' : 'CONFIRMED'}`,
      ...(entry.remind && remind !== undefined
        ? [
            'BEGIN:VALARM',
            'ACTION:DISPLAY',
            text('DESCRIPTION', summary),
            `TRIGGER:-P${remind}D`,
            'END:VALARM',
          ]
        : []),
      'END:VEVENT',
    ];
  };
  const title = name ?? said(plan.title).text;
  return calendarLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//OGP Kit//Plan calendar//EN',
    `NAME:${escaped(title)}`,
    `X-WR-CALNAME:${escaped(title)}`,
    url && `URL:${url}`,
    ...(parts.includes('making') ? makingOf(plan, words) : []).flatMap(lines),
    ...(parts.includes('keeping') ? keepingOf(plan) : []).flatMap(lines),
    'END:VCALENDAR',
  ]);
}
