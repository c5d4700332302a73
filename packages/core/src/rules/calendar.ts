import type { Finding } from '../issue.ts';
import type { Partly } from './partly.ts';
import { fault, memberOf } from './finding.ts';

/** The members that hold a time, a day or a partial date, wherever they stand in the model. */
export const dateMembers = [
  'answersBy',
  'at',
  'closes',
  'createdAt',
  'date',
  'end',
  'endDate',
  'expires',
  'opens',
  'published',
  'retrieved',
  'start',
  'startDate',
  'time',
] as const;

/** Which of two members comes first. */
const pairs = [
  ['startDate', 'endDate'],
  ['start', 'end'],
  ['opens', 'closes'],
  ['at', 'expires'],
] as const;

const form = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z)?)?)?$/;

/** Whether a time, day or partial date exists: 2020-02-29 does, 2021-02-29 does not, nor does a second 60. */
export function existsInCalendar(text: string): boolean {
  const match = form.exec(text);
  if (!match) return false;
  const [year, month, day, hour, minute, second] = match
    .slice(1)
    .map((digits: string | undefined) => (digits === undefined ? undefined : Number(digits)));
  if (year === undefined) return false;
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  if (day === undefined) return true;
  // The calendar repeats every 400 years; Date takes the years 0–99 for 1900–1999.
  const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return day >= 1 && day <= days && (hour ?? 0) < 24 && (minute ?? 0) < 60 && (second ?? 0) < 60;
}

/** Whether an end lies before a start; where their precision differs, only what both say is compared. */
export function isBefore(end: string, start: string): boolean {
  if (end.endsWith('Z') && start.endsWith('Z')) return Date.parse(end) < Date.parse(start);
  const precision = Math.min(end.length, start.length, 10);
  return end.slice(0, precision) < start.slice(0, precision);
}

/** A time as a number, for comparing: text does not sort by it within a second. What has none is older than what has one. */
export function momentOf(time: string | undefined): number {
  return time === undefined ? -Infinity : Date.parse(time);
}

/** That every date of a document exists, and that what ends does not end before it starts. */
export function checkCalendar(document: Partly<unknown>, pointer = ''): Finding[] {
  if (Array.isArray(document))
    return document.flatMap((item, i) => checkCalendar(item, memberOf(pointer, i)));
  if (typeof document !== 'object' || document === null) return [];
  const members = document as Record<string, unknown>;
  const dates = new Map<string, string>();
  const findings: Finding[] = [];
  for (const name of dateMembers) {
    const value = Object.hasOwn(members, name) ? members[name] : undefined;
    if (typeof value !== 'string' || !form.test(value)) continue;
    if (existsInCalendar(value)) dates.set(name, value);
    else findings.push(fault(memberOf(pointer, name), 'date-impossible'));
  }
  for (const [first, last] of pairs) {
    const start = dates.get(first);
    const end = dates.get(last);
    if (start !== undefined && end !== undefined && isBefore(end, start)) {
      findings.push(fault(memberOf(pointer, last), 'dates-out-of-order', start));
    }
  }
  const inside = Object.entries(members).flatMap(([key, member]) =>
    checkCalendar(member, memberOf(pointer, key)),
  );
  return [...findings, ...inside];
}
