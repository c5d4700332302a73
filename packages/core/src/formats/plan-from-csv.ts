import type { Issue, IssueCode } from '../issue.ts';
import type { PlanExport } from '../model/plan-export.ts';
import { validate } from '../validate/validate.ts';
import { csvRows } from './csv-rows.ts';
import { pathText } from './csv-columns.ts';
import { entityTree, type TableIssue } from './entity-tree.ts';
import { readEntities } from './read-entities.ts';
import { tableFaults, type TableFault } from './table-refusal.ts';

/** Why a table was not taken, and where that stands in it. */
export interface TableRefusal {
  /** The row, counted from 1 with the heads, as a spreadsheet counts. */
  row: number;
  /** The head of the column; empty: it is about the row. */
  column: string;
  /** For machines. */
  code: IssueCode | TableFault;
  /** For people. */
  message: string;
}

/** What a table says. */
export interface PlanFromCsv {
  /** The plan with its commitments, where nothing is wrong with it. */
  value?: PlanExport;
  /** All that is wrong with it, from top to bottom. */
  refusals: readonly TableRefusal[];
}

/** How to read a table. */
export interface PlanFromCsvOptions {
  /** Language of the messages; English where there is none in it. Default: `en`. */
  language?: string | undefined;
}

/** The cell that a part of the document came from, or that should say it; else the row that is nearest to it. */
function placeOf(
  pointer: string,
  rowOf: ReadonlyMap<string, number>,
  headIn: (row: number, path: string) => string,
): Pick<TableRefusal, 'row' | 'column'> {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  for (let length = keys.length; length > 0; length--) {
    const row = rowOf.get(JSON.stringify(keys.slice(0, length)));
    if (row === undefined) continue;
    const members = keys.slice(length);
    // Items of a list stand in one cell.
    while (/^\d+$/.test(members.at(-1) ?? '')) members.pop();
    return { row, column: headIn(row, pathText(members)) };
  }
  return { row: 1, column: '' };
}

/**
 * Reads a whole plan from the table that `planCsv` writes, as it is or changed in a spreadsheet: columns and rows may stand
 * in any order, columns may be added (`title.fr`) and rows, too; in a list their numbers say the order, and may have gaps.
 * What it says is looked at by `validate`; every refusal names a row and a column.
 * @param table CSV with `,`, `;` or tabs between cells; or its rows, the heads first, where another parser has read it.
 * @example
 * const { value, refusals } = planFromCsv(await file.text(), { language: 'sq' });
 */
export function planFromCsv(
  table: string | readonly (readonly string[])[],
  { language = 'en' }: PlanFromCsvOptions = {},
): PlanFromCsv {
  const { rows, unclosed } =
    typeof table === 'string' ? csvRows(table) : { rows: table, unclosed: undefined };
  const albanian = /^sq\b/i.test(language);
  const refused = ({ row, column, fault }: TableIssue): TableRefusal => ({
    row,
    column,
    code: fault,
    message: tableFaults[fault][albanian ? 'sq' : 'en'],
  });
  if (unclosed !== undefined)
    return { refusals: [refused({ row: unclosed, column: '', fault: 'quotes-open' })] };
  const { heads, entities, issues } = readEntities(rows);
  const tree = entityTree(entities);
  const faults = [...issues, ...tree.issues].map(refused);
  if (faults.length > 0) return { refusals: faults.sort((a, b) => a.row - b.row) };
  const result = validate('PlanExport', tree.value, { language });
  if (result.ok) return { value: result.value, refusals: [] };
  const headIn = (row: number, path: string) => {
    const named = heads.flatMap((head, at) =>
      head === path || head.startsWith(`${path}:`) ? [{ head, at }] : [],
    );
    return (named.find(({ at }) => (rows[row - 1]?.[at] ?? '') !== '') ?? named[0])?.head ?? path;
  };
  const refusals = result.issues
    .filter(({ severity }: Issue) => severity === 'error')
    .map(({ pointer, code, message }) => ({ ...placeOf(pointer, tree.rowOf, headIn), code, message }));
  return { refusals: refusals.sort((a, b) => a.row - b.row) };
}
