import { planItemLevels } from '../codelists/commitments.ts';
import type { Actor } from '../model/actor.ts';
import type { LanguageTag, LocalisedText } from '../model/localised-text.ts';
import type { Budget, Money } from '../model/money.ts';
import type { PlanItem } from '../model/plan-item.ts';
import { planTableHeadings, type PlanTableField, type PlanTableHeadings } from './plan-table-headings.ts';
import { tableLines, type TableGoal, type TableLine } from './plan-table-lines.ts';
import { cellText, type CellFault, type CellRead, type SheetCell, type SheetRow } from './sheet.ts';
import { amountFromCell, type DecimalMark } from './sheet-amount.ts';
import { dayFromCell, type DayOrder } from './sheet-day.ts';

/** How a plan's table is to be read. */
export interface PlanTableOptions {
  /** The language that it is in. Default: `sq`. */
  language?: LanguageTag | undefined;
  /** How it writes `3/2/2021`. Default: such days are refused. */
  dayOrder?: DayOrder | undefined;
  /** What it puts before decimals. Default: amounts that can be read in two ways are refused. */
  decimalMark?: DecimalMark | undefined;
}

/** A line of the table, and where its members stand in it. */
export interface PlanTableItem {
  /** The line. */
  item: PlanItem;
  /** The row that it begins in. */
  row: number;
  /** JSON Pointers to members of the line, each with the row and the column, from 0. */
  places: ReadonlyMap<string, { row: number; column: number }>;
}

/** What was read of a plan's table. */
export interface PlanTable {
  /** Its lines in reading order. */
  items: PlanTableItem[];
  /** Cells that could not be read; their lines are not among the items. */
  faults: CellFault[];
  /** What stands above each column. */
  headers: readonly string[];
  /** Columns, from 0, whose heading is not known; what is in them was not read. */
  unusedColumns: readonly number[];
  /** Rows that hold no line: what stands above the table, sums below it. */
  unusedRows: readonly { row: number; text: string }[];
}

const amounts = ['indicativeCost', 'stateBudget', 'foreignFunding', 'financialGap'] as const;
const levelWords =
  /^(?:objektivi\s+specifik|specific\s+objective|masa|measure|aktiviteti|activity)\s*(?:\d+(?:\.\d+)*)?\s*[:–-]\s*/iu;

const above = (number: string) => number.split('.').slice(0, -1).join('.');
const itemId = (number: string) => `item-${number}`;

class Reading {
  readonly items: PlanTableItem[] = [];
  readonly faults: CellFault[] = [];
  readonly #rows = new Map<string, number>();
  readonly #headings: PlanTableHeadings;
  readonly #options: PlanTableOptions;
  #goals = 0;
  #goal: string | undefined;

  constructor(headings: PlanTableHeadings, options: PlanTableOptions) {
    this.#headings = headings;
    this.#options = options;
  }

