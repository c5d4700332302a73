import type { Day, Time } from '@ogp-kit/core/browser';

/** A moment in UTC; undefined where it is none. */
export function time(said: unknown): Time | undefined {
  if (typeof said !== 'string') return undefined;
  // "2021-03-04 10:00:00 +0100" is how Ruby prints it; only some browsers read that.
  const iso = said
    .trim()
    .replace(
      /^(\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d)?) ?(?:UTC|([+-]\d\d):?(\d\d))?$/,
      (_, day, clock, hours, minutes) => `${day}T${clock}${hours ? `${hours}:${minutes}` : 'Z'}`,
    );
  const moment = Date.parse(iso);
  const text = Number.isNaN(moment) ? '' : new Date(moment).toISOString();
  return /^\d{4}-/.test(text) ? text.replace('.000Z', 'Z') : undefined;
}

/** The day that something begins with that is a day or a moment; undefined where there is no such day. */
export function day(said: unknown): Day | undefined {
  const written = typeof said === 'string' ? /^\d{4}-\d\d-\d\d/.exec(said.trim())?.[0] : undefined;
  if (written === undefined || time(`${written}T00:00:00Z`)?.slice(0, 10) !== written) return undefined;
  return written;
}

/** Two days in order: an end before its beginning is left out. */
export function span(start: unknown, end: unknown): { startDate?: Day; endDate?: Day } {
  const startDate = day(start);
  const last = day(end);
  const endDate = startDate !== undefined && last !== undefined && last < startDate ? undefined : last;
  return { ...(startDate !== undefined && { startDate }), ...(endDate !== undefined && { endDate }) };
}

/** A period of which both days are needed: what is missing is taken from what is there, and at last from nowhere. */
export function period(start: unknown, end: unknown, ...others: unknown[]): { startDate: Day; endDate: Day } {
  const known = others
    .map(day)
    .filter((one) => one !== undefined)
    .sort();
  const startDate = day(start) ?? known[0] ?? day(end) ?? '1970-01-01';
  const endDate = day(end) ?? known.at(-1) ?? startDate;
  return { startDate, endDate: endDate < startDate ? startDate : endDate };
}
