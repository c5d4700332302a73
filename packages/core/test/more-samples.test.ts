/** That the samples beyond plan and ideas are right, fit together, and come to the numbers that are stated here. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  commitmentSummary,
  checkAssessment,
  criteriaSummary,
  mismatchOf,
  policyAreaTags,
  progressOf,
  validate,
  type EntityName,
} from '../src/index.ts';
import {
  assessments,
  budget,
  comments,
  commitments,
  criteria,
  document,
  ownership,
  plan,
  register,
  revised,
  tally,
} from './sample-documents.ts';

/** Every object in a value that has a member of this name. */
function having<Key extends string>(value: unknown, key: Key): Record<Key, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = key in value ? [value as Record<Key, unknown>] : [];
  return [...own, ...Object.values(value).flatMap((member) => having(member, key))];
}

/** Texts of institutions that are missing in one of the two languages, or blank in it. */
function halfTranslated(value: unknown): unknown[] {
  const texts = new Set([...having(value, 'en'), ...having(value, 'sq')]);
  const isSaid = (text: unknown) => typeof text === 'string' && text.trim() !== '';
  return [...texts].filter((text) => !isSaid(text['en' as never]) || !isSaid(text['sq' as never]));
}

describe('each sample', () => {
  test('is right, without a single warning', () => {
    const documents: [EntityName, unknown][] = [
      ['Plan', plan],
      ['CriteriaSet', criteria],
      ['ConsultationDocument', document],
      ['ConsultationDocument', revised],
      ['ResponseRegister', register],
      ...commitments.map((one): [EntityName, unknown] => ['Commitment', one]),
      ...comments.map((one): [EntityName, unknown] => ['Comment', one]),
      ...assessments.map((one): [EntityName, unknown] => ['Assessment', one]),
    ];
    assert.deepEqual(
      documents.flatMap(([kind, value]) => validate(kind, value).issues),
      [],
    );
  });

  test('says in English and in Albanian what institutions say', () => {
    for (const one of [plan, criteria, document, revised, register, commitments]) {
      assert.deepEqual(halfTranslated(one), []);
    }
    assert.deepEqual(halfTranslated([{ en: 'Plan', sq: ' ' }, { sq: 'Plani' }]).length, 2);
  });

  test('names nobody: who writes is anonymous or an organisation', () => {
    assert.deepEqual(tally(comments.map(({ author }) => author?.kind)), { organisation: 10, anonymous: 6 });
    assert.deepEqual(tally(assessments.map(({ author }) => author?.kind)), { organisation: 3 });
    // No verdict of ours stands under the name of an institution that exists.
    assert.deepEqual(having([assessments, comments], 'organisationId'), []);
  });

  test('names organisations and policy areas of the plan', () => {
    const organisations = plan.organisations.map(({ id }) => id);
    const named = [plan, commitments, register].flatMap((one) => having(one, 'organisation'));
    const ids = named.map(({ organisation }) => organisation) as string[];
    assert.equal(ids.length, 39);
    assert.deepEqual(
      ids.filter((id) => !organisations.includes(id)),
      [],
    );
    const areas = plan.policyAreas.map(({ id }) => id);
    assert.ok(commitments.every(({ policyAreas }) => policyAreas?.every((id) => areas.includes(id))));
  });
});

describe('the sample plan', () => {
  test('has its table: all led by ADISA, all in one period, nothing with a cost', () => {
    const { items = [] } = plan;
    assert.deepEqual(tally(items.map(({ level }) => level)), {
      policyGoal: 1,
      specificObjective: 1,
      measure: 2,
      activity: 6,
    });
    for (const item of items.filter(({ level }) => level === 'activity')) {
      assert.deepEqual(item.leadInstitution, { organisation: 'adisa', role: 'lead' });
      assert.deepEqual([item.startDate, item.endDate], ['2020-01-01', '2022-12-31']);
    }
    assert.ok(items.every((item) => !('budget' in item)));
    assert.equal(items.filter((item) => !('parent' in item)).length, 1);
  });

  test('has each commitment in short as it is at length', () => {
    assert.deepEqual(
      plan.commitments,
      commitments.map((commitment) => commitmentSummary(commitment)),
    );
    assert.ok(commitments.every((commitment) => commitment.plan === plan.id));
  });

  test('has events by the month, in order, each within its stage', () => {
    const { events = [], stages } = plan;
    assert.equal(events.length, 7);
    assert.ok(events.every(({ startDate }) => startDate.length === '2020-10'.length));
    const dates = events.map(({ startDate }) => startDate);
    assert.deepEqual(dates, [...dates].sort());
    for (const { stage, startDate, endDate = startDate } of events) {
      const { periods = [] } = stages.find(({ id }) => id === stage) ?? {};
      assert.ok(periods.some(({ start, end }) => start <= startDate && endDate <= end));
    }
  });
});

