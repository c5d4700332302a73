import { marked, unmarked } from './csv-cells.ts';
import type { CellType } from './csv-columns.ts';

/** Something that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

const token = /^[\w.-]+$/;
const isToken = (item: Json): item is string => typeof item === 'string' && token.test(item);

/** Which column a value needs; of one that stands in rows or columns of its own, undefined. */
export function cellOf(value: Json): { type: CellType | undefined; cell: string } {
  if (typeof value === 'string') return { type: undefined, cell: marked(value) };
  if (typeof value === 'number') return { type: 'number', cell: marked(String(value)) };
  if (typeof value === 'boolean') return { type: 'boolean', cell: String(value) };
  if (!Array.isArray(value)) return { type: 'json', cell: marked(JSON.stringify(value)) };
  const items = value as readonly Json[];
  const text = items.length > 0 && items.every(isToken) ? items.join('; ') : JSON.stringify(items);
  return { type: 'list', cell: marked(text) };
}

const numeral = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

function jsonIn(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function listIn(text: string): Json | undefined {
  if (!text.startsWith('[')) {
    return text
      .split(';')
      .map((item) => item.trim())
      .filter(Boolean);
  }
  const list = jsonIn(text);
  return Array.isArray(list) ? (list as Json) : undefined;
}

/** What a cell says; undefined: it is not of its column's type. */
export function valueIn(cell: string, type: CellType | undefined): Json | undefined {
  const text = unmarked(cell) ?? '';
  if (type === undefined) return text;
  if (type === 'list') return listIn(text);
  if (type === 'json') return jsonIn(text);
  const word = text.trim();
  if (type === 'number') return numeral.test(word) ? Number(word) : undefined;
  return { true: true, false: false }[word.toLowerCase()];
}
