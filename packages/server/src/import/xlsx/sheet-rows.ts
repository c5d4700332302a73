import type { SheetCell, SheetRow } from '@ogp-kit/core';
import { WholeFileFault } from '../import-fault.ts';
import { dayOfSerial, type Precision } from './date-styles.ts';
import { longestCell } from './shared-texts.ts';
import { walkXml } from './walk-xml.ts';
import type { Zip } from './zip-entries.ts';

/** What a sheet's cells need of their workbook. */
export interface SheetContext {
  texts: readonly string[];
  styles: readonly (Precision | undefined)[];
  since1904: boolean;
}

/** Columns that are looked at: tables for people have a few, the OGP database 171. */
const mostColumns = 1000;
const mostRows = 1_048_576;

/** `AB12` → 27; undefined where it is no reference. */
function columnOf(reference: string): number | undefined {
  const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(reference)?.[1];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Cell {
  type: string;
  style: number;
  value: string;
  hasValue: boolean;
  formula: boolean;
}

function valueOf({ type, style, value, hasValue, formula }: Cell, context: SheetContext): SheetCell {
  if (!hasValue) return formula ? { error: '=…' } : '';
  if (type === 's') return context.texts[Number(value)] ?? '';
  if (type === 'str' || type === 'inlineStr') return value;
  if (type === 'b') return value === '1';
  if (type === 'e') return { error: value };
  if (type === 'd') return { day: value.slice(0, 10) };
  if (value === '') return '';
  const number = Number(value);
  const precision = context.styles[style];
  if (precision === undefined) return Number.isFinite(number) ? number : { error: value.slice(0, 50) };
  const day = dayOfSerial(number, precision, context.since1904);
  return day === undefined ? { error: value.slice(0, 50) } : { day };
}

/** Reads rows from the XML of a sheet. */
class RowReader {
  #rows: SheetRow[] = [];
  #row = 0;
  #cells: (SheetCell | undefined)[] = [];
  #column = -1;
  #cell: Cell | undefined;
  #inValue = false;
  #aside = 0;
  readonly #context: SheetContext;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open = (name: string, { r = '', t = 'n', s = '' }: Readonly<Record<string, string>>): void => {
    if (name === 'row') {
      const number = /^\d{1,7}$/.test(r) ? Number(r) : this.#row + 1;
      // Rows that go back would tell wrong places.
      if (number <= this.#row || number > mostRows) throw new WholeFileFault('xlsx-damaged');
      this.#row = number;
      this.#cells = [];
      this.#column = -1;
    } else if (name === 'c') {
      this.#column = columnOf(r) ?? this.#column + 1;
      this.#cell = { type: t, style: Number(s), value: '', hasValue: false, formula: false };
    } else if (this.#cell) {
      if (name === 'f') this.#cell.formula = true;
      if (name === 'rPh') this.#aside += 1;
      if ((name === 'v' || name === 't') && this.#aside === 0) this.#inValue = this.#cell.hasValue = true;
    }
  };

  text = (text: string): void => {
    if (this.#inValue && this.#cell && this.#cell.value.length <= longestCell) this.#cell.value += text;
  };

  close = (name: string): void => {
    if (name === 'v' || name === 't') this.#inValue = false;
    else if (name === 'rPh') this.#aside -= 1;
    else if (name === 'c' && this.#cell) {
      const value = valueOf(this.#cell, this.#context);
      this.#cell = undefined;
      if (value === '') return;
      if (this.#column >= mostColumns) throw new WholeFileFault('xlsx-too-large');
      while (this.#cells.length < this.#column) this.#cells.push(undefined);
      this.#cells[this.#column] = value;
    } else if (name === 'row' && this.#cells.length > 0) {
      this.#rows.push({ row: this.#row, cells: this.#cells });
    }
  };

  taken = (): SheetRow[] => this.#rows.splice(0);
}

/** The rows of a sheet that have anything in them, as they are read. */
export async function* sheetRows(zip: Zip, part: string, context: SheetContext): AsyncGenerator<SheetRow> {
  yield* walkXml(await zip.read(part), new RowReader(context));
}
