/** That the README's examples run and give what they say, and that nothing exported is left out. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inspect } from 'node:util';
import * as browser from '../src/browser.ts';
import type { Codelist } from '../src/browser.ts';
import * as core from '../src/index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const blocks = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code ?? '');
const rows = [...readme.matchAll(/^\| (`[^|]+?) +\|[^|]+\| `([^|]+)` → `([^|]+)` +\|$/gm)];
const scope: Record<string, unknown> = { ...core };

/** Runs code with everything that the package exports at hand. */
function run(code: string, names: Record<string, unknown> = scope): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the README's own text is what is tested
  const made = new Function(...Object.keys(names), code) as (...values: unknown[]) => unknown;
  return made(...Object.values(names));
}

test('the first example prints what it says', () => {
  const [code = ''] = blocks;
  const printed: string[] = [];
  const print = { log: (...parts: unknown[]) => printed.push(parts.join(' ')) };
  run(code.replace(/^import .*$/m, ''), { ...scope, console: print });
  assert.deepEqual(
    printed,
    [...code.matchAll(/^\/\/ → (.*)$/gm)].map(([, line]) => line),
  );
});

test('every example of the tables gives what it says', (t) => {
  const [, fixtures = ''] = blocks;
  const names = [...fixtures.matchAll(/^const (\w+)/gm)].map(([, name]) => name);
  Object.assign(scope, run(`${fixtures}\nreturn { ${names.join(', ')} };`));
  assert.ok(rows.length > 50);
  for (const [, exported = '', code = '', expected = ''] of rows) {
    assert.deepEqual(
      run(`return (${code});`),
      run(`return (${expected});`),
      `${code}: ${inspect(run(`return (${code});`))}`,
    );
    for (const [, name = ''] of exported.matchAll(/`(\w+)`/g)) {
      assert.ok(name in core, `${name} is not exported`);
      assert.equal(exported.includes('(browser)'), name in browser, `${name}: in browser or not?`);
    }
  }
  t.diagnostic(`${rows.length} examples`);
});

test('everything exported is in the tables', () => {
  const told = new Set(
    rows.flatMap(([, exported = '']) => [...exported.matchAll(/`(\w+)`/g)].map(([, name]) => name)),
  );
  const missing = Object.keys(core).filter((name) => !told.has(name) && !/(Schema|Labels)$/.test(name));
  assert.deepEqual(missing, []);
});

/** The rows of the table with these heads, cell by cell, without the marks of code. */
function table(...heads: string[]): string[][] {
  const lines = readme.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
  const at = lines.findIndex((cells) => cells.join() === heads.join());
  assert.ok(at >= 0, `no table with the heads ${heads.join(', ')}`);
  const length = lines.slice(at).findIndex((cells) => cells.length === 0);
  return lines.slice(at + 2, at + length);
}

test('the numbers and years of the IRM are those of the codelists', () => {
  const years = ({ from, to }: { from?: number; to?: number }) =>
    from ? `${from} on` : to ? `up to ${to}` : 'all years';
  const scales = Object.entries(core.irmScales).map(([indicator, { numbers, ...era }]) => [
    indicator,
    Object.entries(numbers)
      .map(([code, number]) => `${code} ${number}`)
      .join(', '),
    years(era),
  ]);
  assert.deepEqual(table('indicator', 'codes and numbers', 'plans of'), scales);
});

test('the words of other vocabularies are those of the codelists', () => {
  const words = core.milestoneStatuses.map((status) => [
    status,
    ...core.statusVocabularies.map((vocabulary) => core.milestoneStatusWords[vocabulary][status] ?? '–'),
  ]);
  assert.deepEqual(table('status', ...core.statusVocabularies), words);
});

test('every list is there, with its codes, its labels and its source', () => {
  const told = table('list', 'codes', 'labels', 'source').map(
    ([list = '', codes = '', labels = '', source]) => {
      const [name = '', open] = list.split(' ');
      const exported = core as unknown as Record<string, unknown>;
      assert.equal(exported[labels], (core.codelists as Record<string, Codelist>)[name], labels);
      const labelled = Object.keys((exported[labels] as Codelist).labels).sort();
      assert.deepEqual([...(exported[codes] as string[])].sort(), labelled, codes);
      return [name, open === '(open)', source];
    },
  );
  const lists = Object.entries(core.codelists).map(([name, list]) => [name, 'open' in list, list.source]);
  assert.deepEqual(told, lists);
  const labels = Object.keys(core).filter((name) => name.endsWith('Labels'));
  assert.equal(labels.length, lists.length);
});
