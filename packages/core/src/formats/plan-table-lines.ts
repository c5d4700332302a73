import { cellText, isBlankRow, plainWords, type CellFault, type SheetCell, type SheetRow } from './sheet.ts';
import { amountFromCell } from './sheet-amount.ts';
import { dayFromCell } from './sheet-day.ts';
import type { PlanTableField, PlanTableHeadings } from './plan-table-headings.ts';

/** A line of a plan's table before it is read: its cells by field, each with the row that it stands in. */
export interface TableLine {
  row: number;
  number: string;
  cells: Map<PlanTableField, { cell: SheetCell; row: number }>;
}

/** A heading of the table for all lines that follow it. */
export interface TableGoal {
  row: number;
  column: number;
  goal: string;
}

/** What the rows of a table are. */
export interface TableLines {
  lines: (TableLine | TableGoal)[];
  faults: CellFault[];
  /** Rows that hold no line: what stands above the table, sums below it. */
  leftOut: { row: number; text: string }[];
}

const goalWords = /^(?:qellimi i politikes|qellimi politik|policy goal)\b/;
const sumWords = /^(?:totali?|gjithsej|shuma|sum|total)\b/;
const numberForm = /^(\d{1,4}(?:\.\d{1,4})*)\.?$/;

function goalIn({ row, cells }: SheetRow): TableGoal | undefined {
  const column = cells.findIndex((cell) => goalWords.test(plainWords(cellText(cell))));
  if (column === -1) return undefined;
  const text = cellText(cells[column]);
  const after = /^[^:]*:\s*(\S.*)$/s.exec(text)?.[1];
  const beside = cells.slice(column + 1).map(cellText);
  return { row, column, goal: after ?? beside.find((one) => one !== '') ?? text };
}

/** Whether a row is 1, 2, 3 …: some tables number their columns below the headings. */
const numbersColumns = ({ cells }: SheetRow) =>
  cells.length >= 4 && cells.every((cell, i) => cellText(cell).replace(/[()]/g, '') === String(i + 1));

const firstText = ({ cells }: SheetRow) => cells.map(cellText).find((text) => text !== '') ?? '';

const dates = new Set<PlanTableField>(['startDate', 'endDate']);
const amounts = new Set<PlanTableField>(['indicativeCost', 'stateBudget', 'foreignFunding', 'financialGap']);

/** A cell and what follows it in the next row of a merged one: undefined where these are two values and not one. */
function wholeCell(field: PlanTableField, before: SheetCell, after: SheetCell): SheetCell | undefined {
  if (typeof before !== 'string' || typeof after === 'object') return undefined;
  const text = `${cellText(before)} ${cellText(after)}`;
  if (dates.has(field)) {
    const read = dayFromCell(text);
    const alone = dayFromCell(before);
    return 'value' in read && read.value !== undefined && 'code' in alone ? text : undefined;
  }
  if (amounts.has(field)) return 'code' in amountFromCell(before) ? text : undefined;
  return plainWords(cellText(before)) === plainWords(cellText(after)) ? undefined : text;
}

/** Adds a row without a number to the line above, of which a merged row of a text document makes several. */
function goOn(line: TableLine, cells: TableLine['cells']): boolean {
  const whole: TableLine['cells'] = new Map();
  for (const [field, { cell, row }] of cells) {
    const before = line.cells.get(field);
    if (!before) whole.set(field, { cell, row });
    else {
      const both = wholeCell(field, before.cell, cell);
      if (both === undefined) return false;
      whole.set(field, { cell: both, row: before.row });
    }
  }
  for (const [field, cell] of whole) line.cells.set(field, cell);
  return true;
}

function cellsOf({ row, cells }: SheetRow, columns: PlanTableHeadings['columns']): TableLine['cells'] {
  const found: TableLine['cells'] = new Map();
  for (const [field, column] of columns) {
    const cell = cells[column];
    if (field !== 'number' && cell !== undefined && cellText(cell) !== '') found.set(field, { cell, row });
  }
  return found;
}

/** The number of a row and, where both stand in one merged cell, the title behind it. */
function numberOf(cell: SheetCell | undefined): { number?: string; rest?: string } {
  const text = cellText(cell);
  const alone = numberForm.exec(text);
  if (alone) return { number: alone[1]! };
  const both = /^(\d{1,4}(?:\.\d{1,4})*)\.?[\s:–-]+(\S.*)$/s.exec(text);
  return both ? { number: both[1]!, rest: both[2]! } : {};
}

/** Sorts the rows of a table into goals, lines and what is neither. */
export function tableLines(rows: Iterable<SheetRow>, headings: PlanTableHeadings): TableLines {
  const { columns, headers, first, last } = headings;
  const at = columns.get('number')!;
  const result: TableLines = { lines: [], faults: [], leftOut: [] };
  let line: TableLine | undefined;
  for (const sheetRow of rows) {
    const { row, cells } = sheetRow;
    if (isBlankRow(sheetRow) || (row >= first && row <= last)) continue;
    const goal = goalIn(sheetRow);
    if (goal) {
      result.lines.push(goal);
      line = undefined;
      continue;
    }
    const refuse = (code: CellFault['code'], expected?: readonly string[]) => {
      const value = cellText(cells[at]) || firstText(sheetRow);
      const fault = { row, column: at, header: headers[at] ?? '', value, code };
      result.faults.push(expected ? { ...fault, expected } : fault);
    };
    const cell = cells[at];
    if (row < first || numbersColumns(sheetRow) || sumWords.test(plainWords(firstText(sheetRow)))) {
      result.leftOut.push({ row, text: firstText(sheetRow) });
    } else if (typeof cell === 'object') {
      line = undefined;
      refuse('day' in cell ? 'number-as-day' : 'formula-error');
    } else if (cellText(cell) !== '') {
      const { number, rest } = numberOf(cell);
      line = number === undefined ? undefined : { row, number, cells: cellsOf(sheetRow, columns) };
      if (!line) refuse('number-unreadable', ['1.1.2']);
      else {
        if (rest !== undefined && !line.cells.has('title')) line.cells.set('title', { cell: rest, row });
        result.lines.push(line);
      }
    } else if (!line || !goOn(line, cellsOf(sheetRow, columns))) refuse('number-missing', ['1.1.2']);
  }
  return result;
}
