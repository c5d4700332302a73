import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { PlanItem } from '@ogp-kit/core';
import { briefly, csv, importDesk, noSources, sources, tableStart, tableWith } from './import-desk.ts';
import { workbook, type MadeCell } from './workbook.ts';

interface Extract {
  draftActionPlan: {
    policyGoal: { sq: string };
    rows: {
      number: string;
      level: string;
      sq: string;
      leadInstitution?: string;
      startRaw?: string;
      endDate?: string;
    }[];
  };
}

/** The draft plan of 2020 as it stands in its source, in the columns of its table. */
function draftRows(): MadeCell[][] {
  const extract = JSON.parse(readFileSync(join(sources, 'data/seed-extract.json'), 'utf8')) as Extract;
  const { rows } = extract.draftActionPlan;
  const lines = rows.map(({ number, level, sq, leadInstitution = '', startRaw = '', endDate = '' }) => {
    const title = level === 'specificObjective' ? `OBJEKTIVI SPECIFIK: ${sq}` : sq;
    return [number, title, leadInstitution, '', startRaw, endDate && '31-Dec-2022'];
  });
  return [...tableStart.map((cells) => [...cells]), ...lines];
}

const levels = { policyGoal: 1, specificObjective: 1, measure: 2, activity: 6 };

for (const [name, content] of [
  ['plan.csv', (rows: MadeCell[][]) => csv(rows)],
  ['comma.csv', (rows: MadeCell[][]) => csv(rows, ',', '\r\n')],
  ['tab.tsv', (rows: MadeCell[][]) => `\ufeff${csv(rows, '\t', '\r')}`],
  ['plan.xlsx', (rows: MadeCell[][]) => workbook({ Plani: rows }, { merged: ['E3:F3', 'H3:I3'] })],
] as const) {
  test(`the draft plan of 2020 as ${name}`, { skip: noSources }, (t) => {
    const { put, report, written } = importDesk(t);
    put(name, content(draftRows()));
    const { code, format, counts, refusals } = report(name, '--plan', 'AP_ALB05', '--dry-run');
    assert.deepEqual([code, format, refusals], [0, 'plan-table', []]);
    assert.deepEqual(counts.levels, levels);
    const { items = [] } = written(name, '--plan-file', 'plan.json').plan;
    assert.deepEqual(
      items.map(({ number, parent }) => `${number ?? ''} ${parent ?? ''}`),
      [
        ' ',
        '1 goal',
        '1.1 item-1',
        '1.1.1 item-1.1',
        '1.1.2 item-1.1',
        '1.1.3 item-1.1',
        '1.1.4 item-1.1',
        '1.2 item-1',
        '1.2.1 item-1.2',
        '1.2.2 item-1.2',
      ],
    );
    assert.deepEqual(items[3], {
      id: 'item-1.1.1',
      number: '1.1.1',
      level: 'activity',
      title: { sq: 'Identifikimi i ambjentit ne perputhje me parametrat e aksesit' },
      parent: 'item-1.1',
      leadInstitution: { name: { sq: 'ADISA' }, role: 'lead' },
      startDate: '2020-01-01',
      endDate: '2022-12-31',
    } satisfies PlanItem);
  });
}

test('a table goes into the data, and again changes nothing', (t) => {
  const { put, run } = importDesk(t);
  put(
    't.csv',
    csv(
      tableWith(['1.1.1', 'Identifikimi', 'ADISA', '', '1.1.2020', '31.12.2022', '1250', '1000', '', '250']),
    ),
  );
  const first = run(['t.csv', '--plan-file', 'plan.json', '--data', 'd']);
  assert.deepEqual([first.code, first.err], [0, '']);
  assert.equal(
    first.out,
    `t.csv: taken for the table of a plan (plan-table)
Read: 7 rows, 1 policy goal, 1 specific objective, 1 measure, 1 activity
Rows that hold no line: 1 “PARTNERITETI PËR QEVERISJE TË HAPUR 2020-2022”
AP_ALB05: new
`,
  );
  // The only plan that is there need not be named.
  for (const more of [['--plan-file', 'plan.json'], ['--plan', 'AP_ALB05'], []])
    assert.match(run(['t.csv', '--data', 'd', ...more]).out, /\nAP_ALB05: unchanged\n$/);
  const out = run(['t.csv', '--plan-file', 'plan.json', '--out', 'o.json']);
  assert.match(out.out, /\no\.json: written: 1 policy goal, .*\n$/);
  assert.match(run(['t.csv', '--plan-file', 'plan.json', '--out', 'o.json']).out, /\no\.json: unchanged\n$/);
});

