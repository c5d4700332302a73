import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { kinds } from '../src/validate/kinds.ts';
import { bin } from './command.ts';
import { byFile, desk, type JsonReport } from './desk.ts';
import { idea, plan } from './plan.ts';

const samples = dirname(
  fileURLToPath(import.meta.resolve('@ogp-kit/core/samples/albania-2020-2022.plan.json')),
);

test('all samples are right, and each is taken for what it is', (t) => {
  const paths = readdirSync(samples)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(samples, name));
  const { code, out, err } = desk(t).validate(paths);
  assert.deepEqual([code, err], [0, ''], out);
  assert.match(out, /plan\.json \(Plan\): all right\n/);
  assert.match(out, /\.ideas\.json \(NewIdea, 12 documents\): all right\n/);
  assert.match(out, /\.key-issues\.json \(NewKeyIssues, 6 documents\): all right\n/);
  assert.match(out, new RegExp(`\n${paths.length} files, all right\n$`));
});

test('what is wrong is said with its place, in 80 columns and without colour, and summed up', (t) => {
  const { put, validate } = desk(t);
  const { number: _number, ...area } = plan().policyAreas[0]!;
  put('plans/AP_TST01.json', { ...plan(), policyAreas: [area], status: 'open', extra: { a: 1 } });
  put('plan.json', plan());
  const { code, out, err } = validate(['plans/AP_TST01.json', 'plan.json']);
  assert.deepEqual([code, err], [1, '']);
  assert.equal(
    out,
    `plans/AP_TST01.json (Plan): 3 errors
  21:13  /status                This is not one of the known values. It must be
                                drafting, consultation, submitted, implementing,
                                ended, or withdrawn.
   23:5  /policyAreas/0/number  This is missing and must be given.
   56:3  /extra                 No member of this name is known here. Remove it,
                                or correct its name.
plan.json (Plan): all right
2 files, 1 with errors: 3 errors
`,
  );
});

test('machines get the same as one JSON document', (t) => {
  const { put, json } = desk(t);
  put('a.json', { ...idea(), form: 'long', x: 1 });
  put('b.json', idea());
  const { code, files, ...sum } = json(['a.json', 'b.json', 'c.json']);
  assert.equal(code, 2);
  assert.deepEqual(sum, { errors: 3, warnings: 0, ok: false });
  const right = { kind: 'NewIdea', documents: 1, errors: 0, warnings: 0, checked: true, ok: true };
  assert.deepEqual(
    files.map(({ issues: _issues, ...file }) => file),
    [
      { ...right, file: 'a.json', errors: 2, ok: false },
      { ...right, file: 'b.json' },
      { ...right, file: 'c.json', kind: null, documents: 0, errors: 1, checked: false, ok: false },
    ],
  );
  assert.deepEqual(files[0]?.issues, [
    {
      pointer: '/form',
      line: 2,
      column: 11,
      code: 'not-in-list',
      severity: 'error',
      message: 'This is not one of the known values. It must be full or short.',
      expected: ['full', 'short'],
    },
    {
      pointer: '/x',
      line: 13,
      column: 3,
      code: 'unknown-member',
      severity: 'error',
      message: 'No member of this name is known here. Remove it, or correct its name.',
    },
  ]);
  assert.equal(files[2]?.issues[0]?.pointer, '');
  const none = json(['b.json']);
  assert.deepEqual([none.code, none.ok], [0, true]);
});

test('Albanian is spoken where it is asked for, or where LANG says so', (t) => {
  const { put, validate } = desk(t);
  put('a.json', '{"form":"short",\n "form":"short","language":"sq"}');
  const words = ['--as', 'new-idea', 'a.json', '.', 'b.json'];
  const asked = validate(['--language', 'sq', ...words]);
  assert.equal(asked.code, 2);
  assert.equal(
    asked.out,
    `a.json (NewIdea): 2 gabime, 1 vërejtje
  1:1  /author   Kjo mungon dhe duhet dhënë.
  1:1  /answers  Kjo mungon dhe duhet dhënë.
  2:2  /form     Vërejtje: Ky emër gjendet dy herë në objektin e tij, në
                 rreshtat 1 dhe 2. Vlen vetëm i fundit. Hiqni njërin.
. (NewIdea): i pakontrolluar
  Kjo është dosje. Jepni skedarët në të, si p.sh. dosja/*.json.
b.json (NewIdea): i pakontrolluar
  Nuk ka skedar të tillë. Shihini emrin dhe dosjen.
3 skedarë, 1 me gabime, 2 të pakontrolluar: 4 gabime, 1 vërejtje
`,
  );
  assert.equal(validate(words, { lang: 'sq_AL.UTF-8' }).out, asked.out);
  assert.match(validate(['--language', 'en', 'b.json'], { lang: 'sq' }).out, /There is no such file/);
});

