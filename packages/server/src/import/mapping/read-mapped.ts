import { cellText, isBlankRow, validate, type SheetRow } from '@ogp-kit/core';
import { issueInRow, refused } from '../cell-refusals.ts';
import type { ImportFormat, Reading } from '../import-format.ts';
import { WholeFileFault } from '../import-fault.ts';
import type { Taken } from '../taken.ts';
import { takenItems } from '../whole-items.ts';
import { CommitmentsOfRows } from './commitments-of-rows.ts';
import { ItemsOfRows } from './items-of-rows.ts';
import { isHeader, mappedColumns, type MappedColumns } from './mapped-columns.ts';
import { mappedRow } from './mapped-row.ts';
import type { TableMapping } from './table-mapping.ts';

/** Rows within which the headings are looked for. */
const within = 100;

function* takenCommitments(
  built: CommitmentsOfRows,
  { headers }: MappedColumns,
  { language }: Reading,
): Generator<Taken> {
  for (const { row, commitment, places } of built.all.values()) {
    const { ok, issues } = validate('Commitment', commitment, { language });
    for (const issue of issues) yield issueInRow(issue, row, places, headers);
    if (ok) yield { what: 'commitment', commitment };
  }
}

/** A table of any form, which a mapping file explains. */
export const mappedFormat: ImportFormat = {
  name: 'mapped',
  needsPlan: true,
  // Only by its mapping file, which somebody names.
  detect: () => false,
  async *read(file, reading): AsyncGenerator<Taken> {
    const { mapping, plan = '', language } = reading;
    if (!mapping) throw new WholeFileFault('mapping-needed');
    if (file.form !== 'table') throw new WholeFileFault('format-differs', ['mapped', file.form]);
    const built =
      mapping.rows === 'items'
        ? new ItemsOfRows(mapping, file.name)
        : new CommitmentsOfRows(plan, mapping, file.name);
    let columns: MappedColumns | undefined;
    let before = 0;
    for await (const sheetRow of file.rows()) {
      if (isBlankRow(sheetRow)) continue;
      if (!columns) {
        const { row, cells } = sheetRow;
        const here = mapping.headerRow === undefined ? isHeader(sheetRow, mapping) : row >= mapping.headerRow;
        // By the first row, it can be said which columns are missing.
        if (here) columns = mappedColumns(sheetRow, mapping);
        else if ((before += 1) >= within) break;
        else yield { what: 'left-out', leftOut: { kind: 'row', row, text: cellText(cells.find(Boolean)) } };
        continue;
      }
      yield { what: 'row' };
      const row = mappedRow(sheetRow, columns, mapping);
      const faults = row.faults.length > 0 ? row.faults : built.add(row);
      for (const fault of faults) yield refused(fault, language);
    }
    if (!columns) {
      missingColumns(file.first, mapping);
      throw new WholeFileFault('headings-missing', ['mapped']);
    }
    yield* built instanceof ItemsOfRows
      ? takenItems([...built.all.values()], columns.headers, language)
      : takenCommitments(built, columns, reading);
    if (mapping.keepOthers) return;
    for (const column of columns.others) {
      yield { what: 'left-out', leftOut: { kind: 'column', column, header: columns.headers[column] ?? '' } };
    }
  },
};

/** Says which column is missing, by the row that has most of them. */
function missingColumns(first: readonly SheetRow[], mapping: TableMapping): void {
  const names = new Set(Object.keys(mapping.columns).map((name) => name.replace(/\s+/g, ' ').trim()));
  const count = (row: SheetRow) =>
    row.cells.filter((cell) => names.has(cellText(cell).replace(/\s+/g, ' '))).length;
  const [best] = [...first].sort((a, b) => count(b) - count(a));
  if (best) mappedColumns(best, mapping);
}
