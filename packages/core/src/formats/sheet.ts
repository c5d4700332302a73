import type { PartialDate } from '../model/time.ts';

/** A cell that a spreadsheet holds as a date, as precise as it shows it. */
export interface SheetDay {
  /** The day, month or year. */
  day: PartialDate;
}

/** A cell whose formula came to nothing: `#REF!`. */
export interface SheetError {
  /** What the spreadsheet shows in its place. */
  error: string;
}

/** What is in a cell. In CSV all cells are texts; an empty one is `''`. */
export type SheetCell = string | number | boolean | SheetDay | SheetError;

/** A row of a table, as a spreadsheet numbers it: from 1, with those above the headings. */
export interface SheetRow {
  /** Its number. */
  row: number;
  /** From column A on; where there is a hole, the cell is empty. */
  cells: readonly (SheetCell | undefined)[];
}

/** Why a cell, or a row, cannot be taken. */
export const cellFaultCodes = [
  'formula-error',
  'cell-needed',
  'day-unreadable',
  'day-impossible',
  'day-ambiguous',
  'amount-unreadable',
  'amount-ambiguous',
  'amount-too-fine',
  'unit-unknown',
  'number-as-day',
  'number-unreadable',
  'number-missing',
  'number-too-deep',
  'number-repeated',
  'number-parent',
  'code-unknown',
  'id-repeated',
  'row-differs',
] as const;

/** Why a cell, or a row, cannot be taken, for machines (closed list; grows). */
export type CellFaultCode = (typeof cellFaultCodes)[number];

/** What is wrong with a cell, without words. */
export interface CellFault {
  /** The row, as a spreadsheet numbers it. */
  row: number;
  /** From 0, which is column A. Absent: it is about the row. */
  column?: number;
  /** What stands above it. */
  header?: string;
  /** What stands in it. */
  value: string;
  /** What is wrong. */
  code: CellFaultCode;
  /** What would be right. */
  expected?: readonly string[];
}

/** What was read of a cell: a value, or nothing where it is empty, or why not. */
export type CellRead<T> = { value: T | undefined } | { code: CellFaultCode; expected?: readonly string[] };

/** What a cell says, as people read it: blanks around it are gone. */
export function cellText(cell: SheetCell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return 'day' in cell ? cell.day : cell.error;
  return String(cell).replaceAll('\u00a0', ' ').trim();
}

/** Whether nothing is in any cell of a row. */
export const isBlankRow = ({ cells }: SheetRow): boolean => cells.every((cell) => cellText(cell) === '');

/** The letters by which a spreadsheet names a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A text to compare by: no capitals, no marks on letters, single blanks for all but letters and digits. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A text as `SourceText` has it: lines end in one way, and no control characters but line feed and tab. */
export const withoutControls = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- taking control characters out is the purpose
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
