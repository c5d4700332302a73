import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Mark } from '../src/model/paragraph.ts';
import { markRuns } from '../src/rules/mark-runs.ts';
import { wordDifference } from '../src/rules/word-difference.ts';

const shown = (before: string, after: string) =>
  wordDifference(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind])
    .join('');

test('what changed is told word by word', () => {
  assert.equal(shown('By the end of 2022.', 'By the end of 2021.'), 'By the end of [-2022-][+2021+].');
  assert.equal(
    shown('Once a year ADISA asks visitors.', 'Twice a year ADISA asks all visitors.'),
    '[-Once-][+Twice+] a year ADISA asks[+ all+] visitors.',
  );
  assert.equal(shown('një qendër', 'një qendër e re'), 'një qendër[+ e re+]');
  assert.equal(shown('', 'New.'), '[+New.+]');
  assert.equal(shown('Old.', ''), '[-Old.-]');
  assert.equal(shown('Same.', 'Same.'), 'Same.');
  // Words that stand together stay together.
  assert.equal(
    shown('a staffed counter near', 'an open office near'),
    '[-a staffed counter-][+an open office+] near',
  );
});

test('before and after can be read out of it, whatever the texts; long ones too', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'ë', ' ', '\n', '.', '1', '😀', 'abc'), { maxLength: 40 });
  const text = fc.oneof(
    words.map((list) => list.join('')),
    fc.string({ unit: 'binary' }),
  );
  const holds = (before: string, after: string) => {
    const changes = wordDifference(before, after);
    const without = (gone: string) =>
      changes.flatMap(({ kind, text: part }) => (kind === gone ? [] : [part])).join('');
    assert.equal(without('added'), before);
    assert.equal(without('removed'), after);
    assert.ok(changes.every(({ kind, text: part }, i) => part && changes[i + 1]?.kind !== kind));
  };
  fc.assert(fc.property(text, text, holds), { numRuns: 500 });
  holds('one two '.repeat(5_000), 'two three '.repeat(5_000));
});

test('a text falls into stretches where what stands out begins and ends', () => {
  const mark = (kind: Mark['kind'], start: number, end: number, href?: string): Mark => {
    return { language: 'en', kind, start, end, ...(href !== undefined && { href }) };
  };
  const runs = markRuns(
    '😀 one two',
    [mark('strong', 2, 5), mark('emphasis', 4, 9), mark('link', 6, 9, 'https://a.example')],
    'en',
  );
  assert.deepEqual(
    runs.map(({ text, strong, emphasis, href }) => [text, strong, emphasis, href]),
    [
      ['😀 ', false, false, undefined],
      ['on', true, false, undefined],
      ['e', true, true, undefined],
      [' ', false, true, undefined],
      ['two', false, true, 'https://a.example'],
    ],
  );
  assert.deepEqual(markRuns('one', [mark('strong', 0, 3)], 'sq'), [
    { text: 'one', strong: false, emphasis: false },
  ]);
  assert.equal(
    markRuns('one', [mark('strong', 2, 99)], 'en')
      .map(({ text }) => text)
      .join(''),
    'one',
  );
});
