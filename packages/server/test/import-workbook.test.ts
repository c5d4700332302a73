import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { csv, faultOf, importDesk, refusalsOf, shortPlan, tableWith } from './import-desk.ts';
import { sheetXml, workbook, workbookParts, zip, type MadeCell } from './workbook.ts';

const table = (...activities: MadeCell[][]) => tableWith(...activities) as MadeCell[][];
const mapping = {
  rows: 'items' as const,
  language: 'sq',
  columns: { Nr: 'number', Titulli: 'title', Fillimi: 'startDate' },
  constants: { level: 'measure' },
};

test('days are what a spreadsheet shows, in both of its calendars', async (t) => {
  const { put, written } = importDesk(t);
  put('m.json', mapping);
  const rows = (serials: readonly number[]): MadeCell[][] => [
    ['Nr', 'Titulli', 'Fillimi'],
    ...serials.map((serial, i): MadeCell[] => [String(i), 'A', { serial }]),
  ];
  const days = (since1904: boolean, serials: readonly number[]) => {
    put('t.xlsx', workbook({ S: rows(serials) }, { since1904 }));
    const { items = [] } = written('t.xlsx', '--mapping', 'm.json', '--plan-file', 'plan.json').plan;
    return items.map(({ startDate }) => startDate);
  };
  assert.deepEqual(days(false, [1, 59, 61, 43831, 44926.75]), [
    '1900-01-01',
    '1900-02-28',
    '1900-03-01',
    '2020-01-01',
    '2022-12-31',
  ]);
  assert.deepEqual(days(true, [1, 42369, 43464]), ['1904-01-02', '2020-01-01', '2022-12-31']);
});

test('hidden sheets are not read, empty ones passed over, others named', async (t) => {
  const { put, look } = importDesk(t);
  const book = { Fshehur: [['x']], Bosh: [], Plani: table(['1.1.1', 'A']), Tjera: [['y']] };
  put('t.xlsx', workbook(book, { hidden: ['Fshehur'] }));
  const { sheets, tally } = await look('t.xlsx');
  assert.deepEqual([sheets, tally.counts.levels.activity], [['Plani', 'Bosh', 'Tjera'], 1]);
  assert.equal(await faultOf(look('t.xlsx', { sheet: 'Fshehur' })), 'sheet-missing');
  assert.equal(await faultOf(look('t.xlsx', { sheet: 'Tjera' })), 'format-unclear');
});

test('HTML in a cell is text, and nothing of it runs or goes', (t) => {
  const { put, written } = importDesk(t);
  const html = '<img src=x onerror="alert(1)"> & <b>e re</b>';
  put('t.xlsx', workbook({ S: table(['1.1.1', html]) }));
  put('t.csv', csv(tableWith(['1.1.1', html])));
  for (const name of ['t.xlsx', 't.csv']) {
    assert.deepEqual(written(name, '--plan-file', 'plan.json').plan.items![3]!.title, { sq: html });
  }
});

test('columns with the names of what objects have change nothing', async (t) => {
  const { put, look, written } = importDesk(t);
  const names = ['__proto__', 'constructor', 'prototype', 'toString'];
  const rows = [
    ['id', 'title', ...names],
    ['a', 'A', '{"polluted":1}', 'x', 'y', 'z'],
  ];
  put('t.xlsx', workbook({ S: rows }));
  put('t.csv', csv(rows, ','));
  put(
    'm.json',
    `{"rows": "commitments", "language": "en", "columns": {"id": "id", "title": "title"}, "keepOthers": true}`,
  );
  for (const name of ['t.csv', 't.xlsx']) {
    const [commitment] = written(name, '--mapping', 'm.json', '--plan-file', 'plan.json').commitments;
    assert.deepEqual(Object.keys(commitment!.provenance!.raw!), ['constructor', 'prototype', 'toString']);
  }
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  const header = ['Commitment Unique Identifier', 'Commitment Title', 'Action Plan ID', '__proto__'];
  put('db.csv', csv([header, ['AL0001', 'A', 'AP_ALB05', 'x']], ','));
  const { tally } = await look('db.csv');
  assert.deepEqual(tally.leftOut, [{ kind: 'column', column: 3, header: '__proto__' }]);
});

