import type { PlanExport } from '../model/plan-export.ts';
import { csvOf, quoted, type CsvSeparator } from './csv.ts';
import { marked } from './csv-cells.ts';
import { headOf, pathText, type Column } from './csv-columns.ts';
import { cellOf, type Json } from './csv-values.ts';

/** How a whole plan is written as a table. */
export interface WholeCsvOptions {
  /** What stands between cells. Default: `,`. */
  separator?: CsvSeparator | undefined;
}

type Members = Readonly<Record<string, Json>>;

/** A row: where its entity stands, and its cells by the heads of columns. */
interface Row {
  place: string;
  cells: Map<string, string>;
}

const isMembers = (value: Json): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const entriesOf = (value: Members) => Object.entries(value).filter(([, member]) => member !== undefined);
const areRows = (value: Json): value is readonly Members[] =>
  Array.isArray(value) && value.length > 0 && (value as readonly Json[]).every(isMembers);

/** The head of the column that says where in the plan a row stands. */
export const placeHead = 'place';

/** One row for an entity, and one for each in it. */
function rowsOf(place: readonly (string | number)[], entity: Members, columns: Map<string, Column>): Row[] {
  const cells = new Map<string, string>();
  const inside: Row[] = [];
  const add = (path: readonly string[], value: Json) => {
    if (areRows(value)) {
      value.forEach((one, i) => inside.push(...rowsOf([...place, ...path, i + 1], one, columns)));
    } else if (isMembers(value) && entriesOf(value).length > 0) {
      for (const [name, member] of entriesOf(value)) add([...path, name], member);
    } else {
      const { type, cell } = cellOf(value);
      const head = headOf({ path, type });
      columns.set(head, { path, type });
      cells.set(head, cell);
    }
  };
  for (const [name, member] of entriesOf(entity)) add([name], member);
  return [{ place: pathText(place), cells }, ...inside];
}

/** What most rows have comes first; what is of one member stays together. */
function inOrder(columns: ReadonlyMap<string, Column>, rows: readonly Row[]): string[] {
  const members = new Map<string, string[]>();
  for (const [head, { path }] of columns) {
    const [member = ''] = path;
    members.set(member, [...(members.get(member) ?? []), head]);
  }
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    for (const head of cells.keys()) counts.set(head, (counts.get(head) ?? 0) + 1);
  }
  const weight = (heads: readonly string[]) => Math.max(...heads.map((head) => counts.get(head) ?? 0));
  return [...members.values()].sort((a, b) => weight(b) - weight(a)).flat();
}

/**
 * A whole plan with its commitments as one table that people can read and change in a spreadsheet, and `planFromCsv` reads
 * back exactly: CSV (RFC 4180) with a byte order mark. Each entity has a row: the plan, each stage, each commitment, each
 * milestone; `place` says which and where (`commitments.2.milestones.1`), heads are the names of members (`title.en`). The
 * head of what is no text says so (`order:number`). An apostrophe before a text keeps a spreadsheet from changing it.
 * @example
 * const { value } = planFromCsv(planCsv({ plan, commitments })); // { plan, commitments }
 */
export function planCsv(
  { plan, commitments }: PlanExport,
  { separator = ',' }: WholeCsvOptions = {},
): string {
  const columns = new Map<string, Column>();
  // What the interfaces describe is JSON, and no index signature says so.
  const json = (value: unknown) => value as Members;
  const rows = [
    ...rowsOf(['plan'], json(plan), columns),
    ...commitments.flatMap((one, i) => rowsOf(['commitments', i + 1], json(one), columns)),
  ];
  const heads = inOrder(columns, rows);
  return csvOf(
    [
      [placeHead, ...heads.map((head) => quoted(marked(head)))],
      ...rows.map(({ place, cells }) => [place, ...heads.map((head) => quoted(cells.get(head) ?? ''))]),
    ],
    separator,
  );
}
