import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { criterionVerdicts, type CriterionVerdict } from '../src/codelists/responses.ts';
import type { Assessment } from '../src/model/assessment.ts';
import type { CriteriaSet } from '../src/model/criteria-set.ts';
import { assessmentRules, checkAssessment, criteriaSetRules } from '../src/rules/assessment.ts';
import { criteriaSummary } from '../src/rules/criteria-summary.ts';
import { size } from './documents/random.ts';
import { told } from './documents/told.ts';

const runs = { seed: size(1).seed, numRuns: 1000 };

const group = (key: string, ...criteria: string[]) => ({
  key,
  label: { en: key },
  criteria: criteria.map((criterion) => ({ key: criterion, label: { en: criterion } })),
});
const set: CriteriaSet = {
  id: 'ideas',
  title: { en: 'Criteria for ideas' },
  version: 2,
  groups: [group('smart', 'specific', 'measurable'), group('feasibility', 'technical')],
};

describe('a set of criteria', () => {
  test('has each key once: groups among groups, criteria in the whole set', () => {
    assert.deepEqual(criteriaSetRules(set), []);
    // A group and a criterion may be called the same.
    assert.deepEqual(criteriaSetRules({ groups: [group('relevant', 'relevant')] }), []);
    assert.deepEqual(told(criteriaSetRules({ groups: [group('a', 'x', 'X'), group('A', 'y', 'x')] })), [
      '/groups/1/key id-repeated',
      '/groups/0/criteria/1/key id-repeated',
      '/groups/1/criteria/1/key id-repeated',
    ]);
    assert.deepEqual(criteriaSetRules({}), []);
    assert.deepEqual(criteriaSetRules({ groups: [undefined, {}, { criteria: [undefined, {}] }] }), []);
  });
});

describe('an assessment', () => {
  test('answers each criterion once', () => {
    const answers = [{ criterion: 'a' }, { criterion: 'b' }, { criterion: 'a' }, {}, undefined];
    assert.deepEqual(told(assessmentRules({ answers })), ['/answers/2/criterion value-repeated']);
    assert.deepEqual(assessmentRules({}), []);
    assert.deepEqual(told(assessmentRules({ author: { kind: 'organisation' }, answers: [] })), [
      '/author/displayName name-required',
    ]);
  });

  test('answers criteria of the set, in its version', () => {
    const answers = [{ criterion: 'technical', met: 'yes' as const }];
    assert.deepEqual(checkAssessment({ criteriaSet: 'ideas', criteriaVersion: 2, answers }, set), []);
    assert.deepEqual(checkAssessment({ criteriaSet: 'ideas', criteriaVersion: 2, answers: [] }, set), []);
    assert.deepEqual(
      checkAssessment(
        {
          criteriaSet: 'other',
          criteriaVersion: 1,
          answers: [...answers, { criterion: 'smart', met: 'no' }],
        },
        set,
      ),
      [
        { pointer: '/criteriaSet', code: 'reference-unresolved', severity: 'error' },
        { pointer: '/criteriaVersion', code: 'not-in-list', severity: 'error', expected: ['2'] },
        { pointer: '/answers/1/criterion', code: 'reference-unresolved', severity: 'error' },
      ],
    );
  });
});

type Judgement = Parameters<typeof criteriaSummary>[1][number];
let made = 0;

/** A judgement by somebody, with one verdict for "specific" and more where they are given. */
function judgement(name: string, met: CriterionVerdict, more: Partial<Judgement> = {}): Judgement {
  made += 1;
  return {
    id: `a${made}`,
    author: { kind: 'organisation', displayName: name },
    createdAt: `2021-01-01T00:00:${String(made % 60).padStart(2, '0')}Z`,
    criteriaSet: set.id,
    criteriaVersion: set.version,
    answers: [{ criterion: 'specific', met }],
    ...more,
  };
}
const specific = (...judgements: Judgement[]) => {
  const summary = criteriaSummary(set, judgements);
  return { assessors: summary.assessors, ...summary.groups[0]!.criteria[0]! };
};
const none = { yes: 0, partly: 0, no: 0, notApplicable: 0, unanswered: 0 };

