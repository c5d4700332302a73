import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonSchema } from '../scripts/schemas.ts';
import { checkCalendar, dateMembers, existsInCalendar, isBefore } from '../src/rules/calendar.ts';
import { callState } from '../src/rules/call-state.ts';
import { schemas } from './documents/schemas.ts';

test('a date exists or does not, in every year of four digits', () => {
  for (const date of [
    '0000-02-29',
    '2000-02-29',
    '2020-02-29',
    '2020-12-31',
    '2020-10',
    '2020',
    '9999-12-31',
  ]) {
    assert.ok(existsInCalendar(date), date);
  }
  for (const date of [
    '1900-02-29',
    '2021-02-29',
    '2020-04-31',
    '2020-00',
    '2020-13',
    '2020-01-00',
    '20',
    'x',
    '',
  ]) {
    assert.ok(!existsInCalendar(date), date);
  }
  for (const time of ['2020-10-06T00:00:00Z', '2020-10-06T23:59:59.999999Z'])
    assert.ok(existsInCalendar(time), time);
  for (const time of [
    '2020-10-06T24:00:00Z',
    '2020-10-06T23:60:00Z',
    '2016-12-31T23:59:60Z',
    '2020-10-32T00:00:00Z',
  ]) {
    assert.ok(!existsInCalendar(time), time);
  }
});

test('every day of a calendar is there, as Date counts them', () => {
  let days = 0;
  for (let at = Date.UTC(1899, 11, 31); at < Date.UTC(2101, 0, 1); at += 86_400_000) {
    assert.ok(existsInCalendar(new Date(at).toISOString().slice(0, 10)));
    days += 1;
  }
  let counted = 0;
  for (let year = 1900; year <= 2100; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= 31; day++) {
        const text = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
        if (existsInCalendar(text)) counted += 1;
      }
    }
  }
  assert.equal(counted, days - 1);
});

test('order is compared as far as both are precise', () => {
  assert.ok(isBefore('2020-09', '2020-10'));
  assert.ok(!isBefore('2020-10', '2020-10-31'));
  assert.ok(!isBefore('2020', '2020-12-31'));
  assert.ok(isBefore('2020-10-06T12:00:00Z', '2020-10-06T12:00:00.5Z'));
  assert.ok(isBefore('2020-10-05', '2020-10-06T00:00:00Z'));
});

test('dates are found wherever they stand', () => {
  const findings = checkCalendar({
    period: { startDate: '2020-01-01', endDate: '2019-12-31' },
    calls: [{ opens: '2020-02-30T00:00:00Z', closes: '2020-01-01T00:00:00Z' }, { answersBy: '2020-13-01' }],
    stages: [{ periods: [{ start: '2020-10', end: '2020-09' }] }],
    title: { en: '2020-02-30' },
  });
  assert.deepEqual(findings.map(({ pointer, code }) => `${pointer} ${code}`).sort(), [
    '/calls/0/opens date-impossible',
    '/calls/1/answersBy date-impossible',
    '/period/endDate dates-out-of-order',
    '/stages/0/periods/0/end dates-out-of-order',
  ]);
});

test('the calendar knows every member of the model that holds a date', () => {
  const names = new Set<string>();
  const visit = (schema: JsonSchema) => {
    for (const [name, part] of Object.entries(schema.properties ?? {})) {
      if (/\/(Time|Day|PartialDate)$/.test(String(part.$ref))) names.add(name);
    }
    Object.values(schema.definitions ?? {}).forEach(visit);
  };
  [...schemas.values()].forEach(visit);
  assert.deepEqual([...names].sort(), [...dateMembers]);
});

test('a call is planned, open or closed', () => {
  const call = { opens: '2020-10-06T08:00:00Z', closes: '2020-10-20T22:00:00Z' };
  const at = (time: string) => callState(call, new Date(time));
  assert.equal(at('2020-10-06T07:59:59.999Z'), 'planned');
  assert.equal(at('2020-10-06T08:00:00Z'), 'open');
  assert.equal(at('2020-10-20T21:59:59.999Z'), 'open');
  assert.equal(at('2020-10-20T22:00:00Z'), 'closed');
  assert.equal(callState({ opens: call.opens }, new Date('2099-01-01')), 'open');
});
