import type { PartialDate } from '../model/time.ts';
import { existsInCalendar } from '../rules/calendar.ts';
import { monthNamed } from './month-names.ts';
import { cellText, type CellRead, type SheetCell } from './sheet.ts';

/** In which order a table writes day, month and year. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd';

type Read = CellRead<PartialDate>;

const two = (n: number) => String(n).padStart(2, '0');
const iso = (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}`;

/** The last day of a month and the first of the next, for whoever wrote a 31 February. */
function near(year: number, month: number): readonly string[] {
  if (month < 1 || month > 12) return [];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return [iso(year, month, last), month === 12 ? iso(year + 1, 1, 1) : iso(year, month + 1, 1)];
}

/** The Partnership began in 2011, and laws that a table names are older: 5022 is a slip of whoever read it off paper. */
const likely = (year: string | number) => Number(year) >= 1900 && Number(year) <= 2199;

function monthOf(year: string, month: string | number): Read {
  const value = `${year}-${two(Number(month))}`;
  return existsInCalendar(value) && likely(year) ? { value } : { code: 'day-impossible' };
}

function dayOf(year: number, month: number, day: number): Read {
  const value = iso(year, month, day);
  if (!likely(year)) return { code: 'day-impossible' };
  return existsInCalendar(value) ? { value } : { code: 'day-impossible', expected: near(year, month) };
}

/** Two numbers before a year. A dot between them is how Europe writes days; a stroke is written in both orders. */
function inOrder(a: number, b: number, year: number, mark: string, order: DayOrder | undefined): Read {
  if (order === 'mdy') return dayOf(year, a, b);
  if (order === 'dmy' || mark === '.' || a > 12) return dayOf(year, b, a);
  if (b > 12) return dayOf(year, a, b);
  return a === b
    ? dayOf(year, a, b)
    : { code: 'day-ambiguous', expected: [iso(year, b, a), iso(year, a, b)] };
}

const forms: readonly [RegExp, (parts: string[], order: DayOrder | undefined) => Read][] = [
  [/^(\d{4})$/, ([year = '']) => (likely(year) ? { value: year } : { code: 'day-impossible' })],
  [/^(\d{4})[-./](\d{1,2})$/, ([year = '', month = '']) => monthOf(year, month)],
  [
    /^(\d{4})[-./] ?(\d{1,2})[-./] ?(\d{1,2})(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?$/,
    ([year, month, day]) => dayOf(Number(year), Number(month), Number(day)),
  ],
  [
    /^(\d{1,2}) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{4})$/,
    ([a, mark = '', b, year], order) => inOrder(Number(a), Number(b), Number(year), mark, order),
  ],
  [/^(\d{1,2}) ?[-./] ?(\d{4})$/, ([month = '', year = '']) => monthOf(year, month)],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?[-. ]{0,3}(\p{L}+)[-., ]{0,3}(\d{4})$/iu,
    ([day, name = '', year]) => {
      const month = monthNamed(name);
      return month ? dayOf(Number(year), month, Number(day)) : { code: 'day-unreadable' };
    },
  ],
  [
    /^(\p{L}+)[-. ]{1,3}(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu,
    ([name = '', day, year]) => {
      const month = monthNamed(name);
      return month ? dayOf(Number(year), month, Number(day)) : { code: 'day-unreadable' };
    },
  ],
  [
    /^(\p{L}+)[-., ]{1,3}(\d{4})$/iu,
    ([name = '', year = '']) => {
      const month = monthNamed(name);
      return month ? monthOf(year, month) : { code: 'day-unreadable' };
    },
  ],
];

/** A cell in which people write that there is nothing. */
export const saysNothing = (text: string): boolean => /^[-–—]?$/.test(text);

/**
 * The day, month or year that a cell says: a date of the spreadsheet, or text such as `2021-02-03`, `3.2.2021`,
 * `1-Jan-2020`, `dhjetor 2021`. What could be two days is refused, unless the order is told.
 * @param order How the table writes `3/2/2021`.
 * @example dayFromCell('31.12.2022') // { value: '2022-12-31' }
 */
export function dayFromCell(cell: SheetCell | undefined, order?: DayOrder): CellRead<PartialDate> {
  if (typeof cell === 'object') return 'day' in cell ? { value: cell.day } : { code: 'formula-error' };
  const text = cellText(cell).replace(/\s+/g, ' ').slice(0, 100);
  if (saysNothing(text)) return { value: undefined };
  for (const [form, read] of forms) {
    const parts = form.exec(text);
    if (parts) return read(parts.slice(1), order);
  }
  return { code: 'day-unreadable' };
}
