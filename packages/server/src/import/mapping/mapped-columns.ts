import { cellText, type SheetRow } from '@ogp-kit/core';
import { WholeFileFault } from '../import-fault.ts';
import { fieldsOf, type FieldKind } from './fields.ts';
import type { ColumnMapping, TableMapping } from './table-mapping.ts';

/** A column of a table, or a constant, and the field that it is for. */
export interface MappedColumn {
  /** From 0; absent for a constant. */
  column?: number;
  header: string;
  field: string;
  kind: FieldKind;
  about: ColumnMapping;
  constant?: string;
}

/** The columns of a table under a mapping. */
export interface MappedColumns {
  columns: readonly MappedColumn[];
  headers: readonly string[];
  /** The column of each field that has one. */
  byField: ReadonlyMap<string, number>;
  /** Columns that are for no field. */
  others: readonly number[];
}

const plain = (name: string) => name.replace(/\s+/g, ' ').trim();
const headersOf = ({ cells }: SheetRow) => Array.from(cells, (cell) => plain(cellText(cell)));

/** Whether all columns of a mapping are in a row. */
export function isHeader(row: SheetRow, { columns }: TableMapping): boolean {
  const there = new Set(headersOf(row));
  return Object.keys(columns).every((name) => there.has(plain(name)));
}

/** @throws WholeFileFault when a column is not there, or there twice. */
export function mappedColumns(row: SheetRow, mapping: TableMapping): MappedColumns {
  const headers = headersOf(row);
  const fields = fieldsOf(mapping.rows);
  const named = Object.entries(mapping.columns).map(([name, about]) => [plain(name), about] as const);
  const columns = named.flatMap(([header, about]): MappedColumn[] => {
    const column = headers.indexOf(header);
    if (column === -1) {
      throw new WholeFileFault('mapping-column-missing', [
        header,
        String(row.row),
        ...headers.filter(Boolean),
      ]);
    }
    if (headers.indexOf(header, column + 1) !== -1)
      throw new WholeFileFault('mapping-column-twice', [header]);
    if (about === null) return [];
    const full = typeof about === 'string' ? { to: about } : about;
    return [{ column, header, field: full.to, kind: fields[full.to]!, about: full }];
  });
  const constants = Object.entries(mapping.constants ?? {}).map(([field, constant]): MappedColumn => {
    return { header: field, field, kind: fields[field]!, about: { to: field }, constant };
  });
  const known = new Set(named.map(([header]) => header));
  const others = headers.flatMap((header, i) => (header !== '' && !known.has(header) ? [i] : []));
  const byField = new Map(columns.map(({ field, column }) => [field, column!]));
  return { columns: [...columns, ...constants], headers, byField, others };
}
