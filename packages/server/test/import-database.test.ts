import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { planCsv, validate, type PlanExport } from '@ogp-kit/core';
import { briefly, csv, importDesk, noSources, refusalsOf, shortPlan, sources } from './import-desk.ts';
import { databaseRows } from './database-rows.ts';

const sample = join(sources, 'data/ogp-database-sample.csv');

test(
  'the sample of the database: 171 columns, two commitments, and again nothing',
  { skip: noSources },
  (t) => {
    const { run, report, path } = importDesk(t);
    const first = report(sample, '--data', 'd');
    assert.deepEqual(
      [first.code, first.format, first.refusals, first.leftOut.columns],
      [0, 'ogp-database', [], []],
    );
    assert.deepEqual(first.plans, [
      { plan: 'AP_ALB05', what: 'new', commitments: { new: 2, changed: 0, unchanged: 0 } },
    ]);
    const again = report(sample, '--data', 'd');
    assert.deepEqual(again.plans, [
      { plan: 'AP_ALB05', what: 'kept', commitments: { new: 0, changed: 0, unchanged: 2 } },
    ]);
    assert.equal(again.unchanged, true);
    run([sample, '--out', 'o.json']);
    const whole = JSON.parse(readFileSync(join(path, 'o.json'), 'utf8')) as PlanExport;
    assert.deepEqual(validate('PlanExport', whole).issues, []);
    assert.deepEqual(
      whole.commitments.map(({ id }) => id),
      ['AL0066', 'AL0072'],
    );
    assert.deepEqual(
      whole.plan.commitments!.map(({ id, sides }) => [id, sides?.irm?.status]),
      [
        ['AL0066', 'complete'],
        ['AL0072', 'substantial'],
      ],
    );
  },
);

test('one plan of many is taken; into a file go several only line by line', (t) => {
  const { put, run, report, path } = importDesk(t);
  put('db.csv', csv(databaseRows(6, { plans: 3 }), ','));
  const one = report('db.csv', '--plan', 'AP_TST02', '--data', 'd');
  assert.deepEqual(one.plans, [
    { plan: 'AP_TST02', what: 'new', commitments: { new: 2, changed: 0, unchanged: 0 } },
  ]);
  const many = run(['db.csv', '--out', 'o.json']);
  assert.equal(many.code, 1);
  assert.match(many.err, /^db\.csv: There are 3 plans in this file\. Name one with --plan/);
  assert.match(run(['db.csv', '--out', 'o.jsonl']).out, /o\.jsonl: written: 3 plans, 6 commitments/);
  assert.match(run(['db.csv', '--out', 'o.jsonl']).out, /o\.jsonl: unchanged/);
  const lines = readFileSync(join(path, 'o.jsonl'), 'utf8').trim().split('\n');
  assert.deepEqual(
    lines.map((line) => validate('PlanExport', JSON.parse(line)).ok),
    [true, true, true],
  );
  const back = report('o.jsonl', '--data', 'd');
  assert.deepEqual(
    back.plans.map(({ plan, what }) => `${plan} ${what}`),
    ['AP_TST01 new', 'AP_TST02 unchanged', 'AP_TST03 new'],
  );
});

test('a plan that is there stays as it is; its commitments are changed', (t) => {
  const { put, report, path } = importDesk(t);
  put('db.csv', csv(databaseRows(2, { plans: 1 }), ','));
  put('own.json', {
    plan: {
      ...shortPlan,
      id: 'AP_TST01',
      policyAreas: [],
      stages: [],
      organisations: [],
      calls: [],
    },
    commitments: [],
  });
  assert.equal(report('own.json', '--data', 'd').plans[0]!.what, 'new');
  assert.equal(report('db.csv', '--data', 'd').plans[0]!.what, 'kept');
  const changed = databaseRows(2, { plans: 1 });
  changed[1]![changed[0]!.indexOf('Commitment Title')] = 'Another title';
  writeFileSync(join(path, 'db.csv'), csv(changed, ','));
  assert.deepEqual(report('db.csv', '--data', 'd').plans[0], {
    plan: 'AP_TST01',
    what: 'kept',
    commitments: { new: 0, changed: 1, unchanged: 1 },
  });
});

test('what the database cannot mean is refused by its cell', async (t) => {
  const { put, look } = importDesk(t);
  const rows = databaseRows(4, { plans: 1 });
  const at = (name: string) => rows[0]!.indexOf(name);
  rows[1]![at('Completion (End Of Term)')] = 'Finished';
  rows[2]![at('Start Date')] = '31/12/2020';
  rows[3]![at('Commitment Title')] = 'ND';
  rows[4]![at('Commitment Unique Identifier')] = 'ts0001';
  rows[4]![at('Action Plan ID')] = 'AP TST';
  put('db.csv', csv(rows, ','));
  assert.deepEqual(refusalsOf(await look('db.csv')), [
    'row 2 K Completion (End Of Term) “Finished” code-unknown',
    'row 3 G Start Date “31/12/2020” day-impossible',
    'row 4 F Commitment Title “ND” cell-needed',
    'row 5 D Action Plan ID “AP TST” pattern',
  ]);
});

test('documents of the model in JSON are taken, each with its place where it is wrong', (t) => {
  const { put, report } = importDesk(t);
  const commitment = { id: 'c1', plan: 'AP_ALB05', title: { en: 'A' }, milestones: [] };
  put('one.json', commitment);
  put('list.json', [commitment, { ...commitment, id: 'c2' }]);
  put(
    'lines.jsonl',
    [commitment, { ...commitment, id: 'c3', title: 'x' }].map((one) => JSON.stringify(one)).join('\n'),
  );
  const words = ['--plan-file', 'plan.json', '--data', 'd'];
  assert.deepEqual(report('one.json', ...words).plans, [
    { plan: 'AP_ALB05', what: 'new', commitments: { new: 1, changed: 0, unchanged: 0 } },
  ]);
  assert.deepEqual(report('list.json', '--data', 'd').plans[0]!.commitments, {
    new: 1,
    changed: 0,
    unchanged: 1,
  });
  const wrong = report('lines.jsonl', '--data', 'd');
  assert.deepEqual(
    [wrong.code, wrong.taken, wrong.refusals.map(briefly)],
    [1, 'nothing', ['row 2 /title type']],
  );
  assert.equal(report('lines.jsonl', '--data', 'd', '--partly').taken, 'partly');
  put('stray.json', { ...commitment, plan: 'AP_X' });
  assert.equal(report('stray.json', '--data', 'd').refusals[0]!.code, 'plan-unknown');
});

test('a plan that was exported as a table is taken as it was', { skip: noSources }, (t) => {
  const { put, run, report, written, path } = importDesk(t);
  const whole = written(sample);
  const { commitments: _told, ...plan } = whole.plan;
  put('p.csv', planCsv({ plan, commitments: whole.commitments }));
  const first = report('p.csv', '--data', 'd');
  assert.deepEqual([first.format, first.refusals, first.counts['commitments']], ['plan-csv', [], 2]);
  assert.equal(report('p.csv', '--data', 'd').unchanged, true);
  run(['p.csv', '--out', 'again.json']);
  const read = (name: string) => JSON.parse(readFileSync(join(path, name), 'utf8')) as PlanExport;
  assert.deepEqual(read('again.json'), read('written.json'));
  put('p.csv', planCsv({ plan, commitments: whole.commitments }).replace('2022-12-31', '2022-13-31'));
  const [wrong] = report('p.csv', '--data', 'd').refusals;
  assert.deepEqual([wrong!.code, wrong!.row], ['date-impossible', 2]);
});
