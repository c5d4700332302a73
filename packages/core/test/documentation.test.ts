/** That everything exported says what it is: the JSDoc is the documentation. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as core from '../src/index.ts';

const folder = fileURLToPath(new URL('../src/', import.meta.url));
const source = globSync('**/*.ts', { cwd: folder })
  .map((file) => readFileSync(folder + file, 'utf8'))
  .join('\n');

/** The names of which the declaration stands under no JSDoc. */
const undocumented = (names: readonly string[], text: string) =>
  names.filter((name) => !new RegExp(`\\*/\nexport (const|class|function) ${name}\\b`).test(text));

test('everything exported has JSDoc', () => {
  assert.deepEqual(undocumented(Object.keys(core), source), []);
});

test('what has none would be found', () => {
  const text = '/** Why. */\nexport const told = 1;\n\nexport const untold = 2;\n';
  assert.deepEqual(undocumented(['told', 'untold'], text), ['untold']);
});
