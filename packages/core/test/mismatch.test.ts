import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { reportSides, type ReportSide } from '../src/codelists/commitments.ts';
import { milestoneStatuses, type MilestoneStatus } from '../src/codelists/milestone-statuses.ts';
import { mismatchOf } from '../src/rules/mismatch.ts';
import { size } from './documents/random.ts';

const runs = { seed: size(1).seed, numRuns: 1000 };
type Report = Parameters<typeof mismatchOf>[0][number];
const government = (status: MilestoneStatus, more: object = {}): Report => ({
  side: 'government',
  status,
  ...more,
});
const civilSociety = (status: MilestoneStatus, more: object = {}): Report => ({
  side: 'civilSociety',
  status,
  ...more,
});
const distance = (...reports: Report[]) => mismatchOf(reports).distance;

test('the government says complete, civil society limited: two steps', () => {
  const reports = [government('complete'), civilSociety('limited')];
  assert.deepEqual(mismatchOf(reports), {
    newest: { government: reports[0], civilSociety: reports[1] },
    distance: 2,
  });
});

test('in progress contradicts neither limited nor substantial: it does not say how much', () => {
  assert.equal(distance(government('inProgress'), civilSociety('substantial')), 0);
  assert.equal(distance(government('inProgress'), civilSociety('limited')), 0);
  assert.equal(distance(government('inProgress'), civilSociety('notStarted')), 1);
  assert.equal(distance(government('inProgress'), civilSociety('complete')), 1);
});

test('no evidence against complete: as far as from nothing to all', () => {
  assert.equal(distance(government('complete'), civilSociety('noEvidence')), 3);
  assert.equal(distance(government('notStarted'), civilSociety('noEvidence')), 0);
  assert.equal(distance(government('withdrawn'), civilSociety('complete')), 4);
});

test('of three sides, the two that are farthest apart count', () => {
  const irm: Report = { side: 'irm', status: 'substantial' };
  assert.equal(distance(government('complete'), civilSociety('limited'), irm), 2);
  assert.equal(distance(government('complete'), irm), 1);
});

test('one side alone, or none, is no mismatch', () => {
  assert.deepEqual(mismatchOf([]), { newest: {}, distance: 0 });
  assert.equal(distance(government('complete'), government('limited')), 0);
  assert.equal(distance(government('complete'), { side: 'civilSociety' }), 0);
});

test("each side's newest report with a status counts, wherever it stands", () => {
  const older = government('complete', { date: '2021-03' });
  const newer = government('limited', { date: '2021-06-30' });
  for (const list of [
    [older, newer],
    [newer, older],
  ]) {
    assert.equal(mismatchOf(list).newest.government, newer);
  }
  const silent: Report = { side: 'government', date: '2022' };
  assert.equal(mismatchOf([silent, older]).newest.government, older);
});

test('a year speaks of its end, and what is undated is older', () => {
  const newest = (...reports: Report[]) => mismatchOf(reports).newest.government?.date;
  assert.equal(
    newest(government('limited', { date: '2021-11' }), government('complete', { date: '2021' })),
    '2021',
  );
  assert.equal(
    newest(government('limited', { date: '2022-01' }), government('complete', { date: '2021' })),
    '2022-01',
  );
  assert.equal(newest(government('limited', { date: '1999' }), government('complete')), '1999');
  assert.equal(newest(government('complete'), government('limited', { date: '1999' })), '1999');
});

test('a month and its last day are the same date: what was sent later is newer', () => {
  const vague = government('limited', { date: '2021-06', createdAt: '2021-06-05T10:00:00Z' });
  const exact = government('complete', { date: '2021-06-30', createdAt: '2021-07-03T10:00:00Z' });
  assert.equal(mismatchOf([vague, exact]).newest.government, exact);
  assert.equal(mismatchOf([exact, vague]).newest.government, exact);
});

test('what is not shown does not count, nor does a status of a later version', () => {
  assert.equal(distance(government('complete'), civilSociety('notStarted', { state: 'removed' })), 0);
  assert.equal(distance(government('complete'), civilSociety('notStarted', { state: 'published' })), 3);
  const later = civilSociety('paused' as MilestoneStatus);
  assert.deepEqual(mismatchOf([government('complete'), later]).newest.civilSociety, undefined);
  assert.equal(distance(government('complete'), later, civilSociety('limited')), 2);
});

test('of the same date, what was sent later is newer, also within a second', () => {
  const at = (createdAt: string) => government('limited', { date: '2021', createdAt });
  const [first, second, third] = [
    at('2021-03-01T12:00:00Z'),
    at('2021-03-01T12:00:00.5Z'),
    at('2021-03-01T12:00:01Z'),
  ] as const;
  for (const list of [
    [first, second],
    [second, first],
  ]) {
    assert.equal(mismatchOf(list).newest.government, second);
  }
  assert.equal(mismatchOf([third, second, first]).newest.government, third);
});

test("where nothing tells them apart, the first counts: a commitment's reports are newest first", () => {
  const list = [government('complete', { date: '2021' }), government('limited', { date: '2021' })];
  assert.equal(mismatchOf(list).newest.government, list[0]);
});

test('reports on a milestone and on the commitment as a whole are kept apart', () => {
  const reports = [
    government('complete'),
    civilSociety('complete'),
    government('complete', { milestone: 'm1' }),
    civilSociety('notStarted', { milestone: 'm1' }),
  ];
  assert.equal(mismatchOf(reports).distance, 0);
  assert.equal(mismatchOf(reports, 'm1').distance, 3);
  assert.deepEqual(mismatchOf(reports, 'm2'), { newest: {}, distance: 0 });
});

const status = fc.constantFrom(...milestoneStatuses);

test('distance is from 0 to 4, the same from either side, and none between equals', () => {
  fc.assert(
    fc.property(status, status, (one, other) => {
      const apart = distance(government(one), civilSociety(other));
      assert.ok(apart >= 0 && apart <= 4);
      assert.equal(distance(government(other), civilSociety(one)), apart);
      assert.equal(distance(government(one), civilSociety(one)), 0);
    }),
    runs,
  );
});

test('a further side never brings the others nearer, and order does not matter', () => {
  const side = fc.constantFrom<ReportSide>(...reportSides);
  const reports = fc
    .array(fc.record({ side, status }), { maxLength: 8 })
    .map((list) => list.map((report, i) => ({ ...report, date: `2021-01-0${i + 1}` })));
  fc.assert(
    fc.property(reports, (list) => {
      const whole = mismatchOf(list);
      assert.deepEqual(mismatchOf([...list].reverse()), whole);
      for (const left of reportSides) {
        const others = list.filter((report) => report.side !== left);
        assert.ok(mismatchOf(others).distance <= whole.distance);
      }
      for (const report of Object.values(whole.newest)) {
        const own = list.filter((other) => other.side === report.side);
        assert.equal(report, own.at(-1));
      }
    }),
    runs,
  );
});