  #text(text: string): LocalisedText {
    return { [this.#options.language ?? 'sq']: text };
  }

  goal({ row, column, goal }: TableGoal): void {
    this.#goals += 1;
    this.#goal = this.#goals === 1 ? 'goal' : `goal-${this.#goals}`;
    this.items.push({
      item: { id: this.#goal, level: 'policyGoal', title: this.#text(goal) },
      row,
      places: new Map([['/title', { row, column }]]),
    });
  }

  #refuse(
    line: TableLine,
    field: PlanTableField,
    code: CellFault['code'],
    expected?: readonly string[],
  ): void {
    const column = this.#headings.columns.get(field);
    const found = line.cells.get(field);
    const fault: CellFault = {
      row: found?.row ?? line.row,
      value: field === 'number' ? line.number : cellText(found?.cell),
      code,
      ...(column !== undefined && { column, header: this.#headings.headers[column] ?? '' }),
      ...(expected && { expected }),
    };
    this.faults.push(fault);
  }

  #read<T>(
    line: TableLine,
    field: PlanTableField,
    reader: (cell: SheetCell | undefined) => CellRead<T>,
  ): T | undefined {
    const read = reader(line.cells.get(field)?.cell);
    if ('value' in read) return read.value;
    this.#refuse(line, field, read.code, read.expected);
    return undefined;
  }

  #plain(line: TableLine, field: PlanTableField): string {
    const read = (cell: SheetCell | undefined): CellRead<string> =>
      typeof cell === 'object' && 'error' in cell
        ? { code: 'formula-error' }
        : { value: cellText(cell).replace(/\s+/g, ' ') };
    return this.#read(line, field, read) ?? '';
  }

  /** Where a cell names several, a `;` is between them; commas are parts of names. */
  #actors(line: TableLine, field: PlanTableField): Actor[] {
    const names = this.#plain(line, field).split(';');
    return names.flatMap((name) => (name.trim() ? [{ name: this.#text(name.trim()) }] : []));
  }

  #budget(line: TableLine): Budget {
    const budget: Budget = {};
    for (const field of amounts) {
      const amount = this.#read(line, field, (cell) => amountFromCell(cell, this.#options.decimalMark));
      const unit = this.#headings.units.get(field);
      if (amount === undefined) continue;
      if (unit) budget[field] = { amount, ...unit } satisfies Money;
      else this.#refuse(line, field, 'unit-unknown');
    }
    return budget;
  }

  /** The line that this one belongs to: of the next wider number that is there. */
  #parentOf(line: TableLine): string | undefined {
    const wider = above(line.number);
    if (wider === '') return this.#goal;
    if (!this.#rows.has(wider)) this.#refuse(line, 'number', 'number-parent', [wider]);
    return itemId(wider);
  }

  line(line: TableLine): void {
    const { number, row } = line;
    const before = this.faults.length;
    const level = planItemLevels[number.split('.').length];
    const known = this.#rows.get(number);
    if (known !== undefined) this.#refuse(line, 'number', 'number-repeated', [String(known)]);
    if (!level) this.#refuse(line, 'number', 'number-too-deep', ['1.1.2']);
    const title = this.#plain(line, 'title').replace(levelWords, '');
    if (title === '' && !cellText(line.cells.get('title')?.cell)) this.#refuse(line, 'title', 'cell-needed');
    const [lead, ...others] = this.#actors(line, 'leadInstitution');
    const also = this.#actors(line, 'otherInstitutions');
    const day = (field: 'startDate' | 'endDate') =>
      this.#read(line, field, (cell) => dayFromCell(cell, this.#options.dayOrder));
    const startDate = day('startDate');
    const endDate = day('endDate');
    const budget = this.#budget(line);
    const parent = this.#parentOf(line);
    this.#rows.set(number, known ?? row);
    if (this.faults.length > before) return;
    const otherInstitutions = [...others.map((one): Actor => ({ ...one, role: 'lead' })), ...also];
    const item: PlanItem = {
      id: itemId(number),
      number,
      level: level!,
      title: this.#text(title),
      ...(parent !== undefined && { parent }),
      ...(lead && { leadInstitution: { ...lead, role: 'lead' } }),
      ...(otherInstitutions.length > 0 && { otherInstitutions }),
      ...(startDate !== undefined && { startDate }),
      ...(endDate !== undefined && { endDate }),
      ...(Object.keys(budget).length > 0 && { budget }),
    };
    this.items.push({ item, row, places: this.#placesOf(line) });
  }

  #placesOf(line: TableLine): PlanTableItem['places'] {
    const places = new Map<string, { row: number; column: number }>();
    for (const [field, column] of this.#headings.columns) {
      const pointer = (amounts as readonly string[]).includes(field) ? `/budget/${field}` : `/${field}`;
      places.set(pointer, { row: line.cells.get(field)?.row ?? line.row, column });
    }
    // What a line belongs to, its number says.
    places.set('/parent', places.get('/number')!);
    return places;
  }
}

/** Whether rows are a plan's table: its headings are looked for in the first of them. */
export const isPlanTable = (rows: readonly SheetRow[]): boolean => planTableHeadings(rows) !== undefined;

/**
 * Reads the table of a plan as Albania's government draws it (`Nr.`, `Institucionet përgjegjëse`, `Afati i Fillimit` …)
 * or the same in English: policy goals, specific objectives, measures, activities. Headings may stand over two rows, and
 * cells may be merged. What a line is, its number says: `1` an objective, `1.1` a measure, `1.1.1` an activity.
 * @param rows All rows of the table, the headings with them.
 * @returns Undefined where there are no such headings.
 * @example
 * const row = (number, ...cells) => ({ row: number, cells });
 * planTable([
 *   row(1, 'Nr.', '', 'Institucionet përgjegjëse', 'Afati i Fillimit', 'Afati i Mbarimit'),
 *   row(2, '1', 'OBJEKTIVI SPECIFIK: Shërbime', '', '', ''),
 * ]).items[0].item // { id: 'item-1', number: '1', level: 'specificObjective', title: { sq: 'Shërbime' } }
 */
export function planTable(rows: readonly SheetRow[], options: PlanTableOptions = {}): PlanTable | undefined {
  const headings = planTableHeadings(rows);
  if (!headings) return undefined;
  const { lines, faults, leftOut } = tableLines(rows, headings);
  const reading = new Reading(headings, options);
  for (const line of lines) {
    if ('goal' in line) reading.goal(line);
    else reading.line(line);
  }
  const used = new Set(headings.columns.values());
  return {
    items: reading.items,
    faults: [...faults, ...reading.faults].sort((a, b) => a.row - b.row || (a.column ?? 0) - (b.column ?? 0)),
    headers: headings.headers,
    unusedColumns: headings.headers.flatMap((header, i) => (header !== '' && !used.has(i) ? [i] : [])),
    unusedRows: leftOut,
  };
}
