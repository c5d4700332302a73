import {
  amountFromCell,
  cellText,
  dayFromCell,
  type Actor,
  type CellFault,
  type SheetCell,
} from '@ogp-kit/core';
import type { FieldKind } from './fields.ts';
import type { MappedColumn } from './mapped-columns.ts';
import { languageOf, type TableMapping } from './table-mapping.ts';

/** What a cell became: nothing where it is empty. */
export type MappedCell =
  { value: unknown } | { code: CellFault['code']; expected?: readonly string[]; value: string };

const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** The code that a table means by a word: as the mapping says, the code itself, or its label. */
function codeOf(
  word: string,
  { codes, list }: Extract<FieldKind, { codes: unknown }>,
  { values = {} }: MappedColumn['about'],
): string | undefined {
  const said = Object.entries(values).find(([from]) => plain(from) === plain(word))?.[1];
  const wanted = plain(said ?? word);
  return codes.find((code) => {
    const label = list.labels[code];
    return [code, label?.en, label?.sq].some((one) => one !== undefined && plain(one) === wanted);
  });
}

const ofCell = (text: string, split = ';') =>
  text.split(split).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));

function money(cell: SheetCell, { about }: MappedColumn, mapping: TableMapping): MappedCell {
  const read = amountFromCell(cell, mapping.decimalMark);
  if ('code' in read) return { ...read, value: cellText(cell) };
  if (read.value === undefined) return { value: undefined };
  const currency = about.currency ?? mapping.currency;
  const multiplier = about.multiplier ?? mapping.multiplier ?? 1;
  if (currency === undefined) return { code: 'unit-unknown', value: cellText(cell) };
  return { value: { amount: read.value, currency, multiplier } };
}

function codesIn(
  text: string,
  column: MappedColumn,
  kind: Extract<FieldKind, { codes: unknown }>,
): MappedCell {
  const words = kind.kind === 'code' ? [text] : ofCell(text, column.about.split);
  const codes: string[] = [];
  for (const word of words) {
    const code = codeOf(word, kind, column.about);
    if (code === undefined) return { code: 'code-unknown', expected: kind.codes.slice(0, 20), value: word };
    codes.push(code);
  }
  if (kind.kind === 'code') return { value: codes[0] };
  return { value: kind.kind === 'codes' ? codes : codes.map((value) => ({ value, relevant: true })) };
}

/** Reads a cell for the field that its column is for. */
export function mappedCell(
  cell: SheetCell | undefined,
  column: MappedColumn,
  mapping: TableMapping,
): MappedCell {
  const text = cellText(cell);
  if (cell === undefined || text === '') return { value: undefined };
  if (typeof cell === 'object' && 'error' in cell) return { code: 'formula-error', value: text };
  const { kind, about } = column;
  const localised = (said: string) => ({ [languageOf(about, mapping)]: said });
  const actor = (name: string, role: Actor['role']): Actor => ({
    name: localised(name),
    ...(role && { role }),
  });
  switch (kind.kind) {
    case 'text':
      return { value: localised(text.replace(/\r\n?/g, '\n')) };
    case 'line':
    case 'link':
      return { value: text.replace(/\s+/g, ' ') };
    case 'id':
      return { value: text };
    case 'day': {
      const read = dayFromCell(cell, mapping.dayOrder);
      return 'code' in read ? { ...read, value: text } : read;
    }
    case 'lead':
      return { value: actor(text, 'lead') };
    case 'money':
      return money(cell, column, mapping);
    case 'ids':
    case 'lines':
      return { value: ofCell(text, about.split) };
    case 'actors':
      return { value: ofCell(text, about.split).map((name) => actor(name, undefined)) };
    default:
      return codesIn(text, column, kind);
  }
}
