import assert from 'node:assert/strict';
import { test } from 'node:test';
import { existsInCalendar } from '@ogp-kit/core';
import fc from 'fast-check';
import { day, period, span, time } from './dates.ts';

test('moments as platforms write them', () => {
  assert.equal(time('2021-03-04T10:00:00+01:00'), '2021-03-04T09:00:00Z');
  assert.equal(time('2021-03-04 10:00:00 UTC'), '2021-03-04T10:00:00Z');
  assert.equal(time('2021-03-04 10:00:00 +0100'), '2021-03-04T09:00:00Z');
  for (const none of [null, undefined, 7, '', 'soon', '2021-13-01T00:00:00Z', '+275760-09-13T00:00:00Z'])
    assert.equal(time(none), undefined);
});

test('days that exist', () => {
  assert.equal(day('2021-03-04'), '2021-03-04');
  assert.equal(day('2021-03-04T23:00:00-05:00'), '2021-03-04');
  for (const none of [null, '04-03-2021', '2021-02-30', '2021-3-4', {}]) assert.equal(day(none), undefined);
});

test('what is told of time comes out in order, or not at all', () => {
  const said = fc.oneof(fc.string(), fc.constantFrom(null, '2020-01-31', '2021-02-30', '2019-12-31', '2022'));
  fc.assert(
    fc.property(said, said, said, (a, b, c) => {
      for (const { startDate, endDate } of [span(a, b), period(a, b, c)]) {
        for (const one of [startDate, endDate]) if (one !== undefined) assert.ok(existsInCalendar(one));
        if (startDate !== undefined && endDate !== undefined) assert.ok(startDate <= endDate);
      }
    }),
  );
});
