/**
 * Reads CSV (RFC 4180). Written here, since it is these lines, and a parser that reads files of gigabytes in pieces would
 * weigh on all who only validate; whoever has one gives its rows.
 */

/** What came of reading: rows, each with the number that a spreadsheet shows; or the row whose quotes do not close. */
export interface CsvRows {
  rows: string[][];
  unclosed?: number;
}

/** The first of these signs behind the first cell. Spreadsheets write what their country takes. */
const separatorOf = (text: string) => /^(?:"(?:[^"]|"")*"|[^",;\t\r\n]*)([,;\t])/.exec(text)?.[1] ?? ',';

export function csvRows(text: string): CsvRows {
  const source = text.replace(/^\ufeff/, '');
  const separator = separatorOf(source);
  const plain = new RegExp(`[^${separator}\\r\\n]*`, 'y');
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < source.length || cells.length > 0) {
    let cell = '';
    if (source[at] === '"') {
      const open = at;
      let end = source.indexOf('"', at + 1);
      while (end >= 0 && source[end + 1] === '"') end = source.indexOf('"', end + 2);
      if (end < 0) return { rows, unclosed: rows.length + 1 };
      cell = source.slice(open + 1, end).replaceAll('""', '"');
      at = end + 1;
    }
    // Behind closing quotes nothing should stand; what does is kept.
    plain.lastIndex = at;
    cell += plain.exec(source)?.[0] ?? '';
    at = plain.lastIndex;
    cells.push(cell);
    if (source[at] === separator) {
      at += 1;
      continue;
    }
    at += source.startsWith('\r\n', at) ? 2 : 1;
    rows.push(cells);
    cells = [];
  }
  return { rows };
}
