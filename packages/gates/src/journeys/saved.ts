import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { until } from '../person.ts';

/** A file that a browser has saved, once it is whole. */
export async function saved(folder: string, name: string, isWhole: RegExp): Promise<string> {
  return until(`${name} whole`, async () => {
    if (!readdirSync(folder).includes(name)) return null;
    const text = readFileSync(join(folder, name), 'utf8');
    return isWhole.test(text) && text;
  });
}

/** What is in a calendar, as another's parser reads it: the names of entries, each without what is the same in all. */
export async function calendarIn(folder: string, name: string): Promise<{ id: string; summary: string }[]> {
  const text = await saved(folder, name, /END:VCALENDAR\r\n$/);
  const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  return calendar
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))
    .map(({ uid, summary }) => ({ id: uid.replace(/^.*?\/.*?\/|@.*$/g, ''), summary }));
}

/** The rows of a table for spreadsheets, as another's parser reads it; heads first. It is written at once. */
export async function tableIn(folder: string, name: string, delimiter: ',' | ';'): Promise<string[][]> {
  const text = await saved(folder, name, /\r\n$/);
  return parse(text, { bom: true, delimiter, record_delimiter: '\r\n' });
}
