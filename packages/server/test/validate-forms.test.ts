import assert from 'node:assert/strict';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { test } from 'node:test';
import { byFile, desk } from './desk.ts';
import { idea } from './plan.ts';

const bad = { ...idea(), language: 'Albanian!' };

test('lists and JSON Lines name the row, and go on after one that cannot be read', (t) => {
  const { put, validate, json } = desk(t);
  const row = JSON.stringify(bad);
  put('list.json', [idea(), bad, 7]);
  put('lines.jsonl', [JSON.stringify(idea()), '', '{"form":', row, `${row}${row}`, ''].join('\r\n'));
  put('deep.ndjson', `${JSON.stringify(idea())}\n${'['.repeat(100_000)}\n${row}`);
  put(
    'sends.json',
    `[${[idea(), bad].map((body) => JSON.stringify({ plan: 'P', key: 'k', body })).join(',\n')},\n{}]`,
  );
  const report = json(['list.json', 'lines.jsonl', 'deep.ndjson', 'sends.json']);
  assert.equal(report.code, 1);
  assert.deepEqual(byFile(report), {
    'list.json': ['row 2 17:17 /language pattern', 'row 3 28:3 type'],
    'lines.jsonl': ['row 3 3:9 json-syntax', 'row 4 4:28 /language pattern', 'row 5 5:254 json-syntax'],
    'deep.ndjson': ['row 2 2:101 json-too-deep', 'row 3 3:28 /language pattern'],
    'sends.json': ['row 2 2:57 /body/language pattern', 'row 3 3:1 /body required'],
  });
  assert.deepEqual(
    report.files.map(({ documents }) => documents),
    [3, 4, 3, 3],
  );
  const { out } = validate(['list.json', 'lines.jsonl']);
  assert.match(out, /^list\.json \(NewIdea, 3 documents\): 2 errors\n {2}row 2, 17:17 {2}\/language {2}This/);
  assert.match(out, /\n +row 3, 3:9 {2}This cannot be read from here on\./);
});

test('a table names row and header, and takes cells for what the model has there', (t) => {
  const { put, json } = desk(t);
  const header =
    'id,plan,title.sq,status,startDate,milestones.0.title.sq,policyAreas.1,policyAreas.0,sdgs.0,sdgs.1';
  const money =
    'budget.indicativeCost.amount,budget.indicativeCost.currency,budget.indicativeCost.multiplier';
  const right = 'C1,P,"Titull, i ""mirë""\r\nnë dy rreshta",proposed,2020-12,,,a,,16,1250,ALL,1000';
  const wrong = 'C2,P,,new,2020-13,,x y,a,,,"12,5",ALL,1.5';
  put('a.commitment.csv', `${header},${money}\r\n${right}\r\n\r\n${wrong}\r\n,,,,,,,,,,,,\r\n`);
  put('boolean.value-relevance.csv', 'value,relevant\ntechnology,TRUE\ntechnology,false\ntechnology,yes\n');
  const report = json(['a.commitment.csv', 'boolean.value-relevance.csv']);
  assert.deepEqual(
    report.files.map(({ documents }) => documents),
    [2, 3],
  );
  assert.deepEqual(byFile(report), {
    'a.commitment.csv': [
      'row 4 title.sq /title required',
      'row 4 status /status not-in-list',
      'row 4 policyAreas.1 /policyAreas/1 pattern',
      'row 4 budget.indicativeCost.amount /budget/indicativeCost/amount pattern',
      'row 4 budget.indicativeCost.multiplier /budget/indicativeCost/multiplier type',
      'row 4 startDate /startDate date-impossible',
    ],
    'boolean.value-relevance.csv': ['row 4 relevant /relevant type'],
  });
});

