import type { Format } from '../i18n/format.ts';
import { planEn } from '../plan-view/plan-view.messages.en.ts';

/** What the timeline says. */
export const words = {
  ...planEn,
  making: 'Making the plan',
  keeping: 'Keeping it',
  makingTitle: 'How the plan is made',
  keepingTitle: 'How the plan is kept',
  stages: (f: Format, n: number) => f.plural(n, '# stage', '# stages'),
  tasks: (f: Format, n: number) => f.plural(n, '# task', '# tasks'),
  events: (f: Format, n: number) => f.plural(n, '# event', '# events'),
  todayIs: (_: Format, day: string) => `Today is ${day}.`,
  counts: (f: Format, n: number, of: number) =>
    `${f.number(n)} of ${f.plural(of, '# milestone', '# milestones')} complete`,
  late: (f: Format, n: number) => `${f.number(n)} overdue`,
  today: 'Today',
  past: 'Over',
  now: 'Now',
  ahead: 'To come',
  lateUntilToday: 'Overdue, up to today',
  noDate: 'no date given',
  noMaking: 'How this plan is made is not told yet.',
  noKeeping: 'What this plan promises is not told yet.',
  otherEvents: 'Other events',
  calls: 'When you can take part',
  reports: 'Reports',
  people: (f: Format, n: number) => f.plural(n, '# participant', '# participants'),
  calendar: 'Add all dates to my calendar',
  showAll: 'Show all milestones',
};