test('a name that stands twice is a warning with both lines, and with --strict an error', (t) => {
  const { put, validate, json } = desk(t);
  put('a.plan.json', JSON.stringify(plan(), null, 2).replace('{', '{\n"id": "A",'));
  const { code, out } = validate(['a.plan.json']);
  assert.equal(code, 0, out);
  assert.match(out, /^a\.plan\.json \(Plan\): 1 warning\n {2}3:3 {2}\/id {2}Warning: This name stands twice/);
  assert.match(out, /in lines 2 and 3\.\n[^]*\n1 file, all right: 1 warning\n$/);
  const strict = json(['--strict', 'a.plan.json']);
  assert.deepEqual([strict.code, strict.errors, strict.warnings], [1, 1, 0]);
  assert.deepEqual(strict.files[0]?.issues[0]?.expected, ['2', '3']);
});

test('of thousands of faults the first twenty are shown, and how many more there are', (t) => {
  const { put, validate, json } = desk(t);
  put('many.json', JSON.stringify(Array(3000).fill({ ...idea(), language: 'xx1' })));
  const some = validate(['many.json']);
  assert.equal(some.code, 1);
  assert.equal(some.out.match(/\/language/g)?.length, 20);
  assert.match(
    some.out,
    /\n {2}… and 2,980 more; --all shows them\.\n1 file, 1 with errors: 3,000 errors\n$/,
  );
  assert.match(validate(['--all', 'many.json']).out, /row 3000, 1:\d+ {2}\/language/);
  assert.equal(json(['many.json']).files[0]?.issues.length, 3000);
});

test('whoever stops reading ends it, without a word', async (t) => {
  const { put, path } = desk(t);
  put('many.json', JSON.stringify(Array(20_000).fill({})));
  put('few.json', '{}');
  for (const file of ['many.json', 'few.json']) {
    const words = [bin, 'validate', '--as', 'NewIdea', '--format', 'json', file];
    const child = spawn(process.execPath, words, { cwd: path, stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (piece) => (err += String(piece)));
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number];
    assert.deepEqual([code, err], [1, ''], file);
  }
});

test(
  'a report that cannot be written is told, and is no finding',
  { skip: !existsSync('/dev/full') },
  (t) => {
    const { put, path } = desk(t);
    put('good.json', idea());
    put('bad.json', Array(60).fill({}));
    const into = (to: string, file: string) => {
      const command = `ulimit -f 20; exec "$0" "$@" > ${to}`;
      const words = [
        '-c',
        command,
        process.execPath,
        bin,
        'validate',
        '--as',
        'NewIdea',
        '--format',
        'json',
        file,
      ];
      const { status, stderr } = spawnSync('sh', words, { cwd: path, encoding: 'utf8' });
      return [status, stderr];
    };
    const words = (code: string) =>
      `The report cannot be written to its end (${code}). Is there room where it is to go?\n`;
    assert.deepEqual(into('/dev/full', 'good.json'), [2, words('ENOSPC')]);
    assert.deepEqual(into('cut.json', 'bad.json'), [2, words('EFBIG')]);
    assert.deepEqual(into('whole.json', 'good.json'), [0, '']);
    assert.equal((JSON.parse(readFileSync(join(path, 'whole.json'), 'utf8')) as JsonReport).ok, true);
  },
);

