import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Plan } from '@ogp-kit/core';
import { kinds } from '../src/validate/kinds.ts';
import { built } from './kill/server-process.ts';

const bin = join(built, 'bin.js');
const samples = dirname(
  fileURLToPath(import.meta.resolve('@ogp-kit/core/samples/albania-2020-2022.plan.json')),
);
const sample = (name: string) => join(samples, `albania-2020-2022.${name}.json`);
const read = (name: string): unknown => JSON.parse(readFileSync(sample(name), 'utf8'));

interface Ran {
  code: number | null;
  out: string;
}

function check(words: readonly string[], input?: string): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'validate', ...words], {
    encoding: 'utf8',
    input,
    env: { ...process.env, LANG: 'C' },
  });
  // Sentences are found whatever the width of their column.
  return { code: status, out: (stdout + stderr).replace(/\s+/g, ' ') };
}

const directory = mkdtempSync(join(tmpdir(), 'ogp-validate-'));
after(() => rmSync(directory, { recursive: true, force: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(directory, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const ideas = (read('ideas') as { body: { language: string } }[]).map(({ body }) => body);
const wrongIdea = { ...ideas[0], language: 'xx1' };
const wrongPlan = () => {
  const { number: _number, ...plan } = read('plan') as Plan;
  return JSON.stringify({ ...plan, status: 'open' }, null, 2);
};

test('all samples are right, and each is taken for what it is', () => {
  const paths = globSync(join(samples, '*.json'));
  const { code, out } = check(paths);
  assert.equal(code, 0, out);
  assert.match(out, new RegExp(`${paths.length} files, all right`));
  assert.match(out, /plan\.json \(Plan\): all right/);
  assert.match(out, /ideas\.json \(NewIdea, 12 documents\): all right/);
  assert.match(out, /key-issues\.json \(NewKeyIssues, 6 documents\): all right/);
});

test('a wrong document: the place, what is wrong, and what would be right', () => {
  const { code, out } = check([file('a.plan.json', wrongPlan())]);
  assert.equal(code, 1);
  assert.match(out, / 1:1 \/number This is missing/);
  assert.match(out, / \d+:13 \/status This is not one of the known values\. It must be drafting, /);
});

test('what is read from standard input', () => {
  assert.equal(check(['-'], readFileSync(sample('plan'), 'utf8')).code, 0);
  assert.match(check(['-', '--as', 'plan'], '{').out, /A } is missing/);
});

test('machines get one JSON document', () => {
  const { code, out } = check(['--format', 'json', file('a.plan.json', wrongPlan()), sample('criteria')]);
  assert.equal(code, 1);
  const report = JSON.parse(out) as { ok: boolean; files: Record<string, unknown>[] };
  assert.equal(report.ok, false);
  const [plan, criteria] = report.files;
  assert.equal(plan?.['kind'], 'Plan');
  const [number] = plan['issues'] as unknown[];
  assert.partialDeepStrictEqual(number, { pointer: '/number', line: 1, column: 1, code: 'required' });
  assert.partialDeepStrictEqual(criteria, { kind: 'CriteriaSet', ok: true, issues: [] });
});

test('the report is there in Albanian', () => {
  const { code, out } = check(['--language', 'sq', file('a.plan.json', wrongPlan()), directory]);
  assert.equal(code, 2);
  assert.match(out, /Kjo mungon dhe duhet dhënë/);
  assert.match(out, /2 gabime/);
  assert.match(out, /i pakontrolluar/);
});

test('lists, JSON Lines and tables: the row', () => {
  const list = check([file('list.json', JSON.stringify([ideas[1], wrongIdea]))]);
  assert.match(list.out, /NewIdea, 2 documents.* row 2, 1:\d+ \/language /);
  const lines = check([file('a.jsonl', `${JSON.stringify(ideas[1])}\n{bad\n${JSON.stringify(wrongIdea)}\n`)]);
  assert.equal(lines.code, 1);
  assert.match(lines.out, / 2:2 .* 3:\d+ \/language /);
  const header =
    'form,language,policyArea,author.kind,answers.summary,answers.problem,answers.solution,colour';
  const table = check([
    '--as',
    'new-idea',
    file(
      'a.csv',
      `${header}\r\nfull,sq,digital-governance,anonymous,A,"B, b",C,\r\nfull,xx1,digital-governance,nobody,A,B,C,red\r\n`,
    ),
  ]);
  assert.equal(table.code, 1);
  assert.match(table.out, /row 1 colour .*row 3 language .*row 3 author\.kind /);
  assert.doesNotMatch(table.out, /row 2/);
});

test('what cannot be read as text is said, and where', () => {
  const cases: [string, string | Buffer, RegExp][] = [
    ['empty.json', '', /There is nothing in this file/],
    ['latin.csv', Buffer.from('title\n\xeb', 'latin1'), /line 2 This line is not in UTF-8/],
    ['utf-16.json', Buffer.from('\ufeff{}', 'utf16le'), /UTF-16/],
    ['nul.json', '{"a":\n"\0"}', /line 2 There is a NUL byte/],
    ['deep.json', '['.repeat(100_000), /1:101 .*more than 100 deep/],
    ['comma.plan.json', '{"a":1,\n}', /2:1 .*comma too many/],
    ['proto.plan.json', '{"__proto__":{"id":"A"}}', /\/__proto__ No member of this name/],
    ['half.plan.json', '{"title":{"sq":"\\ud800"}}', /lone surrogate/],
    ['packed.csv', Buffer.from('PK\x03\x04 and more'), /packed file/],
    ['quote.csv', 'form,language\n"a"b,sq\n', /row 2 The quotes of this row/],
  ];
  for (const [name, content, expected] of cases) {
    const as = name.includes('plan') ? [] : ['--as', 'new-idea'];
    const { code, out } = check([...as, file(name, content)]);
    assert.equal(code, 1, `${name}: ${out}`);
    assert.match(out, expected, name);
  }
});

test('a byte order mark is no fault, and a file named twice is checked once', () => {
  const path = file('mark.plan.json', `\ufeff${readFileSync(sample('plan'), 'utf8')}`);
  const { code, out } = check([path, join(directory, '.', 'mark.plan.json')]);
  assert.equal(code, 0, out);
  assert.match(out, /1 file, all right/);
});

test('a name that stands twice is a warning with both lines, and with --strict an error', () => {
  const path = file('twice.plan.json', readFileSync(sample('plan'), 'utf8').replace('{', '{\n"id": "A",'));
  const { code, out } = check([path]);
  assert.equal(code, 0, out);
  assert.match(out, /\/id Warning: This name stands twice in its object, in lines 2 and 3/);
  assert.equal(check(['--strict', path]).code, 1);
});

test('of thousands of faults the first twenty are shown, and how many more there are', () => {
  const path = file('many.json', JSON.stringify(Array.from({ length: 3000 }, () => wrongIdea)));
  const some = check([path]);
  assert.equal(some.code, 1);
  assert.match(some.out, /row 20, .*… and 2,980 more; --all shows them/);
  assert.doesNotMatch(some.out, /row 21,/);
  assert.match(check(['--all', path]).out, /row 3000, /);
});

test('50 MB are checked', () => {
  const line = `${JSON.stringify(ideas[0])}\n`;
  const rows = Math.ceil(50e6 / line.length);
  const { code, out } = check([file('large.jsonl', line.repeat(rows))]);
  assert.equal(code, 0, out);
});

test('what cannot be looked at ends with 2: a folder, nothing there, no clear kind, wrong usage', () => {
  assert.match(check([directory]).out, /This is a folder/);
  for (const words of [
    [directory],
    [join(directory, 'nothing.json')],
    [file('unclear.json', '{"a":1}')],
    [],
    ['--as', 'pla', sample('plan')],
  ]) {
    assert.equal(check(words).code, 2, words.join(' '));
  }
  assert.match(check([file('unclear.json', '{"a":1}')]).out, /--as/);
  assert.match(check(['--as', 'pla', sample('plan')]).out, /Perhaps .*Plan/);
});

test('a path of the read tree says the kind', () => {
  const { code, out } = check([file('plans/AP_ALB05.json', readFileSync(sample('plan'), 'utf8'))]);
  assert.equal(code, 0, out);
  const misplaced = check([file('ideas/x.json', readFileSync(sample('plan'), 'utf8'))]);
  assert.equal(misplaced.code, 2);
  assert.match(misplaced.out, /this is Idea, by its content Plan/);
});

test('--help lists every kind of document that there is', () => {
  const { code, out } = check(['--help']);
  assert.equal(code, 0);
  assert.match(out, /Exit codes:/);
  for (const kind of kinds()) assert.match(out, new RegExp(`\\b${kind}\\b`));
});
