/** That the README's examples run and give what they say, and that nothing exported is left out. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inspect } from 'node:util';
import * as browser from '../src/browser.ts';
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
