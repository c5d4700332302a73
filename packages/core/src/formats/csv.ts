/** What stands between cells. Excel takes `;` where a comma is in decimal numbers, as in Albania. */
export type CsvSeparator = ',' | ';';

/** What stands in a cell. A number is never a formula, whatever its sign; nor are the digits of a decimal. */
export type CsvValue = string | number | { decimal: string } | undefined;

/**
 * The beginnings of a cell that a spreadsheet would take for a formula; also within a cell, where one that splits rows
 * by other signs than these would begin the next cell.
 */
const formula =
  /(?:^(?=[\s\p{Cf}"']*[=+\-@＝＋－＠])|^(?=[\t\r])|(?<=[\n\r\t;])(?=[\f\v\u2028\u2029\p{Zs}\p{Cf}"']*[=+\-@＝＋－＠]))/gu;

/** A text in quotes where it must have them. */
export const quoted = (text: string): string =>
  /[",;\s]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function cell(value: CsvValue): string {
  if (typeof value === 'object') return quoted(value.decimal);
  return typeof value === 'string' ? quoted(value.replace(formula, "'")) : String(value ?? '');
}

/** CSV (RFC 4180) with a byte order mark, of cells that are ready. */
export function csvOf(rows: readonly (readonly string[])[], separator: CsvSeparator): string {
  return `\ufeff${rows.map((cells) => `${cells.join(separator)}\r\n`).join('')}`;
}

/**
 * A table for spreadsheets: CSV (RFC 4180) with a byte order mark. An apostrophe is put before what would be taken for a
 * formula.
 */
export function csvTable<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, CsvValue>>>[],
  separator: CsvSeparator = ',',
): string {
  return csvOf(
    rows.map((row) => columns.map((column) => cell(row[column]))),
    separator,
  );
}
