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

/** The members of interfaces of which no words say what they mean; limits alone are no words. */
function meaningless(text: string): string[] {
  return [...text.matchAll(/^export interface (\w+)[^{]*\{\n([\s\S]*?)^\}/gm)].flatMap(
    ([, name, body = '']) =>
      [...body.matchAll(/((?:^ {2}\/\*\*[\s\S]*?\*\/\n)?)^ {2}(\w+)\??: /gm)].flatMap(
        ([, comment = '', member]) =>
          /[a-z]/i.test(comment.replace(/@.*$/gm, '')) ? [] : [`${name}.${member}`],
      ),
  );
}

test('every member of the model says what it means', () => {
  const model = globSync('model/*.ts', { cwd: folder }).map((file) => readFileSync(folder + file, 'utf8'));
  assert.deepEqual(model.flatMap(meaningless), []);
});

test('a member without words would be found', () => {
  const text =
    'export interface A {\n  /** Told. */\n  a: B;\n  /** @maxItems 5 */\n  b?: C[];\n  c: D;\n}\n';
  assert.deepEqual(meaningless(text), ['A.b', 'A.c']);
});
