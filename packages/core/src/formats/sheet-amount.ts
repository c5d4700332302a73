import type { Decimal } from '../model/money.ts';
import { cellText, type CellRead, type SheetCell } from './sheet.ts';
import { saysNothing } from './sheet-day.ts';

/** What a table puts before the decimals: a comma in Albanian, a point in English. */
export type DecimalMark = ',' | '.';

type Read = CellRead<Decimal>;

function amount(sign: string, digits: string, decimals: string): Read {
  const whole = digits.replace(/^0+(?=\d)/, '');
  const fine = decimals.replace(/0+$/, '');
  if (fine.length > 4) return { code: 'amount-too-fine' };
  if (whole.length > 15) return { code: 'amount-unreadable' };
  const value = fine === '' ? whole : `${whole}.${fine}`;
  return { value: value === '0' ? value : sign + value };
}

/** A spreadsheet counts in binary: of 0.1 + 0.2 it shows the 15 digits that it is sure of. */
function fromNumber(number: number): Read {
  if (!Number.isFinite(number) || Math.abs(number) >= 1e15) return { code: 'amount-unreadable' };
  const sure = Number(number.toPrecision(15));
  const [digits = '', decimals = ''] = Math.abs(sure).toFixed(12).split('.');
  return amount(sure < 0 ? '-' : '', digits, decimals);
}

/** A number without a mark, or with one that can only be read in one way. */
function fromText(text: string, mark: DecimalMark | undefined): Read {
  const found = /^([-−]?)(\d+(?:[ '’\u2009\u202f]\d{3})*|\d+(?:[.,]\d+)*)(?:([.,])(\d+))?$/.exec(text);
  if (!found) return { code: 'amount-unreadable' };
  const sign = found[1] ? '-' : '';
  const bare = text.slice(found[1]!.length).replace(/[ '’\u2009\u202f]/g, '');
  const spaced = bare.length < text.length - found[1]!.length;
  const marks = bare.replace(/\d/g, '');
  const parts = bare.split(/[.,]/);
  if (marks === '') return amount(sign, bare, '');
  const last = marks.at(-1)!;
  const grouped = (groups: readonly string[]) =>
    groups.length === 1 ||
    (/^[1-9]\d{0,2}$/.test(groups[0]!) && groups.slice(1).every((one) => one.length === 3));
  const asDecimal = () => amount(sign, parts.slice(0, -1).join(''), parts.at(-1)!);
  const asWhole = () => amount(sign, parts.join(''), '');
  const before = new Set(marks.slice(0, -1));
  if (before.size > 1 || (spaced && marks.length > 1)) return { code: 'amount-unreadable' };
  if (before.size === 1 && !before.has(last)) {
    const right = grouped(parts.slice(0, -1)) && mark !== [...before][0];
    return right ? asDecimal() : { code: 'amount-unreadable' };
  }
  if (before.size === 1) return grouped(parts) && mark !== last ? asWhole() : { code: 'amount-unreadable' };
  if (mark === last || spaced || !grouped(parts)) {
    return mark === undefined || mark === last ? asDecimal() : { code: 'amount-unreadable' };
  }
  if (mark !== undefined) return asWhole();
  const readings = [asWhole(), asDecimal()].flatMap((read) => ('value' in read ? [read.value ?? ''] : []));
  return { code: 'amount-ambiguous', expected: readings };
}

/**
 * The amount that a cell says: a number of the spreadsheet, or text such as `1250`, `1 250`, `1.250,5`, `1,250.5`. What
 * could be two amounts is refused, unless the mark before the decimals is told: `1.250` is 1,250 in Albanian, 1.25 in
 * English.
 * @example amountFromCell('1.250.000,50') // { value: '1250000.5' }
 */
export function amountFromCell(cell: SheetCell | undefined, mark?: DecimalMark): CellRead<Decimal> {
  if (typeof cell === 'number') return fromNumber(cell);
  if (typeof cell === 'object') return { code: 'day' in cell ? 'amount-unreadable' : 'formula-error' };
  const text = cellText(cell);
  if (saysNothing(text)) return { value: undefined };
  return text.length > 100 ? { code: 'amount-unreadable' } : fromText(text, mark);
}
