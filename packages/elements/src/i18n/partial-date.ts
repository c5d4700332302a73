import { albanianMonths, lacksAlbanian, type Format } from './format.ts';

/** A date as precise as it is given: a day, a month or a year, in words. */
export function partialDate(f: Format, date: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  if (day) return f.day(`${date}T00:00:00Z`, 'UTC');
  if (lacksAlbanian(f.language)) return `${albanianMonths[Number(month) - 1]} ${year}`;
  const words = new Intl.DateTimeFormat(f.language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return words.format(new Date(`${date}-01T00:00:00Z`));
}