test('a merged cell of a text document comes as several rows, and is one line', (t) => {
  const { put, written } = importDesk(t);
  put(
    't.xlsx',
    workbook({
      S: tableWith(
        ['1.1.1', 'Identifikimi i ambjentit', 'ADISA', null, '1-Jan-', '31-Dec-'],
        [null, 'ne perputhje me parametrat', null, null, 2020, 2022],
        [],
        [
          '1.1.2',
          'Pergatitja',
          'ADISA; AKSHI',
          'MFE; BB',
          { serial: 43831 },
          { serial: 44896, style: 2 },
          { formula: 'A1*2', value: 12.5 },
        ],
        [null, 'Totali', null, null, null, null, 12.5],
      ),
    }),
  );
  const { items = [] } = written('t.xlsx', '--plan-file', 'plan.json').plan;
  const [, , , first, second] = items;
  assert.deepEqual(
    [first!.title.sq, first!.startDate, first!.endDate],
    ['Identifikimi i ambjentit ne perputhje me parametrat', '2020-01-01', '2022-12-31'],
  );
  assert.deepEqual([second!.startDate, second!.endDate], ['2020-01-01', '2022-12']);
  assert.deepEqual(second!.budget, { indicativeCost: { amount: '12.5', currency: 'ALL', multiplier: 1000 } });
  assert.deepEqual(second!.leadInstitution, { name: { sq: 'ADISA' }, role: 'lead' });
  assert.deepEqual(second!.otherInstitutions, [
    { name: { sq: 'AKSHI' }, role: 'lead' },
    { name: { sq: 'MFE' } },
    { name: { sq: 'BB' } },
  ]);
});

test('every kind of broken cell is refused by its place, and nothing is taken', (t) => {
  const { put, report, run } = importDesk(t);
  const rows = tableWith(
    ['1.1.1', 'A', 'ADISA', '', '31.02.2021', '31.12.2022'],
    ['1.1.2', 'B', 'ADISA', '', '1/2/2020', 'së shpejti'],
    ['1.1.3', 'C', 'ADISA', '', '', '', '1.250', '12,5 lekë', '0,00001'],
    ['1.1.3', 'D', 'ADISA'],
    ['1.1.4', '', 'ADISA'],
    ['2.1', 'E'],
    ['1.1.1.1', 'F'],
    ['x', 'G'],
    ['', 'Pa numër', 'ADISA', '', '1.1.2020', '2.1.2020'],
  );
  put('t.csv', csv(rows));
  const { code, refusals, taken } = report('t.csv', '--plan-file', 'plan.json', '--data', 'd');
  assert.deepEqual([code, taken], [1, 'nothing']);
  assert.deepEqual(refusals.map(briefly), [
    'row 7 E Afati i Fillimit “31.02.2021” day-impossible',
    'row 8 E Afati i Fillimit “1/2/2020” day-ambiguous',
    'row 8 F Afati i Mbarimit “së shpejti” day-unreadable',
    'row 9 G Kostoja indikative 2020-2022 (në mijë lekë) “1.250” amount-ambiguous',
    'row 9 H Buxheti i Shtetit “12,5 lekë” amount-unreadable',
    'row 9 I Financim i Huaj “0,00001” amount-too-fine',
    'row 10 A Nr. “1.1.3” number-repeated',
    'row 11 B cell-needed',
    'row 12 A Nr. “2.1” number-parent',
    'row 13 A Nr. “1.1.1.1” number-too-deep',
    'row 14 A Nr. “x” number-unreadable',
    'row 15 A Nr. “Pa numër” number-missing',
  ]);
  const { out } = run(['t.csv', '--plan-file', 'plan.json', '--data', 'd']);
  assert.match(
    out,
    /\n {2}row 7, column E “Afati i Fillimit”: “31\.02\.2021” is no day of the calendar\. Write 2021-02-28 or 2021-03-01\.\n/,
  );
  assert.match(out, /Nothing was taken\. .* --partly\.\n$/);
  const partly = run(['t.csv', '--plan-file', 'plan.json', '--data', 'd', '--partly']);
  assert.equal(partly.code, 1);
  assert.match(partly.out, /\nAP_ALB05: new\nWhat was refused is not taken; the rest is\.\n$/);
  const albanian = run(['t.csv', '--plan-file', 'plan.json', '--data', 'd', '--language', 'sq']);
  assert.match(
    albanian.out,
    /rreshti 7, kolona E “Afati i Fillimit”: “31\.02\.2021” nuk është ditë e kalendarit\./,
  );
});

