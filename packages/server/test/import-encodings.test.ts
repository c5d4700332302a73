import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv, faultOf, importDesk, refusalsOf, tableWith } from './import-desk.ts';

const text = csv(tableWith(['1.1.1', 'Qëllimi dhe përgjegjësia', 'ADISA “qendër”', '', '1.1.2020']));
const plain = csv(tableWith(['1.1.1', 'Qëllimi dhe përgjegjësia', 'ADISA', '', '1.1.2020']));
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
const utf16 = (mark: string) => Buffer.from(mark + text, 'utf16le');

for (const [name, content, encoding] of [
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16 as Excel writes it', utf16('\ufeff')],
  ['UTF-16 without a mark', utf16('')],
  ['UTF-16 the other way round', swapped(utf16('\ufeff'))],
  ['UTF-16 the other way round without a mark', swapped(utf16(''))],
  ['Windows-1252, as it is said', Buffer.from(plain, 'latin1'), 'windows-1252'],
  ['Windows-1250, as it is said', Buffer.from(plain, 'latin1'), 'windows-1250'],
] as const) {
  test(`${name} is read`, async (t) => {
    const { put, look } = importDesk(t);
    put('t.csv', content);
    const outcome = await look('t.csv', { encoding });
    assert.deepEqual(refusalsOf(outcome), []);
    assert.equal(outcome.tally.counts.levels.activity, 1);
  });
}

test('an encoding that cannot be told is refused, with the line and what to do', async (t) => {
  const { put, look, run } = importDesk(t);
  put('t.csv', Buffer.from(plain, 'latin1'));
  assert.equal(await faultOf(look('t.csv')), 'file-not-utf-8');
  const { code, err } = run(['t.csv', '--plan-file', 'plan.json']);
  assert.equal(code, 1);
  assert.match(err, /^t\.csv: line 1: This line is not in UTF-8\. Save the file in UTF-8/);
  put('nul.csv', Buffer.from('a;b\n\u0000;1\n'));
  assert.equal(await faultOf(look('nul.csv')), 'file-nul');
  assert.equal(await faultOf(look('t.csv', { encoding: 'utf-16' })), 'encoding-unknown');
});

test('line ends, quotes and separators of all kinds are read', async (t) => {
  const { put, look } = importDesk(t);
  const rows = tableWith(['1.1.1', 'Një "qendër", e re;\nme dy rreshta', 'ADISA, AKSHI']);
  for (const separator of [',', ';', '\t', '|'])
    for (const end of ['\n', '\r\n', '\r']) {
      put('t.csv', csv(rows, separator, end));
      const outcome = await look('t.csv');
      assert.deepEqual([refusalsOf(outcome), outcome.tally.counts.levels.activity], [[], 1]);
    }
  put('t.csv', `sep=|\r\n${csv(rows, '|', '\r\n')}`);
  assert.equal((await look('t.csv')).tally.counts.levels.activity, 1);
  put('t.csv', csv(rows).replace('"Një', 'Një'));
  assert.equal(await faultOf(look('t.csv')), 'csv-quote');
});

test('what is no table at all is refused in words', async (t) => {
  const { put, look } = importDesk(t);
  put('empty.csv', '');
  put('blank.csv', ' \n;;\n');
  put('other.csv', 'Emri;Mosha\nAna;12\n');
  put('old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  put('page.json', '{"a":1}');
  assert.equal(await faultOf(look('empty.csv')), 'file-empty');
  assert.equal(await faultOf(look('blank.csv')), 'file-empty');
  assert.equal(await faultOf(look('other.csv')), 'format-unclear');
  assert.equal(await faultOf(look('other.csv', { as: 'plan-table' })), 'headings-missing');
  assert.equal(await faultOf(look('other.csv', { as: 'ogp-database' })), 'headings-missing');
  assert.equal(await faultOf(look('other.csv', { as: 'json' })), 'format-differs');
  assert.equal(await faultOf(look('other.csv', { as: 'mapped' })), 'mapping-needed');
  assert.equal(await faultOf(look('old.xls')), 'xlsx-old');
  assert.equal(await faultOf(look('page.json')), 'kind-unclear');
  assert.equal(await faultOf(look('missing.csv')), 'file-missing');
});
