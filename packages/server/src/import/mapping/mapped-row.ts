import { cellText, type CellFault, type Provenance, type SheetRow } from '@ogp-kit/core';
import { mappedCell } from './mapped-cell.ts';
import type { MappedColumns } from './mapped-columns.ts';
import type { TableMapping } from './table-mapping.ts';

/** Members of the model that a row has, by field as a mapping names it, each with the column that it comes from. */
export interface MappedRow {
  row: number;
  cells: SheetRow['cells'];
  values: Map<string, { value: unknown; column?: number }>;
  /** The column of each field, whether anything stands there or not. */
  columns: ReadonlyMap<string, number>;
  /** What stands in columns that are for no field, where that is to be kept. */
  others: Record<string, string>;
  faults: CellFault[];
}

const isText = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !('name' in value) &&
  !('amount' in value);

/** Two columns may be for the same text in two languages, or for the same list. */
function both(before: unknown, after: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(after))
    return [...(before as unknown[]), ...(after as unknown[])];
  if (isText(before) && isText(after)) return { ...before, ...after };
  return after;
}

export function mappedRow(
  sheetRow: SheetRow,
  { columns, headers, others, byField }: MappedColumns,
  mapping: TableMapping,
): MappedRow {
  const { row, cells } = sheetRow;
  const result: MappedRow = { row, cells, values: new Map(), columns: byField, others: {}, faults: [] };
  for (const one of columns) {
    const cell = one.constant ?? cells[one.column!];
    const read = mappedCell(cell, one, mapping);
    const { column, header, field } = one;
    const place = column === undefined ? {} : { column };
    if ('code' in read) {
      const { code, expected, value } = read;
      result.faults.push({ row, ...place, header, value, code, ...(expected && { expected }) });
    } else if (read.value !== undefined) {
      const before = result.values.get(field);
      result.values.set(field, { value: before ? both(before.value, read.value) : read.value, ...place });
    }
  }
  if (mapping.keepOthers) {
    const kept = others.flatMap((column) => {
      const text = cellText(cells[column]);
      const name = headers[column]!.slice(0, 200);
      return text === '' || name === '__proto__' ? [] : [[name, text.replace(/\r\n?/g, '\n')] as const];
    });
    result.others = Object.fromEntries(kept);
  }
  return result;
}

/** Where something comes from; absent where neither the mapping says it nor anything is kept. */
export function provenanceOf(
  { source, license }: TableMapping,
  others: Record<string, string>,
  file: string,
) {
  const kept = Object.keys(others).length > 0;
  if (source === undefined && !kept) return undefined;
  const provenance: Provenance = {
    source: source ?? file.slice(-200),
    ...(license !== undefined && { license }),
    ...(kept && { raw: others }),
  };
  return provenance;
}