test('bad input is told in words, with its place', (t) => {
  const { put, json } = desk(t);
  const deep = 100_000;
  const text = JSON.stringify(idea(), null, 1);
  const files: Record<string, [string | Buffer, ...expected: string[]]> = {
    'empty.json': ['', 'file-empty'],
    'blank.jsonl': ['\n \r\n', 'file-empty'],
    'only-mark.json': ['\ufeff', 'file-empty'],
    'mark.json': [`\ufeff${text}`],
    'latin.json': [Buffer.from(text.replace('bus', 'bu\xeb'), 'latin1'), 'line 9 file-not-utf-8'],
    'raw-half.json': [Buffer.from('{"a":\n"\xed\xa0\x80"}', 'latin1'), 'line 2 file-not-utf-8'],
    'cut-character.json': [Buffer.from('{"a":"\xc3', 'latin1'), 'line 1 file-not-utf-8'],
    'utf-16.json': [Buffer.from(`\ufeff${text}`, 'utf16le'), 'file-utf-16'],
    'utf-16-big.json': [Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 'file-utf-16'],
    'utf-16-unmarked.json': [Buffer.from(text, 'utf16le'), 'line 1 file-nul'],
    'nul.json': ['{"form":\n"\0"}', 'line 2 file-nul'],
    'spreadsheet.csv': [Buffer.from('PK\x03\x04…'), 'file-packed'],
    'deep.json': ['['.repeat(deep), '1:101 json-too-deep'],
    'deep-closed.json': ['['.repeat(deep) + ']'.repeat(deep), '1:101 json-too-deep'],
    'deep-objects.json': ['{"a":\n'.repeat(deep), '101:1 json-too-deep'],
    'half.json': [text.replace('bus', '\\ud800'), '/answers/summary'],
    'proto.json': [`{"__proto__":{"x":1},${text.slice(1)}`, '/__proto__'],
    'inner-proto.json': [text.replace('"kind"', '"__proto__": 1, "kind"'), '/author/__proto__'],
    'unclosed.json': [text.slice(0, -2), '12:3 json-syntax'],
    'comma.json': ['{"form": "short",\n}', '2:1 json-syntax'],
    'two.json': ['{}\n{}', '2:1 json-syntax'],
    'comment.json': ['{} // a', '1:4 json-syntax'],
    'again.json': [
      text.replace(/"author": \{[^}]*\}/, '"author": { "kind": "person" }, "author": {}'),
      '4:34 /author warning json-key-repeated',
      '4:44 /author/kind required',
    ],
    'none.json': ['[]', 'warning documents-none'],
    'number.json': ['12', '1:1 type'],
  };
  for (const [name, [content]] of Object.entries(files)) put(name, content);
  const report = json(['--as', 'NewIdea', ...Object.keys(files)]);
  assert.equal(report.code, 1);
  const issues = byFile(report);
  for (const [name, [, ...expected]] of Object.entries(files)) {
    const found = issues[name]!;
    assert.equal(found.length, expected.length, `${name}: ${found.join('; ')}`);
    expected.forEach((part, i) => assert.ok(found[i]!.includes(part), `${name}: ${found[i]}`));
  }
  const messages = report.files.flatMap(({ issues: [first] }) => first?.message ?? []);
  assert.ok(messages.every((message) => /[.!?]$/.test(message)));
  assert.ok(messages.includes('This cannot be read from here on. A } is missing: an object is not closed.'));
});

test('what is meant for a number is told how numbers are written, from where it begins', (t) => {
  const { put, validate, json } = desk(t);
  const texts: Record<string, string> = {
    '{"a":01}': '1:6 number',
    '00012': '1:1 number',
    '.5': '1:1 number',
    '+1': '1:1 number',
    '-': '1:1 number',
    '0x1F': '1:1 number',
    '{"a":\n  -007}': '2:3 number',
    '[1, 1.]': '1:5 number',
    '[1, 1e5.5]': '1:5 number',
    '[NaN, 1]': '1:2 number',
    '{"a":1 2}': '1:8 comma',
    '["b" 1]': '1:6 comma',
    '{"a":1} 05': '1:9 end',
    '{"a":2020-12-01}': '1:6 symbol',
    '{"a":01.12.2020}': '1:6 symbol',
    '{"a":12abc}': '1:6 symbol',
    '{"a":e5}': '1:6 symbol',
    '{"a":/}': '1:6 symbol',
    '{"a":-b}': '1:6 symbol',
  };
  const names = Object.keys(texts).map((text, i) => put(`${i}.json`, text));
  const found = json(['--as', 'NewIdea', ...names]).files.map(
    ({ issues: [first] }) => `${first?.line}:${first?.column} ${String(first?.expected)}`,
  );
  assert.deepEqual(found, Object.values(texts));
  assert.match(validate(['0.json']).out, /This is no number of JSON\. Write it\s+such as 12 or 0\.5/);
  assert.match(validate(['0.json'], { lang: 'sq' }).out, /Ky nuk është numër i JSON\./);
});