test('the example of a table in the readme is as it is printed there', (t) => {
  const { put, validate } = desk(t);
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, table = '', words = '', printed = ''] =
    /\n\$ cat commitments\.csv\n([^$]+)\$ ogp-kit validate (.+)\n([^`]+)```/.exec(readme) ?? [];
  put('commitments.csv', table);
  assert.equal(validate(words.split(' ')).out, printed);
});

test('what is wrong with the columns of a table is said once, at its header', (t) => {
  const { put, json, validate } = desk(t);
  const header = [
    'form',
    'language',
    'author.kind',
    'answers',
    'colour',
    'form',
    '',
    ' answers.summary ',
    '__proto__.x',
  ];
  put(
    'a.csv',
    [header, ['short', 'sq', 'anonymous', 'x', 'red', 'full', 'stray', 'Autobus']]
      .map((row) => row.join(';'))
      .join('\n'),
  );
  put('b.csv', 'source,raw.end,raw.__proto__\nMinistry,Dec. 2021,x\n');
  assert.deepEqual(byFile(json(['--as', 'Provenance', 'b.csv'])), {
    'b.csv': ['row 1 raw.__proto__ /raw/__proto__ unknown-member'],
  });
  const found = json(['--as', 'NewIdea', 'a.csv']);
  assert.deepEqual(byFile(found)['a.csv'], [
    'row 1 answers /answers csv-column-whole',
    'row 1 colour /colour unknown-member',
    'row 1 form /form csv-column-repeated',
    'row 1 __proto__.x /__proto__/x unknown-member',
    'row 2 answers.problem /answers/problem required',
    'row 2 answers.objectiveImpact /answers/objectiveImpact answer-required',
    'row 2 csv-cell-unnamed',
  ]);
  assert.equal(found.files[0]?.issues[0]?.expected, 'answers.summary');
  const { out } = validate(['--as', 'NewIdea', 'a.csv']);
  assert.match(out, /\n {2}row 1 {2}answers +This has parts, which need a column each, such\n/);
});

test('separators, quotes and line ends of tables are seen by themselves', (t) => {
  const { put, json } = desk(t);
  const rows = [
    ['form', 'language', 'author.kind', 'answers.summary', 'answers.problem', 'answers.objectiveImpact'],
    ['short', 'sq', 'anonymous', '"a, b; c\td ""e"""', 'b', 'c'],
  ];
  const table = (separator: string, end: string) => rows.map((row) => row.join(separator)).join(end) + end;
  const names = [',', ';', '\t'].flatMap((separator, i) =>
    ['\n', '\r\n', '\r'].map((end, j) => put(`${i}${j}.csv`, `\ufeff${table(separator, end)}`)),
  );
  put('tabs.tsv', table('\t', '\n'));
  put('no-end.csv', table(';', '\n').trimEnd());
  put('mixed.csv', `${table(',', '\n').replace('\n', '\r\n')}${rows[1]!.join(',')}\n`);
  const { code, files } = json([...names, 'tabs.tsv', 'no-end.csv', 'mixed.csv']);
  assert.equal(code, 0, JSON.stringify(files));
  assert.deepEqual(
    files.map(({ documents }) => documents),
    [...names.map(() => 1), 1, 1, 2],
  );
  put('stray.csv', `form,language\nshort,xx1\nsh"ort,sq\nshort,xx1\n`);
  put('open.csv', `form,language\nshort,xx1\n"short,sq\nshort,xx1\n`);
  put('only-header.csv', 'form,language\n');
  assert.deepEqual(
    byFile(json(['--as', 'Improvement', 'only-header.csv']))['only-header.csv']?.at(-1),
    'warning documents-none',
  );
  const faults = byFile(json(['--as', 'NewIdea', 'stray.csv', 'open.csv']));
  for (const issues of Object.values(faults)) {
    assert.equal(issues[0], 'row 2 language /language pattern');
    assert.equal(issues.at(-1), 'row 3 csv-quote');
  }
});

test('standard input is taken in each form', (t) => {
  const { put, validate } = desk(t);
  put('a.json', idea());
  const row = JSON.stringify(idea());
  const inputs = {
    [JSON.stringify(idea(), null, 2)]: '- (NewIdea): all right',
    [`${row}\n${row}\n`]: '- (NewIdea, 2 documents): all right',
    [`[${row},\n${row},${row}]`]: '- (NewIdea, 3 documents): all right',
    'form;language;author.kind;answers.summary;answers.problem;answers.objectiveImpact\nshort;sq;anonymous;a;b;c':
      '- (NewIdea): all right',
  };
  for (const [input, heading] of Object.entries(inputs)) {
    const { code, out } = validate(['-', 'a.json', '-'], { input });
    assert.equal(out, `${heading}\na.json (NewIdea): all right\n2 files, all right\n`);
    assert.equal(code, 0);
  }
  assert.match(validate(['-']).out, /^-: 1 error\n {2}There is nothing in this file\.\n/);
});

test('tables and JSON Lines may be larger than memory', async (t) => {
  const { path, json } = desk(t);
  const summary = 'Autobus '.repeat(240);
  const times = 30_000;
  async function* rows(first: string, row: string) {
    yield first;
    for (let i = 0; i < times; i += 1000) yield row.repeat(1000);
  }
  const line = `${JSON.stringify(idea(summary))}\n`;
  const header = 'form,language,author.kind,answers.summary,answers.problem,answers.objectiveImpact\n';
  await pipeline(rows(line, line), createWriteStream(join(path, 'a.jsonl')));
  await pipeline(rows(header, `short,sq,anonymous,${summary},b,c\n`), createWriteStream(join(path, 'a.csv')));
  const { code, files } = json(['a.jsonl', 'a.csv'], { node: ['--max-old-space-size=44'] });
  assert.equal(code, 0);
  assert.deepEqual(
    files.map(({ documents }) => documents),
    [times + 1, times],
  );
});

test('50 MB in one document are checked, and what is larger than can be held is told', async (t) => {
  const { path, put, json } = desk(t);
  put('long-text.json', JSON.stringify(idea('x'.repeat(50_000_000))));
  put('unclosed.csv', `form,language\n"short,sq\n${'short,sq\n'.repeat(2_000_000)}`);
  async function* blanks() {
    yield '{';
    for (let i = 0; i < 130; i++) yield ' '.repeat(1_000_000);
    yield '}';
  }
  await pipeline(blanks(), createWriteStream(join(path, 'blanks.json')));
  const report = json(['--as', 'NewIdea', 'long-text.json', 'unclosed.csv', 'blanks.json']);
  assert.equal(report.code, 2);
  assert.deepEqual(byFile(report), {
    'long-text.json': ['1:108 /answers/summary too-long'],
    'unclosed.csv': ['row 2 csv-row-too-long'],
    'blanks.json': ['file-too-large'],
  });
});
