import { isPlanTable, planTable, type SheetRow } from '@ogp-kit/core';
import { refused } from './cell-refusals.ts';
import type { FileOf, ImportFormat } from './import-format.ts';
import { WholeFileFault } from './import-fault.ts';
import { takenItems } from './whole-items.ts';

/** Lines that the table of one plan may have, as the model has it, and rows of a file for them: cells may be merged. */
const mostItems = 5000;
const mostRows = 10 * mostItems;

async function rowsOf(file: FileOf<'table'>): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of file.rows()) {
    if (rows.length >= mostRows) throw new WholeFileFault('items-too-many', [String(mostItems)]);
    rows.push(row);
  }
  return rows;
}

/** The table of a plan: goals, objectives, measures and activities in rows. */
export const planTableFormat: ImportFormat = {
  name: 'plan-table',
  needsPlan: true,
  detect: (_file, first) => isPlanTable(first),
  async *read(file, { tableLanguage, dayOrder, decimalMark, language }) {
    if (file.form !== 'table') throw new WholeFileFault('format-differs', ['plan-table', file.form]);
    const rows = await rowsOf(file);
    const table = planTable(rows, { language: tableLanguage, dayOrder, decimalMark });
    if (!table) throw new WholeFileFault('headings-missing', ['plan-table']);
    if (table.items.length > mostItems) throw new WholeFileFault('items-too-many', [String(mostItems)]);
    const { items, faults, headers } = table;
    for (const _row of rows) yield { what: 'row' };
    for (const fault of faults) yield refused(fault, language);
    yield* takenItems(items, headers, language);
    for (const { row, text } of table.unusedRows)
      yield { what: 'left-out', leftOut: { kind: 'row', row, text } };
    for (const column of table.unusedColumns) {
      yield { what: 'left-out', leftOut: { kind: 'column', column, header: headers[column] ?? '' } };
    }
  },
};