test('what can be read in two ways is read as it is said', (t) => {
  const { put, written } = importDesk(t);
  put('t.csv', csv(tableWith(['1.1.1', 'A', '', '', '1/2/2020', '', '1.250'])));
  const words = ['t.csv', '--plan-file', 'plan.json', '--day-order', 'dmy'];
  const dots = written(...words, '--decimal-mark', ',').plan.items![3]!;
  assert.deepEqual([dots.startDate, dots.budget?.indicativeCost?.amount], ['2020-02-01', '1250']);
  const points = written(...words, '--decimal-mark', '.', '--table-language', 'en').plan.items![3]!;
  assert.deepEqual([points.title, points.budget?.indicativeCost?.amount], [{ en: 'A' }, '1.25']);
});

test('with --partly, what belongs to a refused line is refused, too', (t) => {
  const { put, report } = importDesk(t);
  put(
    't.csv',
    csv([...tableStart, ['1', 'A'], ['1.1', 'B', '', '', '30.2.2020'], ['1.1.1', 'C'], ['2', 'D']]),
  );
  const { refusals, counts } = report('t.csv', '--plan-file', 'plan.json', '--out', 'o.json', '--partly');
  assert.deepEqual(refusals.map(briefly), [
    'row 6 E Afati i Fillimit “30.2.2020” day-impossible',
    'row 7 A Nr. reference-unresolved',
  ]);
  assert.equal(counts['items'], 3);
});

test('numbers that a spreadsheet has changed are told', (t) => {
  const { put, report } = importDesk(t);
  const rows = [
    ...tableStart,
    [1, 'A'],
    [1.1, 'B'],
    [{ serial: 36892 }, 'C'],
    [1.1, 'D'],
    ['1.1.2', { error: '#REF!' }],
    ['1.1.3', 'E', '', '', { formula: 'X1' }, { serial: 60 }],
  ];
  put('t.xlsx', workbook({ S: rows }));
  assert.deepEqual(report('t.xlsx', '--plan', 'AP_ALB05', '--dry-run').refusals.map(briefly), [
    'row 7 A Nr. “2001-01-01” number-as-day',
    'row 8 A Nr. “1.1” number-repeated',
    'row 9 B “#REF!” formula-error',
    'row 10 E Afati i Fillimit “=…” formula-error',
    'row 10 F Afati i Mbarimit “60” formula-error',
  ]);
});

test('where nobody knows the plan, it is said what to do', (t) => {
  const { put, run } = importDesk(t);
  put('t.csv', csv(tableWith(['1.1.1', 'A'])));
  const needed = run(['t.csv', '--data', 'd']);
  assert.deepEqual([needed.code, needed.out], [1, '']);
  assert.match(needed.err, /^t\.csv: Say which plan the rows belong to: /);
  assert.match(
    run(['t.csv', '--plan', 'AP_X', '--data', 'd']).err,
    /There is no plan AP_X in the data\. .*"status": "drafting"\}/,
  );
  assert.match(run(['t.csv', '--plan', 'AP_X', '--out', 'o.json']).err, /Give AP_X with --plan-file/);
  assert.match(
    run(['t.csv', '--plan', 'AP_X', '--plan-file', 'plan.json', '--out', 'o.json']).err,
    /Give AP_X|not to AP_X/,
  );
  put('bad.json', { id: 'x' });
  const bad = run(['t.csv', '--plan-file', 'bad.json']);
  assert.match(bad.err, /^bad\.json: \/member: This is missing and must be given\.\n/);
});