describe('what the assessors think together', () => {
  test('is counted criterion by criterion, in the order of the set', () => {
    const { groups } = criteriaSummary(set, []);
    assert.deepEqual(
      groups.map(({ group: key, criteria }) => [key, criteria.map(({ criterion }) => criterion)]),
      [
        ['smart', ['specific', 'measurable']],
        ['feasibility', ['technical']],
      ],
    );
    const summary = criteriaSummary(set, [judgement('A', 'yes'), judgement('B', 'partly')]);
    assert.deepEqual(summary.assessors, 2);
    assert.deepEqual(summary.groups[0], {
      group: 'smart',
      criteria: [
        { criterion: 'specific', counts: { ...none, yes: 1, partly: 1 }, share: 0.75, disputed: false },
        { criterion: 'measurable', counts: { ...none, unanswered: 2 }, share: undefined, disputed: false },
      ],
      // What nobody judged does not count as not met.
      share: 0.75,
    });
    assert.equal(summary.groups[1]?.share, undefined);
  });

  test('is disputed where some say yes and others no', () => {
    assert.equal(specific(judgement('A', 'yes'), judgement('B', 'no')).disputed, true);
    assert.equal(specific(judgement('A', 'yes'), judgement('B', 'partly')).disputed, false);
    assert.equal(specific(judgement('A', 'no'), judgement('B', 'partly')).disputed, false);
    assert.equal(specific(judgement('A', 'yes'), judgement('B', 'notApplicable')).disputed, false);
  });

  test('is undefined, not zero, where nobody judged', () => {
    assert.equal(specific().share, undefined);
    assert.equal(specific(judgement('A', 'notApplicable'), judgement('B', 'unanswered')).share, undefined);
    assert.equal(specific(judgement('A', 'notApplicable'), judgement('B', 'no')).share, 0);
  });

  test('a group weighs each of its criteria the same, however many judged it', () => {
    const both = [
      { criterion: 'specific', met: 'yes' as const },
      { criterion: 'measurable', met: 'no' as const },
    ];
    const judgements = [
      judgement('A', 'yes', { answers: both }),
      judgement('B', 'yes'),
      judgement('C', 'yes'),
    ];
    assert.equal(criteriaSummary(set, judgements).groups[0]?.share, 0.5);
  });

  test('of each assessor the newest judgement counts, wherever it stands in the list', () => {
    const before = judgement('A', 'no', { createdAt: '2021-03-01T12:00:00Z' });
    const after = judgement('A', 'yes', { createdAt: '2021-04-01T12:00:00Z' });
    for (const list of [
      [before, after],
      [after, before],
    ]) {
      assert.deepEqual(specific(...list).counts, { ...none, yes: 1 });
      assert.equal(specific(...list).assessors, 1);
    }
    // One of which the time is not known is older than one of which it is.
    const { createdAt: _, ...undated } = judgement('A', 'partly');
    assert.deepEqual(specific(after, undated).counts, { ...none, yes: 1 });
    assert.deepEqual(specific(undated, after).counts, { ...none, yes: 1 });
    // Of two of the same time, the one that stands first: lists are newest first.
    const same = judgement('A', 'no', { createdAt: '2021-04-01T12:00:00Z' });
    assert.deepEqual(specific(after, same).counts, { ...none, yes: 1 });
  });

  test('newest is by time, also within a second', () => {
    const before = judgement('A', 'no', { createdAt: '2021-03-01T12:00:00Z' });
    const after = judgement('A', 'yes', { createdAt: '2021-03-01T12:00:00.5Z' });
    assert.deepEqual(specific(before, after).counts, { ...none, yes: 1 });
    assert.deepEqual(specific(after, before).counts, { ...none, yes: 1 });
  });

  test('those without a name are different people', () => {
    const anonymous = { author: { kind: 'anonymous' } } as const;
    const { author: _, ...unknown } = judgement('', 'no');
    assert.equal(
      specific(judgement('', 'yes', anonymous), judgement('', 'no', anonymous), unknown).assessors,
      3,
    );
  });

  test('an organisation that the backend knows is one, whatever it calls itself', () => {
    const known = (displayName: string, met: CriterionVerdict) =>
      judgement('', met, { author: { kind: 'organisation', displayName, organisationId: 'adisa' } });
    assert.deepEqual(specific(known('ADISA', 'no'), known('Agency', 'yes')).counts, { ...none, yes: 1 });
  });

  test('nobody takes the place of a known organisation by a name', () => {
    const known = { kind: 'organisation', displayName: 'Agency', organisationId: 'adisa' } as const;
    const first = judgement('', 'no', { author: known });
    assert.equal(specific(first, judgement('adisa', 'yes')).assessors, 2);
    assert.equal(specific(first, judgement('Agency', 'yes')).assessors, 2);
    // Nor of somebody without one by the id of their assessment.
    const anonymous = judgement('', 'no', { id: 'a-1', author: { kind: 'anonymous' } });
    assert.equal(specific(anonymous, judgement('a-1', 'yes')).assessors, 2);
    const person = judgement('Era', 'no', { author: { kind: 'person', displayName: 'Era' } });
    assert.equal(specific(person, judgement('Era', 'yes')).assessors, 2);
  });

  test('what is not shown is left out, and a verdict of a later version is none', () => {
    const removed = judgement('B', 'no', { state: 'removed' });
    assert.deepEqual(specific(judgement('A', 'yes', { state: 'published' }), removed).counts, {
      ...none,
      yes: 1,
    });
    const later = judgement('B', 'mostly' as CriterionVerdict);
    assert.deepEqual(specific(judgement('A', 'yes'), later).counts, { ...none, yes: 1, unanswered: 1 });
  });

  test('judgements by another set or version are left out', () => {
    const now = judgement('A', 'yes');
    const newer = { createdAt: '2022-01-01T00:00:00Z' };
    const old = judgement('A', 'no', { ...newer, criteriaVersion: 1 });
    const other = judgement('B', 'no', { ...newer, criteriaSet: 'other' });
    assert.deepEqual(specific(now, old, other), {
      assessors: 1,
      criterion: 'specific',
      counts: { ...none, yes: 1 },
      share: 1,
      disputed: false,
    });
  });

  test('adds up, lies between 0 and 1, and does not hang on the order', () => {
    const answers = fc.array(
      fc.record({
        criterion: fc.constantFrom('specific', 'measurable', 'technical', 'unknown'),
        met: fc.constantFrom(...criterionVerdicts),
      }),
      { maxLength: 4 },
    );
    const judgements = fc
      .array(fc.record({ name: fc.constantFrom('A', 'B', 'C', 'D'), answers }), { maxLength: 10 })
      .map((list) =>
        list.map(({ name, answers: given }, i) =>
          judgement(name, 'yes', { answers: given, createdAt: `2021-01-01T00:00:0${i}Z` }),
        ),
      );
    fc.assert(
      fc.property(judgements, (list) => {
        const summary = criteriaSummary(set, list);
        const names = new Set(list.map(({ author }) => author?.displayName));
        assert.equal(summary.assessors, names.size);
        for (const { criteria, share: whole } of summary.groups) {
          for (const { counts, share, disputed } of criteria) {
            assert.equal(
              Object.values(counts).reduce((sum, n) => sum + n, 0),
              names.size,
            );
            assert.ok(share === undefined || (share >= 0 && share <= 1));
            assert.equal(share === undefined, counts.yes + counts.partly + counts.no === 0);
            if (disputed) assert.ok(share! > 0 && share! < 1);
          }
          const shares = criteria.flatMap(({ share }) => share ?? []);
          if (whole === undefined) assert.deepEqual(shares, []);
          else assert.ok(whole >= Math.min(...shares) - 1e-12 && whole <= Math.max(...shares) + 1e-12);
        }
        assert.deepEqual(criteriaSummary(set, [...list].reverse()), summary);
      }),
      runs,
    );
  });
});

/** What is summed up is what assessments are. */
export const assessmentsAreJudgements = (assessment: Assessment): Judgement => assessment;
