import {
  cellText,
  isBlankRow,
  isOgpDatabase,
  ogpDatabase,
  validate,
  type DatabaseReader,
} from '@ogp-kit/core';
import { issueInRow, refused } from './cell-refusals.ts';
import type { ImportFormat } from './import-format.ts';
import { WholeFileFault } from './import-fault.ts';
import type { Taken } from './taken.ts';

/** By which column of the database a member comes about, where that is not clear by itself. */
const columnOf: Readonly<Record<string, string>> = {
  '/id': 'Commitment Unique Identifier',
  '/plan': 'Action Plan ID',
  '/title': 'Commitment Title',
  '/shortTitle': 'Short Title',
  '/localNumber': 'Commitment Number',
  '/theme': 'Theme',
  '/startDate': 'Start Date',
  '/endDate': 'End Date',
  '/description': 'Full Text',
  '/problem': 'Full Text',
  '/solution': 'Full Text',
  '/contribution': 'Full Text',
  '/leadInstitution': 'Lead Institution',
  '/supporting': 'Supporting Institution(s)',
  '/ogpUrl': 'URL',
};

const planColumnOf: Readonly<Record<string, string>> = {
  '/id': 'Action Plan ID',
  '/member/name': 'Country/Locality',
  '/member/code': 'Code',
  '/member/slug': 'URL',
  '/number': 'Action Plan Number',
  '/period/endDate': 'Action Plan End Year',
};

function placesIn(columns: Readonly<Record<string, string>>, { headers }: DatabaseReader, row: number) {
  const places = Object.entries(columns).flatMap(([pointer, name]) => {
    const column = headers.indexOf(name);
    return column === -1 ? [] : [[pointer, { row, column }] as const];
  });
  return new Map(places);
}

/** The OGP Commitments Database as its CSV has it, row by row. */
export const ogpDatabaseFormat: ImportFormat = {
  name: 'ogp-database',
  needsPlan: false,
  detect: (_file, first) => first.some(isOgpDatabase),
  async *read(file, { plan: wanted, language }): AsyncGenerator<Taken> {
    if (file.form !== 'table') throw new WholeFileFault('format-differs', ['ogp-database', file.form]);
    let reader: DatabaseReader | undefined;
    const plans = new Set<string>();
    const seen = new Map<string, number>();
    for await (const sheetRow of file.rows()) {
      if (isBlankRow(sheetRow)) continue;
      const { row, cells } = sheetRow;
      if (!reader) {
        reader = ogpDatabase(sheetRow);
        if (!reader) yield { what: 'left-out', leftOut: { kind: 'row', row, text: cellText(cells[0]) } };
        continue;
      }
      yield { what: 'row' };
      const planColumn = reader.headers.indexOf('Action Plan ID');
      if (wanted !== undefined && cellText(cells[planColumn]) !== wanted) continue;
      const { commitment, plan, faults } = reader.read(sheetRow);
      for (const fault of faults) yield refused(fault, language);
      if (!commitment || !plan) continue;
      const before = seen.get(commitment.id);
      if (before !== undefined) {
        const column = reader.headers.indexOf('Commitment Unique Identifier');
        const header = reader.headers[column] ?? '';
        const fault = { row, column, header, value: commitment.id, expected: [String(before)] };
        yield refused({ ...fault, code: 'id-repeated' }, language);
        continue;
      }
      seen.set(commitment.id, row);
      const checked = validate('Commitment', commitment, { language });
      const places = placesIn(columnOf, reader, row);
      for (const issue of checked.issues) yield issueInRow(issue, row, places, reader.headers, cells);
      if (!checked.ok) continue;
      if (!plans.has(plan.id)) {
        const { ok, issues } = validate('Plan', plan, { language });
        const planPlaces = placesIn(planColumnOf, reader, row);
        for (const issue of issues) yield issueInRow(issue, row, planPlaces, reader.headers, cells);
        if (!ok) continue;
        plans.add(plan.id);
        yield { what: 'plan', plan, derived: true };
      }
      yield { what: 'commitment', commitment };
    }
    if (!reader) throw new WholeFileFault('headings-missing', ['ogp-database']);
    for (const [column, header] of reader.headers.entries()) {
      if (header === '__proto__') yield { what: 'left-out', leftOut: { kind: 'column', column, header } };
    }
  },
};
