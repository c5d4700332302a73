import { planFromCsv, type SheetRow } from '@ogp-kit/core';
import type { ImportFormat } from './import-format.ts';
import { WholeFileFault } from './import-fault.ts';
import { withoutSummaries } from './read-json.ts';
import type { Taken } from './taken.ts';

/** Rows that a plan can have as a table at most, with all commitments and milestones that the model lets it have. */
const mostRows = 250_000;

/** A cell as it stands there: an apostrophe or a blank at its beginning may matter. */
const asItStands = (cell: SheetRow['cells'][number]): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return 'day' in cell ? cell.day : cell.error;
  return String(cell);
};

/** The table that `ogp-kit export --format csv` writes of a whole plan. */
export const planCsvFormat: ImportFormat = {
  name: 'plan-csv',
  needsPlan: false,
  detect: (_file, [first]) => ['place', 'id'].every((head) => first?.cells.some((cell) => cell === head)),
  async *read(file, { plan: wanted, language }): AsyncGenerator<Taken> {
    if (file.form !== 'table') throw new WholeFileFault('format-differs', ['plan-csv', file.form]);
    const rows: string[][] = [];
    for await (const { row, cells } of file.rows()) {
      if (row > mostRows) throw new WholeFileFault('items-too-many', [String(mostRows)]);
      while (rows.length < row - 1) rows.push([]);
      rows.push(Array.from(cells, asItStands));
      yield { what: 'row' };
    }
    const { value, refusals } = planFromCsv(rows, { language });
    for (const { row, column: header, code, message } of refusals) {
      const column = rows[0]?.indexOf(header) ?? -1;
      const place = { row, ...(column >= 0 && { column }), ...(header !== '' && { header }) };
      yield { what: 'refusal', refusal: { ...place, code, severity: 'error', message } };
    }
    if (!value) return;
    if (wanted !== undefined && wanted !== value.plan.id) {
      throw new WholeFileFault('plan-differs', [value.plan.id, wanted]);
    }
    yield { what: 'export', export: withoutSummaries(value) };
  },
};
