/** Deadlines, days in zones, progress. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { milestoneStatuses } from '../src/codelists/milestone-statuses.ts';
import { existsInCalendar } from '../src/rules/calendar.ts';
import { dayIn, isOverdue, lastDay } from '../src/rules/overdue.ts';
import { elapsedShare, progressOf } from '../src/rules/progress.ts';
import { size } from './documents/random.ts';

const runs = { seed: size(1).seed, numRuns: 2000 };
const iso = (date: Date) => date.toISOString().slice(0, 10);
const nextDay = (day: string) => iso(new Date(Date.parse(day) + 86_400_000));
const day = fc
  .date({ min: new Date('1999-12-30'), max: new Date('2104-03-01'), noInvalidDate: true })
  .map(iso);
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

describe('the last day of a date', () => {
  test('is the end of its month or year', () => {
    assert.equal(lastDay('2021'), '2021-12-31');
    assert.equal(lastDay('2021-02'), '2021-02-28');
    assert.equal(lastDay('2020-02'), '2020-02-29');
    assert.equal(lastDay('1900-02'), '1900-02-28');
    assert.equal(lastDay('2000-02'), '2000-02-29');
    assert.equal(lastDay('2021-04'), '2021-04-30');
    assert.equal(lastDay('2021-12'), '2021-12-31');
    assert.equal(lastDay('2021-06-15'), '2021-06-15');
    assert.equal(lastDay('0004-02'), '0004-02-29');
  });

  test('exists, belongs to the date, and the day after does not', () => {
    fc.assert(
      fc.property(partial, (date) => {
        const last = lastDay(date);
        assert.ok(existsInCalendar(last));
        assert.ok(last.startsWith(date));
        assert.ok(!nextDay(last).startsWith(date));
        assert.equal(lastDay(last), last);
      }),
      runs,
    );
  });
});

describe('the day in a zone', () => {
  test('turns at its own midnight', () => {
    const in_ = (time: string, zone: string) => dayIn(new Date(time), zone);
    // Winter and summer time.
    assert.equal(in_('2020-12-31T22:59:59.999Z', 'Europe/Tirane'), '2020-12-31');
    assert.equal(in_('2020-12-31T23:00:00Z', 'Europe/Tirane'), '2021-01-01');
    assert.equal(in_('2020-07-31T21:59:59.999Z', 'Europe/Tirane'), '2020-07-31');
    assert.equal(in_('2020-07-31T22:00:00Z', 'Europe/Tirane'), '2020-08-01');
    // The first and the last to see a day.
    assert.equal(in_('2020-02-28T10:00:00Z', 'Pacific/Kiritimati'), '2020-02-29');
    assert.equal(in_('2020-03-01T10:59:59Z', 'Pacific/Pago_Pago'), '2020-02-29');
    assert.equal(in_('2021-01-01T00:00:00Z', 'UTC'), '2021-01-01');
    assert.equal(in_('2020-12-31T18:14:59Z', 'Asia/Kathmandu'), '2020-12-31');
    assert.equal(in_('2020-12-31T18:15:00Z', 'Asia/Kathmandu'), '2021-01-01');
  });

  test('is that of the shifted clock, whatever the offset', () => {
    const hours = fc.integer({ min: -12, max: 14 });
    const moment = fc.date({
      min: new Date('1970-01-02'),
      max: new Date('2199-12-30'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, hours, (time, offset) => {
        // Names of these zones count the other way.
        const zone = offset === 0 ? 'Etc/GMT' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
        assert.equal(dayIn(time, zone), iso(new Date(time.getTime() + offset * 3_600_000)));
      }),
      runs,
    );
  });

  test('is nowhere where there is no such zone', () => {
    assert.throws(() => dayIn(new Date(0), 'Europe/Tirana'), RangeError);
  });
});

describe('a milestone is overdue', () => {
  test('from the day after its last day', () => {
    const overdue = (endDate: string, today: string) => isOverdue({ endDate, status: 'limited' }, today);
    for (const [endDate, last, after] of [
      ['2021-12', '2021-12-31', '2022-01-01'],
      ['2021', '2021-12-31', '2022-01-01'],
      ['2020-02', '2020-02-29', '2020-03-01'],
      ['2021-02', '2021-02-28', '2021-03-01'],
      ['2021-06-15', '2021-06-15', '2021-06-16'],
    ] as const) {
      assert.equal(overdue(endDate, last), false, endDate);
      assert.equal(overdue(endDate, after), true, endDate);
    }
  });

  test('unless it is complete or withdrawn, or has no date', () => {
    const open = [undefined, ...milestoneStatuses].filter((status) =>
      isOverdue({ endDate: '2021', ...(status && { status }) }, '2030-01-01'),
    );
    assert.deepEqual(open, [undefined, 'notStarted', 'inProgress', 'limited', 'substantial', 'noEvidence']);
    assert.equal(isOverdue({ status: 'notStarted' }, '2999-01-01'), false);
  });

  test('the later the day, the more so', () => {
    fc.assert(
      fc.property(partial, day, day, (endDate, one, other) => {
        const [sooner, later] = [one, other].sort() as [string, string];
        assert.ok(Number(isOverdue({ endDate }, sooner)) <= Number(isOverdue({ endDate }, later)));
      }),
      runs,
    );
  });

  test('in the plan’s zone, wherever its reader lives', () => {
    const moment = new Date('2021-12-31T23:30:00Z');
    const milestone = { endDate: '2021-12' };
    assert.equal(isOverdue(milestone, dayIn(moment, 'Europe/Tirane')), true);
    assert.equal(isOverdue(milestone, dayIn(moment, 'America/New_York')), false);
  });
});

describe('progress', () => {
  const today = '2022-01-01';

  test('is counted over milestones; withdrawn ones are not waited for', () => {
    const milestones = [
      { status: 'complete', endDate: '2021' },
      { status: 'withdrawn', endDate: '2021' },
      { status: 'limited', endDate: '2021-12-31' },
      { status: 'limited', endDate: '2022' },
      {},
    ] as const;
    assert.deepEqual(progressOf(milestones, today), {
      total: 5,
      byStatus: { complete: 1, withdrawn: 1, limited: 2, unknown: 1 },
      complete: 1,
      overdue: 1,
      share: 0.25,
    });
  });

  test('of nothing is undefined, not zero', () => {
    const nothing = { total: 0, byStatus: {}, complete: 0, overdue: 0, share: undefined };
    assert.deepEqual(progressOf([], today), nothing);
    assert.equal(progressOf([{ status: 'withdrawn' }], today).share, undefined);
    assert.equal(progressOf([{}], today).share, 0);
    assert.equal(progressOf([{ status: 'complete' }], today).share, 1);
  });

  test('adds up, lies between 0 and 1, and of it only what is overdue grows by itself', () => {
    const milestone = fc.record(
      { status: fc.constantFrom(...milestoneStatuses), endDate: partial },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(milestone, { maxLength: 12 }), day, day, (milestones, one, other) => {
        const [sooner, later] = [one, other].sort() as [string, string];
        const [before, after] = [sooner, later].map((at) => progressOf(milestones, at));
        const counts = Object.values(before!.byStatus);
        assert.equal(
          counts.reduce((sum, n) => sum + n, 0),
          milestones.length,
        );
        assert.ok(counts.every((n) => n > 0));
        const { share, total, complete, overdue } = before!;
        assert.ok(share === undefined || (share >= 0 && share <= 1));
        assert.ok(overdue <= total - complete);
        assert.ok(overdue <= after!.overdue);
        assert.deepEqual({ ...before, overdue: 0 }, { ...after, overdue: 0 });
      }),
      runs,
    );
  });

  test('making one more complete never makes it less', () => {
    const status = fc.constantFrom(...milestoneStatuses);
    fc.assert(
      fc.property(fc.array(status, { minLength: 1, maxLength: 10 }), fc.nat(), (statuses, at) => {
        const place = at % statuses.length;
        fc.pre(statuses[place] !== 'withdrawn');
        const share = (list: typeof statuses) =>
          progressOf(
            list.map((one) => ({ status: one })),
            today,
          ).share!;
        assert.ok(share(statuses.with(place, 'complete')) >= share(statuses));
      }),
      runs,
    );
  });
});

describe('how much of a period has passed', () => {
  test('is counted in days, both ends included', () => {
    assert.equal(elapsedShare('2021-01-01', '2021-01-10', '2021-01-01'), 0);
    assert.equal(elapsedShare('2021-01-01', '2021-01-10', '2021-01-06'), 0.5);
    assert.equal(elapsedShare('2021-01-01', '2021-01-10', '2021-01-10'), 0.9);
    assert.equal(elapsedShare('2021-01-01', '2021-01-10', '2021-01-11'), 1);
    // 366 of 731 days: 2020 has a 29 February.
    assert.equal(elapsedShare('2020', '2021', '2021-01-01'), 366 / 731);
    assert.equal(elapsedShare('2021-02', '2021-02', '2021-02-15'), 0.5);
    assert.equal(elapsedShare('2021-06-15', '2021-06-15', '2021-06-15'), 0);
    assert.equal(elapsedShare('2021-06-15', '2021-06-15', '2021-06-16'), 1);
  });

  test('before it is 0, after it 1, and a period that ends before it begins is over when it begins', () => {
    assert.equal(elapsedShare('2020', '2021', '1999-01-01'), 0);
    assert.equal(elapsedShare('2020', '2021', '2099-01-01'), 1);
    assert.equal(elapsedShare('2021', '2020', '2020-06-01'), 0);
    assert.equal(elapsedShare('2021', '2020', '2021-01-01'), 1);
  });

  test('lies between 0 and 1, and never goes back', () => {
    fc.assert(
      fc.property(partial, partial, day, day, (start, end, one, other) => {
        const [sooner, later] = [one, other].sort() as [string, string];
        const [before, after] = [sooner, later].map((at) => elapsedShare(start, end, at)) as [number, number];
        assert.ok(before >= 0 && after <= 1 && before <= after, `${before} ${after}`);
        if (lastDay(end) < `${start}-01-01`.slice(0, 10)) return;
        assert.equal(elapsedShare(start, end, `${start}-01-01`.slice(0, 10)), 0);
        assert.equal(elapsedShare(start, end, nextDay(lastDay(end))), 1);
      }),
      runs,
    );
  });
});
