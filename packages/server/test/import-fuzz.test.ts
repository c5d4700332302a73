/** That no table, however odd, brings an import down, and that each refusal says where. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tableMappingSchema } from '../src/import/mapping/table-mapping.ts';
import { FileFault } from '../src/validate/file-issue.ts';
import { WholeFileFault } from '../src/import/import-fault.ts';
import type { ImportOutcome, ImportRequest } from '../src/import/run-import.ts';
import { databaseHeader } from './database-rows.ts';
import { csv, importDesk, tableStart } from './import-desk.ts';
import { workbook, type MadeCell } from './workbook.ts';

const odd = fc.constantFrom<MadeCell>(
  '',
  null,
  '1',
  '1.1',
  '1.1.1',
  '31.02.2021',
  '1/2/2021',
  '1-Jan-2020',
  '1.250',
  '12,5',
  'ND',
  'NR',
  '=A1',
  '<b>',
  '__proto__',
  'Totali',
  'Qëllimi i Politikës: X',
  'AL0001',
  'AP_ALB05',
  '2020',
);
const text = fc.oneof(odd, fc.string({ maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 20 }));
const cell = fc.oneof(
  text,
  fc.double(),
  fc.record({ serial: fc.integer({ min: -10, max: 3_000_000 }) }),
  fc.constantFrom<MadeCell>({ error: '#REF!' }, { formula: 'X' }, { formula: 'X', value: 'y' }),
);
const rowsOf = (arb: fc.Arbitrary<MadeCell>) => fc.array(fc.array(arb, { maxLength: 12 }), { maxLength: 12 });
const starts = [tableStart, [databaseHeader], [['Id', 'Title', 'Due', 'Cost', 'Status']], []] as const;

const mapping = tableMappingSchema.parse({
  rows: 'commitments',
  language: 'en',
  columns: {
    Id: 'id',
    Title: 'title',
    Due: 'milestone.endDate',
    Cost: 'budget.stateBudget',
    Status: 'milestone.status',
  },
});

/** What came of a file; undefined where it was refused as a whole, in an expected way. */
async function outcomeOf(looking: Promise<ImportOutcome>): Promise<ImportOutcome | undefined> {
  try {
    return await looking;
  } catch (error) {
    if (error instanceof FileFault || error instanceof WholeFileFault) return undefined;
    throw error;
  }
}

function everyPlaceIsSaid(outcome: ImportOutcome | undefined): void {
  for (const { row, column, severity, message } of outcome?.tally.refusals ?? []) {
    if (severity !== 'error') continue;
    assert.ok(row !== undefined && column !== undefined, message);
    assert.doesNotMatch(message, /undefined|\[object/);
  }
}

const wishes: Partial<ImportRequest>[] = [{}, { as: 'plan-table' }, { as: 'ogp-database' }, { mapping }];

test('any table in CSV', async (t) => {
  const { put, look } = importDesk(t);
  const property = fc.asyncProperty(
    fc.constantFrom(...starts),
    rowsOf(text),
    fc.constantFrom(',', ';', '\t'),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom(...wishes),
    fc.constantFrom('en', 'sq'),
    async (start, rows, separator, end, wish, language) => {
      put('t.csv', csv([...start, ...rows], separator, end));
      everyPlaceIsSaid(await outcomeOf(look('t.csv', { ...wish, language, plan: 'p' })));
    },
  );
  await fc.assert(property, { numRuns: 300 });
});

test('any table in a workbook', async (t) => {
  const { put, look } = importDesk(t);
  const property = fc.asyncProperty(
    fc.constantFrom(...starts),
    rowsOf(cell),
    fc.constantFrom(...wishes),
    async (start, rows, wish) => {
      put('t.xlsx', workbook({ S: [...start, ...rows] as MadeCell[][] }));
      everyPlaceIsSaid(await outcomeOf(look('t.xlsx', { ...wish, plan: 'p' })));
    },
  );
  await fc.assert(property, { numRuns: 200 });
});

test('any bytes, and workbooks with bytes that are not theirs', async (t) => {
  const { put, look } = importDesk(t);
  const good = workbook({ S: [...tableStart, ['1', 'A']] as MadeCell[][] });
  const names = fc.constantFrom('t.csv', 't.xlsx', 't.json', 't.jsonl', 't');
  await fc.assert(
    fc.asyncProperty(names, fc.uint8Array({ maxLength: 400 }), async (name, bytes) => {
      put(name, Buffer.from(bytes));
      await outcomeOf(look(name));
    }),
    { numRuns: 300 },
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
      const bytes = Buffer.from(good);
      bytes[at] = byte;
      put('t.xlsx', bytes);
      await outcomeOf(look('t.xlsx'));
    }),
    { numRuns: 300 },
  );
});
