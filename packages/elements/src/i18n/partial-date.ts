import type { Format } from './format.ts';

/** A date as precise as it is given: a day, a month or a year, in words. */
export function partialDate(f: Format, date: string): string {
  const [, month, day] = date.split('-');
  return month ? f[day ? 'day' : 'month'](date, 'UTC') : date;
}
