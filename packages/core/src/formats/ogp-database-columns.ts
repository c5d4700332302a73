import { policyAreaTagLabels } from '../codelists/policy-area-tags.labels.ts';
import type { PolicyAreaTag } from '../codelists/policy-area-tags.ts';
import { cellText, type CellFault, type SheetCell, type SheetRow } from './sheet.ts';

/** A row of the database, by the names of its columns. */
export interface DatabaseRow {
  row: number;
  /** What a column says; empty where there is no such column. */
  text: (column: string) => string;
  cell: (column: string) => SheetCell | undefined;
  /** Refuses what a column says. */
  refuse: (column: string, code: CellFault['code'], expected?: readonly string[]) => void;
  faults: CellFault[];
}

/** The columns of the database, as a file has them. */
export interface DatabaseColumns {
  /** Their names, as the file has them but for line breaks; empty where a column has none. */
  names: readonly string[];
  /** Where a column is, from 0. */
  at: (name: string) => number | undefined;
  /** The columns of policy areas. */
  tags: readonly (readonly [PolicyAreaTag, number])[];
}

/** Without these there is no commitment. */
const needed = ['Commitment Unique Identifier', 'Commitment Title', 'Action Plan ID'] as const;

const plain = (name: string) => name.replace(/\s+/g, ' ').trim();

const tags = new Map(
  Object.entries(policyAreaTagLabels.labels).map(([tag, label]) => [label!.en.toLowerCase(), tag]),
) as ReadonlyMap<string, PolicyAreaTag>;

/** The columns of a header line; undefined where it is not the database's. */
export function databaseColumns(header: SheetRow): DatabaseColumns | undefined {
  const names = Array.from(header.cells, (cell) => plain(cellText(cell)).slice(0, 200));
  const places = new Map<string, number>();
  names.forEach(
    (name, i) => name !== '' && !places.has(name.toLowerCase()) && places.set(name.toLowerCase(), i),
  );
  if (!needed.every((name) => places.has(name.toLowerCase()))) return undefined;
  return {
    names,
    at: (name) => places.get(name.toLowerCase()),
    tags: [...places].flatMap(([name, i]) => (tags.has(name) ? [[tags.get(name)!, i] as const] : [])),
  };
}

/** A row with its columns at hand. */
export function databaseRow({ row, cells }: SheetRow, columns: DatabaseColumns): DatabaseRow {
  const faults: CellFault[] = [];
  const cell = (name: string) => {
    const at = columns.at(name);
    return at === undefined ? undefined : cells[at];
  };
  return {
    row,
    faults,
    cell,
    text: (name) => cellText(cell(name)),
    refuse: (name, code, expected) => {
      const column = columns.at(name);
      faults.push({
        row,
        value: cellText(cell(name)),
        code,
        header: name,
        ...(column !== undefined && { column }),
        ...(expected && { expected }),
      });
    },
  };
}
