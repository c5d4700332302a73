import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  amountFromCell,
  cellText,
  columnLetters,
  dayFromCell,
  existsInCalendar,
  type CellRead,
  type SheetCell,
} from '../src/index.ts';
import { decimalSchema } from '../src/index.ts';

/** A reading in a word: the value, or why there is none and what it may be. */
const told = (read: CellRead<string>): string =>
  'value' in read ? (read.value ?? 'nothing') : [read.code, ...(read.expected ?? [])].join(' ');

test('days are read in the forms that people write them in', () => {
  const days: readonly [SheetCell, string][] = [
    ['2021', '2021'],
    ['2021-02', '2021-02'],
    ['2021-02-03', '2021-02-03'],
    ['2021-02-03T10:00:00Z', '2021-02-03'],
    ['3.2.2021', '2021-02-03'],
    ['03. 02. 2021', '2021-02-03'],
    ['13/2/2021', '2021-02-13'],
    ['2/13/2021', '2021-02-13'],
    ['1/1/2020', '2020-01-01'],
    ['1-Jan- 2020', '2020-01-01'],
    ['31-Dec-2022', '2022-12-31'],
    ['12 nëntor 2021', '2021-11-12'],
    ['qershor 2021', '2021-06'],
    ['Dec. 2021', '2021-12'],
    ['March 3, 2021', '2021-03-03'],
    ['12/2021', '2021-12'],
    [{ day: '2021-05' }, '2021-05'],
    [2021, '2021'],
    ['', 'nothing'],
    ['–', 'nothing'],
    ['3/2/2021', 'day-ambiguous 2021-02-03 2021-03-02'],
    ['31.02.2021', 'day-impossible 2021-02-28 2021-03-01'],
    ['31-Dec-5022', 'day-impossible'],
    ['13/2021', 'day-impossible'],
    ['së shpejti', 'day-unreadable'],
    ['3.2.21', 'day-unreadable'],
    [{ error: '#REF!' }, 'formula-error'],
  ];
  for (const [cell, day] of days) assert.equal(told(dayFromCell(cell)), day, JSON.stringify(cell));
  assert.equal(told(dayFromCell('3/2/2021', 'dmy')), '2021-02-03');
  assert.equal(told(dayFromCell('3/2/2021', 'mdy')), '2021-03-02');
  assert.equal(told(dayFromCell('31/12/2021', 'mdy')), 'day-impossible');
});

test('amounts are read where they can only be one', () => {
  const amounts: readonly [SheetCell, string][] = [
    ['1250', '1250'],
    ['1 250', '1250'],
    ['1\u00a0250,50', '1250.5'],
    ['1.250,5', '1250.5'],
    ['1,250.5', '1250.5'],
    ['1.250.000', '1250000'],
    ['12,5', '12.5'],
    ['0,125', '0.125'],
    ['1250,125', '1250.125'],
    ['-5.5', '-5.5'],
    ['0', '0'],
    [0.1 + 0.2, '0.3'],
    [1250, '1250'],
    ['-', 'nothing'],
    ['1.250', 'amount-ambiguous 1250 1.25'],
    ['1,250', 'amount-ambiguous 1250 1.25'],
    ['1.25.000', 'amount-unreadable'],
    ['1250 lekë', 'amount-unreadable'],
    ['1e5', 'amount-unreadable'],
    [1e20, 'amount-unreadable'],
    [Number.NaN, 'amount-unreadable'],
    ['0,00001', 'amount-too-fine'],
    [{ error: '#N/A' }, 'formula-error'],
    [{ day: '2020-01-01' }, 'amount-unreadable'],
  ];
  for (const [cell, amount] of amounts)
    assert.equal(told(amountFromCell(cell)), amount, JSON.stringify(cell));
  assert.equal(told(amountFromCell('1.250', ',')), '1250');
  assert.equal(told(amountFromCell('1.250', '.')), '1.25');
  assert.equal(told(amountFromCell('1,5', '.')), 'amount-unreadable');
});

test('whatever a cell holds, what is read of it is right by the model', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.stringMatching(/^[\d., '-]{0,20}$/),
    fc.stringMatching(/^[\d./-]{0,12}$/),
  );
  fc.assert(
    fc.property(cell, fc.constantFrom(undefined, ',' as const, '.' as const), (one, mark) => {
      const amount = amountFromCell(one, mark);
      if ('value' in amount && amount.value !== undefined) decimalSchema.parse(amount.value);
      const day = dayFromCell(one);
      if ('value' in day && day.value !== undefined) assert.ok(existsInCalendar(day.value), day.value);
    }),
  );
});

test('an amount that is written and read is the same', () => {
  const marks = fc.constantFrom([',', '.'] as const, ['.', ','] as const);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e9 }),
      fc.integer({ min: 1, max: 99 }),
      marks,
      (whole, cents, [group, mark]) => {
        const digits = String(whole).replace(/\B(?=(\d{3})+$)/g, group);
        const decimals = String(cents).padStart(2, '0');
        const read = amountFromCell(`${digits}${mark}${decimals}`, mark);
        assert.equal(Number((read as { value: string }).value), Number(`${whole}.${decimals}`));
      },
    ),
  );
});

test('columns have the letters that a spreadsheet gives them', () => {
  assert.deepEqual([0, 25, 26, 51, 52, 170, 701, 702].map(columnLetters), [
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'FO',
    'ZZ',
    'AAA',
  ]);
  assert.equal(cellText('\u00a0a '), 'a');
});
