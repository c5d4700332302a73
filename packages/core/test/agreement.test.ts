import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { agreement, agreementThreshold } from '../src/rules/agreement.ts';
import { positionCountsRules } from '../src/rules/position-counts.ts';
import { validate } from '../src/validate/validate.ts';
import { size } from './documents/random.ts';
import { told } from './documents/told.ts';

const runs = { seed: size(1).seed, numRuns: 2000 };
const counts = (agree: number, neutral: number, disagree: number) => ({ agree, neutral, disagree });

test('who agrees is counted among those who take sides', () => {
  assert.deepEqual(agreement(counts(6, 2, 2)), {
    suppressed: false,
    counts: counts(6, 2, 2),
    total: 10,
    level: 0.75,
  });
  assert.deepEqual(agreement(counts(0, 0, 7)), {
    suppressed: false,
    counts: counts(0, 0, 7),
    total: 7,
    level: 0,
  });
});

test('where all are neutral there is no level, and not a level of zero', () => {
  const result = agreement(counts(0, 9, 0));
  assert.ok(!result.suppressed);
  assert.equal(result.level, undefined);
  assert.equal(result.total, 9);
});

test('of too few, nothing is told, not even how many', () => {
  assert.equal(agreementThreshold, 5);
  const few = { suppressed: true, threshold: 5 };
  for (const [agree, neutral, disagree] of [
    [0, 0, 0],
    [1, 0, 0],
    [2, 1, 1],
    [4, 0, 0],
    [0, 4, 0],
  ] as const) {
    assert.deepEqual(agreement(counts(agree, neutral, disagree)), few);
  }
  // The threshold itself is enough, and those who are neutral count.
  assert.ok(!agreement(counts(5, 0, 0)).suppressed);
  assert.ok(!agreement(counts(1, 3, 1)).suppressed);
});

test('counts of too few positions do not belong into a document', () => {
  const warning = { code: 'positions-too-few', severity: 'warning', expected: agreementThreshold };
  for (const few of [counts(1, 0, 0), counts(0, 4, 0), counts(3, 1, 0)]) {
    assert.ok(agreement(few).suppressed);
    assert.deepEqual(positionCountsRules(few), [{ pointer: '', ...warning }]);
  }
  for (const enough of [counts(5, 0, 0), counts(2, 2, 1), counts(0, 0, 0)]) {
    assert.deepEqual(positionCountsRules(enough), []);
  }
  assert.deepEqual(positionCountsRules({ agree: 1 }), []);
  const paragraph = { id: 'p1', label: 'P1', blocks: [], counts: { positions: counts(3, 1, 0) } };
  const { ok, issues } = validate('Paragraph', paragraph);
  assert.ok(ok);
  assert.deepEqual(told(issues), ['/counts/positions positions-too-few (warning)']);
});

test('a threshold of one’s own', () => {
  assert.deepEqual(agreement(counts(5, 2, 2), 10), { suppressed: true, threshold: 10 });
  assert.ok(!agreement(counts(5, 2, 3), 10).suppressed);
  assert.deepEqual(agreement(counts(0, 0, 0), 0), {
    suppressed: false,
    counts: counts(0, 0, 0),
    total: 0,
    level: undefined,
  });
});

test('what is suppressed is the same, whatever it hides; what is told adds up', () => {
  const n = fc.nat(8);
  fc.assert(
    fc.property(fc.record({ agree: n, neutral: n, disagree: n }), fc.nat(20), (given, threshold) => {
      const total = given.agree + given.neutral + given.disagree;
      const result = agreement(given, threshold);
      assert.equal(result.suppressed, total < threshold);
      if (result.suppressed) {
        assert.deepEqual(result, agreement(counts(0, 0, 0), threshold));
        return;
      }
      assert.equal(result.total, total);
      assert.deepEqual(result.counts, given);
      const { level } = result;
      assert.equal(level === undefined, given.agree + given.disagree === 0);
      if (level === undefined) return;
      assert.ok(level >= 0 && level <= 1);
      // Turned round, what is missing to one is what was there.
      const turned = agreement({ ...given, agree: given.disagree, disagree: given.agree }, threshold);
      assert.ok(!turned.suppressed && Math.abs(turned.level! + level - 1) < 1e-12);
    }),
    runs,
  );
});
