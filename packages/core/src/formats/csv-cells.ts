/**
 * Texts as cells that a spreadsheet leaves alone, so that they come back as they were: an apostrophe is put before what it
 * would take for something else, and is taken away again. Unlike in tables for people, none is lost.
 */

const blank = '\\f\\v\\u2028\\u2029\\p{Zs}\\p{Cf}"\'';
const formula = `[${blank}]*[=+\\-@＝＋－＠]`;

/** What begins so is a formula, or has an apostrophe already. */
const opening = new RegExp(`^(?:['\\t\\r]|[\\s\\p{Cf}"]*[=+\\-@＝＋－＠])`, 'u');
/** Within a cell, where one that splits rows by other signs would begin the next cell. */
const inner = new RegExp(`(?<=[\\n\\r\\t;])(?=${formula})`, 'gu');
const innerMarked = new RegExp(`(?<=[\\n\\r\\t;])'(?=${formula})`, 'gu');

/** A number that stays as it is, and a date that is refused when it does not. */
const kept = /^(?:0|[1-9]\d{0,14}|\d{4}-\d\d(?:-\d\d)?)$/;
/** What a spreadsheet would make a number, a day or a truth of: `1.10`, `1.1.2`, `007`, `1E5`, `true`. */
const takenAmiss = /^(?:[\d\s.,:/-]*\d[\d\s.,:/-]*|\d+(?:[.,]\d*)?e[+-]?\d+|true|false)$/i;

/** A text as it stands in its cell. */
export function marked(text: string): string {
  const rest = text.replace(inner, "'");
  const needs = text === '' || opening.test(text) || (takenAmiss.test(text) && !kept.test(text));
  return needs ? `'${rest}` : rest;
}

/** The text that stands in a cell; undefined where nothing does. */
export function unmarked(cell: string): string | undefined {
  if (cell === '') return undefined;
  return (cell.startsWith("'") ? cell.slice(1) : cell).replace(innerMarked, '');
}
