import { cellText, type CellFault, type Issue, type SheetRow } from '@ogp-kit/core';
import type { ReportLanguage } from '../validate/words.ts';
import type { Taken } from './taken.ts';
import { importWordsIn } from './words.ts';

/** The longest beginning of a cell that is quoted. */
const quoted = 80;

const clipped = (text: string) => {
  const start = Array.from(text.slice(0, 2 * quoted));
  return start.length > quoted ? `${start.slice(0, quoted).join('')}…` : text;
};

/** What a cell cannot be taken for, in words. */
export function refused(fault: CellFault, language: ReportLanguage): Taken {
  const { row, column, header, value, code, expected = [] } = fault;
  const message = importWordsIn(language).cells[code](clipped(value), expected);
  return {
    what: 'refusal',
    refusal: {
      row,
      ...(column !== undefined && { column }),
      ...(header !== undefined && header !== '' && { header }),
      value: clipped(value),
      code,
      severity: 'error',
      message,
    },
  };
}

/** Where members of something stand in a table, by JSON Pointer. */
export type Places = ReadonlyMap<string, { row: number; column: number }>;

function placeOf(pointer: string, places: Places) {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = places.get(at);
    if (place) return place;
  }
  return undefined;
}

/** What the model's own rules find in something that was made of a row, with the cell that it comes from. */
export function issueInRow(
  { pointer, code, severity, message }: Issue,
  row: number,
  places: Places,
  headers: readonly string[],
  cells?: SheetRow['cells'],
): Taken {
  const place = placeOf(pointer, places);
  const header = place && headers[place.column];
  const value = place && cells && place.row === row ? clipped(cellText(cells[place.column])) : undefined;
  return {
    what: 'refusal',
    refusal: {
      row: place?.row ?? row,
      ...(place ? { column: place.column } : { pointer }),
      ...(header && { header }),
      ...(value && { value }),
      code,
      severity,
      message,
    },
  };
}
