import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFile } from '../src/validate/check-file.ts';
import { formOf } from '../src/validate/form.ts';
import { startOf } from '../src/validate/start-of-text.ts';
import { idea } from './plan.ts';

/** How standard input is taken that arrives in these pieces: how many documents, and what is wrong with them. */
async function taken(pieces: readonly Buffer[]): Promise<{ documents: number; codes: string[] }> {
  async function* read() {
    yield* pieces;
  }
  const check = checkFile({ name: '-', read }, { language: 'en', as: 'NewIdea', strict: false });
  const codes: string[] = [];
  for await (const { code } of check.issues) codes.push(code);
  return { documents: check.documents, codes };
}

const row = JSON.stringify(idea('Autobus për këdo'));
const table = [
  'form;language;author.kind;answers.summary;answers.problem;answers.objectiveImpact',
  'short;sq;anonymous;"a, b, c, d, e, f, g";b;c',
];

test('standard input is taken in the same way wherever it is cut', async () => {
  const inputs: [text: string, documents: number][] = [
    [JSON.stringify(idea(), null, 2), 1],
    [row, 1],
    [`${row}\n\n`, 1],
    [`\r\n${row}\r\n \r\n${row}`, 2],
    [`[${row},\n${row}]`, 2],
    ...['\n', '\r\n', '\r'].map((end): [string, number] => [`\ufeff${table.join(end)}${end}`, 1]),
    ['form\tlanguage\n', 0],
  ];
  for (const [text, documents] of inputs) {
    const bytes = Buffer.from(text);
    const whole = await taken([bytes]);
    assert.equal(whole.documents, documents, text);
    if (documents > 0) assert.deepEqual(whole.codes, [], text);
    for (let cut = 1; cut < bytes.length; cut++) {
      const pieces = [bytes.subarray(0, cut), bytes.subarray(cut)];
      assert.deepEqual(await taken(pieces), whole, `${text} cut at ${cut}`);
    }
    assert.deepEqual(await taken([...bytes].map((byte) => Buffer.of(byte))), whole, `${text} byte by byte`);
  }
});

test('lines that are longer than what a pipe holds are lines all the same', async () => {
  const long = JSON.stringify(idea('x'.repeat(228_000)));
  const bytes = Buffer.from(`${long}\n${long}\n`);
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 65_536) pieces.push(bytes.subarray(at, at + 65_536));
  assert.deepEqual(await taken(pieces), { documents: 2, codes: ['too-long', 'too-long'] });
});

test('a text that begins with much that is blank has its form, and soon', async () => {
  async function* pieces() {
    yield* ['\n', ' '.repeat(18_000_000), `${row}\n`, row];
  }
  assert.equal(formOf(undefined, await startOf(pieces())), 'lines');
  const before = performance.now();
  assert.equal(formOf(undefined, ' '.repeat(100_000) + row), 'json');
  assert.ok(performance.now() - before < 1000);
});
