import { unmarked } from './csv-cells.ts';
import { columnOf, headOf, type Column } from './csv-columns.ts';
import { valueIn, type Json } from './csv-values.ts';
import type { Entity, TableIssue } from './entity-tree.ts';
import { placeHead } from './plan-csv.ts';
import { putMember } from './put-member.ts';

type Head = { name: string; column: Column | undefined };

function readHeads(cells: readonly string[], issues: TableIssue[]): Head[] {
  const seen = new Set<string>();
  return cells.map((cell) => {
    const name = unmarked(cell) ?? '';
    const column = columnOf(name);
    if (name === '') return { name, column };
    const fault = !column ? 'head-unclear' : seen.has(headOf(column)) ? 'head-repeated' : undefined;
    if (fault) issues.push({ row: 1, column: name, fault });
    if (column) seen.add(headOf(column));
    return { name, column };
  });
}

/** The rows of a table as entities, each with its place; rows without anything are none. */
export function readEntities(rows: readonly (readonly string[])[]): {
  heads: string[];
  entities: Entity[];
  issues: TableIssue[];
} {
  const issues: TableIssue[] = [];
  const heads = readHeads(rows[0] ?? [], issues);
  const placeAt = heads.findIndex(({ name }) => name === placeHead);
  if (placeAt < 0) return { heads: [], entities: [], issues: [{ row: 1, column: '', fault: 'no-place' }] };
  const entities: Entity[] = [];
  rows.slice(1).forEach((cells, i) => {
    const row = i + 2;
    if (cells.every((cell) => cell === '')) return;
    const members: Record<string, unknown> = {};
    cells.forEach((cell, at) => {
      if (at === placeAt || cell === '') return;
      const { name, column } = heads[at] ?? { name: '', column: undefined };
      if (!column) {
        if (name === '' && cell.trim() !== '') issues.push({ row, column: name, fault: 'head-missing' });
        return;
      }
      const value: Json | undefined = valueIn(cell, column.type);
      if (value === undefined) issues.push({ row, column: name, fault: 'not-of-type' });
      else if (!putMember(members, column.path, value))
        issues.push({ row, column: name, fault: 'cells-overlap' });
    });
    entities.push({ row, place: (unmarked(cells[placeAt] ?? '') ?? '').trim(), members });
  });
  return { heads: heads.map(({ name }) => name), entities, issues };
}