describe('the sample commitments', () => {
  test('have tags of the Partnership', () => {
    const tags = commitments.flatMap(({ ogpTags = [] }) => ogpTags);
    assert.equal(tags.length, 10);
    assert.ok(tags.every((tag) => (policyAreaTags as readonly string[]).includes(tag)));
  });

  test('say of each value whether they serve it, and why', () => {
    const served = commitments.map(({ ogpValues = [] }) => ogpValues.map(({ relevant }) => relevant));
    assert.deepEqual(served, [
      [true, false, true, true],
      [true, true, true, true],
    ]);
    assert.equal(having(commitments, 'explanation').length, 8);
  });

  test('of one all milestones are complete, of the other nobody has said', () => {
    const whole = { total: 4, byStatus: { complete: 4 }, complete: 4, overdue: 0, share: 1 };
    assert.deepEqual(progressOf(ownership.milestones, '2023-01-01'), whole);
    const unknown = { total: 5, byStatus: { unknown: 5 }, complete: 0, share: 0 };
    assert.deepEqual(progressOf(budget.milestones, '2022-01-01'), { ...unknown, overdue: 1 });
    assert.deepEqual(progressOf(budget.milestones, '2023-01-01'), { ...unknown, overdue: 5 });
  });

  test('have status reports of the sides that said something: none contradicts another', () => {
    const [of, milestone] = [ownership.statusReports ?? [], ownership.milestones.map(({ id }) => id)];
    assert.deepEqual(
      of.map(({ milestone, side, status }) => [milestone, side, status]),
      [
        [undefined, 'irm', 'complete'],
        [milestone[0], 'government', 'complete'],
        [milestone[1], 'government', 'inProgress'],
        [milestone[2], 'government', 'inProgress'],
      ],
    );
    assert.deepEqual(mismatchOf(of), { newest: { irm: of[0] }, distance: 0 });
    assert.deepEqual(mismatchOf(of, 'AL0066.2'), { newest: { government: of[2] }, distance: 0 });
    const [only, ...others] = budget.statusReports ?? [];
    assert.deepEqual([only?.side, only?.status, others.length], ['irm', 'substantial', 0]);
  });
});

test('the sample criteria: 6 groups, 20 criteria, each a question with two to four points', () => {
  const all = criteria.groups.flatMap((group) => group.criteria);
  assert.deepEqual(
    criteria.groups.map((group) => [group.key, group.criteria.length]),
    [
      ['smart', 5],
      ['potentialImpact', 2],
      ['participation', 3],
      ['feasibility', 3],
      ['alignment', 3],
      ['other', 4],
    ],
  );
  for (const { key, description, details = [] } of all) {
    assert.ok(description?.en?.endsWith('?') && description.sq?.endsWith('?'), key);
    assert.ok(details.length >= 2 && details.length <= 4, key);
  }
});

test('the sample assessments: three assessors of one commitment, who dispute three criteria', () => {
  for (const assessment of assessments) {
    assert.deepEqual(checkAssessment(assessment, criteria), []);
    assert.deepEqual(assessment.subject, { type: 'commitment', id: ownership.id });
    assert.ok(assessment.summary);
  }
  assert.deepEqual(
    assessments.map(({ answers }) => answers.length),
    [18, 17, 17],
  );
  const { assessors, groups } = criteriaSummary(criteria, assessments);
  assert.equal(assessors, 3);
  assert.deepEqual(
    groups.map(({ group, share }) => [group, share?.toFixed(2)]),
    [
      ['smart', '0.90'],
      ['potentialImpact', '0.92'],
      ['participation', '0.25'],
      ['feasibility', '0.72'],
      ['alignment', '0.92'],
      ['other', '0.63'],
    ],
  );
  const all = groups.flatMap((group) => group.criteria);
  assert.deepEqual(
    all.filter(({ disputed }) => disputed).map(({ criterion }) => criterion),
    ['measurable', 'engagement', 'tradeOffs'],
  );
  // Judged by nobody: one finds that it does not apply, two have not answered.
  assert.equal(all.find(({ criterion }) => criterion === 'local')?.share, undefined);
});