test('hostile workbooks are refused, quickly and in words', async (t) => {
  const { put, look, path, run } = importDesk(t);
  const sheet = (xml: string, more: Record<string, string | Buffer> = {}) => {
    put('t.xlsx', zip({ ...workbookParts(['S']), 'xl/worksheets/sheet1.xml': xml, ...more }));
    return faultOf(look('t.xlsx'));
  };
  const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join(
    '',
  );
  const bomb = `<!DOCTYPE x [<!ENTITY e0 "ha">${entities}]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e9;</t></is></c></row></sheetData></worksheet>`;
  assert.equal(await sheet(bomb), 'xlsx-xml');
  assert.equal(await sheet('<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>'), 'xlsx-xml');
  assert.equal(
    await sheet('<worksheet><sheetData><row><c><v>&nbsp;</v></c></row></sheetData></worksheet>'),
    'xlsx-xml',
  );
  assert.equal(await sheet('<worksheet><sheetData>'), 'xlsx-xml');
  assert.equal(await sheet(sheetXml([['a']]).replace('r="A1"', 'r="XFD1"')), 'xlsx-too-large');
  assert.equal(await sheet(sheetXml([['a']]).replace('row r="1"', 'row r="9999999"')), 'xlsx-damaged');
  assert.equal(
    await sheet(
      '<worksheet><sheetData><row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row></sheetData></worksheet>',
    ),
    'xlsx-damaged',
  );
  assert.equal(
    await sheet('<worksheet><dimension ref="A1:XFD1048576"/><sheetData/></worksheet>'),
    'sheet-empty',
  );
  put('t.xlsx', Buffer.from('PK\u0003\u0004 and nothing more'));
  assert.equal(await faultOf(look('t.xlsx')), 'xlsx-damaged');
  put('t.xlsx', 'no workbook');
  assert.equal(await faultOf(look('t.xlsx')), 'xlsx-damaged');
  put('t.xlsx', zip({ 'hello.txt': 'hello' }));
  assert.equal(await faultOf(look('t.xlsx')), 'xlsx-damaged');
  put('t.xlsx', workbook({ S: table(['1.1.1', 'A']) }).subarray(0, -100));
  assert.equal(await faultOf(look('t.xlsx')), 'xlsx-damaged');
  const { code, err } = run(['t.xlsx', '--plan-file', 'plan.json']);
  assert.equal(code, 1);
  assert.match(err, /^t\.xlsx: This workbook is damaged, or no workbook\. /);
  assert.ok(!existsSync(`${path}/.ogp-data/x`));
});

test('a zip that says too little about itself is stopped by what comes out of it', async (t) => {
  const { put, look } = importDesk(t);
  const row = `<row><c t="inlineStr"><is><t>${'a'.repeat(1000)}</t></is></c></row>`;
  const xml = `<worksheet><sheetData>${row.repeat(60_000)}</sheetData></worksheet>`;
  const bytes = zip({ ...workbookParts(['S']), 'xl/worksheets/sheet1.xml': xml });
  // What is said of the size, in the list at the end.
  const size = Buffer.alloc(4);
  size.writeUInt32LE(Buffer.byteLength(xml));
  const at = bytes.lastIndexOf(size);
  bytes.writeUInt32LE(1000, at);
  put('t.xlsx', bytes);
  assert.equal(await faultOf(look('t.xlsx')), 'xlsx-damaged');
});

test('error cells and empty formulas are refused by their place', async (t) => {
  const { put, look } = importDesk(t);
  const row: MadeCell[] = [
    '1.1.1',
    { error: '#N/A' },
    'ADISA',
    null,
    { error: '#REF!' },
    { formula: 'NOW()' },
    { formula: 'SUM(A1)', value: 2.5 },
  ];
  put('t.xlsx', workbook({ S: table(row) }));
  const outcome = await look('t.xlsx', { given: undefined, plan: shortPlan.id });
  assert.deepEqual(refusalsOf(outcome), [
    'row 7 B “#N/A” formula-error',
    'row 7 E Afati i Fillimit “#REF!” formula-error',
    'row 7 F Afati i Mbarimit “=…” formula-error',
  ]);
});
