import { validate, type EntityName } from '@ogp-kit/core';
import { columnsOf, type Columns } from './columns.ts';
import { FileFault, type FileIssue } from './file-issue.ts';
import { rowDocument } from './row-document.ts';
import type { TableRow } from './table-rows.ts';
import { keysOf } from './walk-json.ts';
import { inWords, type ReportLanguage } from './words.ts';

const isBlank = ({ cells }: TableRow) => cells.every((cell) => cell.trim() === '');

/** The first row with anything in it. */
export async function headerOf(rows: AsyncIterator<TableRow>): Promise<TableRow> {
  for (;;) {
    const next = await rows.next();
    if (next.done) throw new FileFault('file-empty');
    if (!isBlank(next.value)) return next.value;
  }
}

/** Of what has no cell in a row: the column in which a part of it may stand, or the header that it would have. */
function headerFor(pointer: string, { columns }: Columns): string {
  const column = columns.find(({ steps }) => steps.some((step) => step.pointer === pointer));
  return column?.header ?? keysOf(pointer).join('.');
}

function checkRow(
  { row, cells }: TableRow,
  columns: Columns,
  kind: EntityName,
  language: ReportLanguage,
): FileIssue[] {
  const found = validate(kind, rowDocument(cells, columns), { language }).issues;
  const headers = new Map<string, string>();
  if (found.length > 0) rowDocument(cells, columns, headers);
  const issues: FileIssue[] = found.map((issue) => ({
    ...issue,
    row,
    header: headers.get(issue.pointer) ?? headerFor(issue.pointer, columns),
  }));
  if (cells.some((cell, index) => cell !== '' && !columns.named.has(index))) {
    issues.push(inWords({ row, code: 'csv-cell-unnamed', severity: 'error' }, language));
  }
  return issues;
}

/** Everything that is wrong with a table below its header, row by row. */
export async function* checkTable(
  header: TableRow,
  rows: AsyncIterable<TableRow>,
  kind: EntityName,
  language: ReportLanguage,
  onDocument: () => void,
): AsyncGenerator<FileIssue> {
  const columns = columnsOf(header.cells, kind, language);
  yield* columns.issues.map((issue) => ({ ...issue, row: header.row }));
  for await (const row of rows) {
    if (isBlank(row)) continue;
    onDocument();
    yield* checkRow(row, columns, kind, language);
  }
}
