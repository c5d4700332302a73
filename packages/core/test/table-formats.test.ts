/** The formats of tables: what rows become, and that nothing of the sources is lost. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import {
  isOgpDatabase,
  ogpDatabase,
  planTable,
  validate,
  type SheetCell,
  type SheetRow,
} from '../src/index.ts';

const file = fileURLToPath(new URL('../../../../shared/data/ogp-database-sample.csv', import.meta.url));
const skip = existsSync(file) ? false : `no ${file}: the sources are not part of the project`;
const rowsOf = (rows: readonly (readonly SheetCell[])[]): SheetRow[] =>
  rows.map((cells, i) => ({ row: i + 1, cells }));

test('of the 171 columns of the database every word is in the commitment', { skip }, (t) => {
  const [header = [], ...rows]: string[][] = parse(readFileSync(file));
  const reader = ogpDatabase({ row: 1, cells: header })!;
  assert.deepEqual([reader.headers.length, rows.length], [171, 2]);
  for (const [i, cells] of rows.entries()) {
    const { commitment, plan, faults } = reader.read({ row: i + 2, cells });
    assert.deepEqual(faults, []);
    assert.deepEqual(validate('Commitment', commitment).issues, []);
    assert.deepEqual(validate('Plan', plan).issues, []);
    const made = JSON.stringify(commitment);
    const lost = cells.filter((cell, column) => {
      const isTag = /^[01]$/.test(cell) && column >= 19 && column < 105;
      return !isTag && !made.includes(JSON.stringify(cell.trim()).slice(1, -1));
    });
    assert.deepEqual(lost, []);
    const tags = cells.filter((cell, column) => cell === '1' && column >= 19 && column < 105);
    assert.equal(commitment!.ogpTags!.length, tags.length);
    t.diagnostic(`${commitment!.id}: ${Object.keys(commitment!.provenance!.raw!).length} raw fields`);
  }
});

test('ND, NR and NA stay three, an empty cell says nothing', () => {
  const header = [
    'Commitment Unique Identifier',
    'Country/Locality',
    'Code',
    'Action Plan Number',
    'Year Of Submission',
    'Action Plan End Year',
    'Action Plan ID',
    'Commitment Title',
    'Completion (End Of Term)',
    'Early Results',
    'Did It Open Government (Overall)',
    'Verifiable',
  ];
  const reader = ogpDatabase({ row: 1, cells: header })!;
  const read = (...words: string[]) =>
    reader.read({
      row: 2,
      cells: ['ts0001', 'Testland', 'TST', '1', '2020', '2022', 'AP_TST01', 'A', ...words],
    });
  const [end, progress] = read('ND', 'NR', 'NA', 'Yes').commitment!.irmAssessments!;
  assert.deepEqual(
    [end!.completion, end!.earlyResults, end!.didItOpenGovernment],
    ['ND', 'NR', { overall: 'NA' }],
  );
  assert.deepEqual([progress!.verifiable, progress!.completionStage], ['yes', 'progress']);
  const none = read('', '', '', '').commitment!;
  assert.deepEqual([none.irmAssessments, none.id, none.ogpId], [undefined, 'TS0001', 'TS0001']);
  assert.deepEqual(
    read('Finished', '', '', '').faults.map(({ row, column, header: name, value, code, expected }) => [
      row,
      column,
      name,
      value,
      code,
      expected?.length,
    ]),
    [[2, 8, 'Completion (End Of Term)', 'Finished', 'code-unknown', 9]],
  );
  assert.equal(
    read('Unclear / No evidence available', '', '', '').commitment!.irmAssessments![0]!.completion,
    'noEvidence',
  );
  assert.equal(isOgpDatabase({ row: 1, cells: ['Commitment Title'] }), false);
});

test('a plan’s table is known in Albanian and English, with headings in one row or two', () => {
  const lines = [
    ['1', 'A'],
    ['1.1', 'B'],
    ['1.1.1', 'C', 'ADISA', '2020', '2022'],
  ];
  const headings: SheetCell[][][] = [
    [['Nr.', 'Objektivi/Masa', 'Institucionet përgjegjëse', 'Afati i Fillimit', 'Afati i Mbarimit']],
    [
      ['Nr', '', 'Institucionet pergjegjese', 'Afati i zbatimit', ''],
      ['', '', '', 'Afati i Fillimit', 'Afati i Mbarimit'],
    ],
    [['No.', 'Measure', 'Responsible institutions', 'Start date', 'End date']],
  ];
  for (const heading of headings) {
    const { items = [], faults } = planTable(rowsOf([...heading, ...lines]), { language: 'en' }) ?? {};
    assert.deepEqual(faults, []);
    assert.deepEqual(
      items.map(({ item }) => [item.level, item.parent]),
      [
        ['specificObjective', undefined],
        ['measure', 'item-1'],
        ['activity', 'item-1.1'],
      ],
    );
    assert.deepEqual(items[2]!.item.endDate, '2022');
  }
  assert.equal(planTable(rowsOf(lines)), undefined);
});

test('an amount without a currency is refused, and each currency is read from its heading', () => {
  const table = (cost: string) =>
    planTable(
      rowsOf([
        ['Nr.', '', 'Institucionet', 'Afati i Fillimit', cost, 'Hendeku'],
        ['1', 'A', '', '', '5', '2'],
      ]),
    )!;
  assert.deepEqual(
    table('Kosto').faults.map(({ column, code }) => [column, code]),
    [
      [4, 'unit-unknown'],
      [5, 'unit-unknown'],
    ],
  );
  const budgets = ['Kosto (në mijë lekë)', 'Kosto (në lekë)', 'Cost (million EUR)', 'Cost in USD'].map(
    (cost) => table(cost).items[0]!.item.budget,
  );
  assert.deepEqual(
    budgets.map((budget) => [budget?.financialGap?.currency, budget?.indicativeCost?.multiplier]),
    [
      ['ALL', 1000],
      ['ALL', 1],
      ['EUR', 1_000_000],
      ['USD', 1],
    ],
  );
});