test('names of members cannot move the cursor of whoever reads', (t) => {
  const { put, validate } = desk(t);
  put('a.json', { ...idea(), '\u001b[31m\u202e\n': 1, ['x'.repeat(1000)]: 1 });
  const { out } = validate(['a.json']);
  assert.ok(out.includes('/\\u001b[31m\\u202e\\u000a'));
  assert.match(out, /\/x{299}…\n/);
});

test('what cannot be looked at ends with 2, and the other files are checked all the same', (t) => {
  const { put, validate, json } = desk(t);
  put('plans/a.json', plan());
  const long = `${'x'.repeat(300)}.json`;
  const { code, out } = validate(['plans', 'b.json', 'c*.json', long, 'plans/*.json']);
  assert.equal(code, 2);
  assert.match(out, /^plans: not checked\n {2}This is a folder\./);
  assert.match(out, /\nb\.json: not checked\n {2}There is no such file\./);
  assert.match(out, /\nc\*\.json: not checked\n {2}No file has a name of this form\./);
  assert.match(out, /\nx+…?\.json: not checked\n {2}This cannot be read \(ENAMETOOLONG\)\./);
  assert.match(out, /\nplans\/a\.json \(Plan\): all right\n5 files, 4 not checked: 4 errors\n$/);
  const once = json([
    'plans/a.json',
    './plans/a.json',
    join('plans', '..', 'plans', 'a.json'),
    'plans/*.json',
  ]);
  assert.deepEqual([once.code, once.files.length], [0, 1]);
});

test('a pattern that meets links to nowhere, or is too long itself, does not end the others', (t) => {
  const { put, path, validate, json } = desk(t);
  put('good.json', idea());
  symlinkSync('nowhere', join(path, 'dangling.json'));
  symlinkSync('loop.json', join(path, 'loop.json'));
  const long = `${'x'.repeat(300)}*`;
  const words = ['good.json', 'd*', 'l*.json', long];
  const report = json(words);
  assert.equal(report.code, 2);
  assert.deepEqual(byFile(report), {
    'good.json': [],
    'dangling.json': ['file-missing'],
    'loop.json': ['file-unreadable'],
    [long]: ['file-unreadable'],
  });
  const { code, out, err } = validate(words, { lang: 'sq' });
  assert.deepEqual([code, err], [2, '']);
  assert.match(
    out,
    /^good\.json \(NewIdea\): në rregull\ndangling\.json: i pakontrolluar\n {2}Nuk ka skedar/,
  );
  assert.match(out, /\n4 skedarë, 3 të pakontrolluar: 3 gabime\n$/);
});

test('wrong usage ends with 2, and says what is right', (t) => {
  const { put, validate } = desk(t);
  put('a.json', idea());
  const cases: [string[], RegExp][] = [
    [[], /missing required argument/],
    [['--as', 'pla', 'a.json'], /Perhaps .*Plan/],
    [['--as', 'Spaceship', 'a.json'], /--help lists the kinds/],
    [['--language', 'fr', 'a.json'], /Allowed choices are en, sq/],
    [['--format', 'xml', 'a.json'], /Allowed choices are text, json/],
  ];
  for (const [words, message] of cases) {
    const { code, out, err } = validate(words);
    assert.deepEqual([code, out], [2, ''], words.join(' '));
    assert.match(err, message);
  }
  const help = validate(['--help']);
  assert.equal(help.code, 0);
  for (const kind of kinds()) assert.match(help.out, new RegExp(`\\b${kind}\\b`));
});
