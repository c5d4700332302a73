import type { Format } from '../i18n/format.ts';

/** What all elements say that show a plan. */
export const planEn = {
  loading: 'One moment. On a slow line it can take longer.',
  unread: 'This could not be fetched.',
  unknown: 'This is not in the plan. The address may be old.',
  unusable: 'What came is no plan. Please tell the owner of this page.',
  unconnected: 'The page does not say what to show (“api”, “src”).',
  retry: 'Try again',
  overdue: 'Overdue',
  unknownStatus: 'Nobody has said',
  period: (_: Format, from: string, to: string) => `${from} to ${to}`,
  from: (_: Format, date: string) => `from ${date}`,
  until: (_: Format, date: string) => `until ${date}`,
  daysLate: (f: Format, n: number) => f.plural(n, '# day late', '# days late'),
  notGiven: 'not given',
};
