import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Commitment, OgpId } from '../src/model/commitment.ts';
import { actorRules, actorsRules } from '../src/rules/actor.ts';
import { commitmentRules } from '../src/rules/commitment.ts';
import { milestoneRules } from '../src/rules/milestone.ts';
import type { Partly } from '../src/rules/partly.ts';
import { validate } from '../src/validate/validate.ts';
import { size } from './documents/random.ts';
import { told } from './documents/told.ts';

const runs = { seed: size(1).seed, numRuns: 1000 };

const commitment = {
  id: 'c1',
  ogpId: 'AL0066' satisfies OgpId,
  plan: 'AP_ALB05',
  title: { en: 'Open budgets' },
  status: 'adopted',
  startDate: '2020-01-01',
  endDate: '2022-12-31',
  milestones: [
    { id: 'm1', number: '1.1', title: { en: 'A portal' }, startDate: '2020', endDate: '2021-06' },
    { id: 'm2', number: '1.2', title: { en: 'A law' }, endDate: '2022-12-31' },
  ],
} satisfies Partly<Commitment>;

/** What is found when some members are replaced. */
const found = (change: object) => told(commitmentRules({ ...commitment, ...change }));

test('an actor is an organisation or has a name', () => {
  assert.deepEqual(actorRules({ organisation: 'adisa' }), []);
  assert.deepEqual(actorRules({ name: { en: 'Agency' } }), []);
  assert.deepEqual(actorRules({ organisation: 'adisa', name: { en: 'Agency' } }), []);
  assert.deepEqual(actorRules(undefined), []);
  for (const nobody of [{}, { role: 'lead' }, { contact: { email: 'a@b.al' } }] as const) {
    assert.deepEqual(actorRules(nobody, '/leadInstitution'), [
      {
        pointer: '/leadInstitution',
        code: 'one-required',
        severity: 'error',
        expected: ['organisation', 'name'],
      },
    ]);
  }
});

test('of actors in a list, each is looked at; what has a fault of structure is left alone', () => {
  assert.deepEqual(told(actorsRules([{ organisation: 'a' }, {}, undefined, {}], '/supporting')), [
    '/supporting/1 one-required',
    '/supporting/3 one-required',
  ]);
  assert.deepEqual(actorsRules(undefined, '/supporting'), []);
});

test('a sound commitment has no findings, and one of which only parts are there has none', () => {
  assert.deepEqual(found({}), []);
  assert.deepEqual(validate('Commitment', commitment).issues, []);
  assert.deepEqual(commitmentRules({}), []);
  assert.deepEqual(commitmentRules({ milestones: [undefined, {}], ogpValues: [undefined, {}] }), []);
});

test('milestones have ids and numbers of their own, reports have ids of their own', () => {
  const [first, second] = commitment.milestones;
  assert.deepEqual(found({ milestones: [first, { ...second, id: 'M1' }, { ...second, id: 'm3' }] }), [
    '/milestones/1/id id-repeated',
    '/milestones/2/number number-repeated',
  ]);
  const report = { id: 'r1', commitment: 'c1', status: 'limited' };
  assert.deepEqual(found({ statusReports: [report, report] }), ['/statusReports/1/id id-repeated']);
});

test('each value stands once; technology alone is a warning, whatever is not served', () => {
  const value = (code: string, relevant = true) => ({ value: code, relevant });
  const alone = '/ogpValues technology-alone (warning)';
  assert.deepEqual(found({ ogpValues: [value('technology'), value('civicParticipation')] }), []);
  assert.deepEqual(found({ ogpValues: [value('technology')] }), [alone]);
  assert.deepEqual(found({ ogpValues: [value('technology'), value('civicParticipation', false)] }), [alone]);
  assert.deepEqual(found({ ogpValues: [value('technology', false)] }), []);
  assert.deepEqual(found({ ogpValues: [] }), []);
  // Another value is chosen, and faulty: technology is not the only one.
  assert.deepEqual(found({ ogpValues: [value('technology'), { relevant: true }, undefined] }), []);
  assert.deepEqual(found({ ogpValues: [value('technology'), value('technology')] }), [
    '/ogpValues/1/value value-repeated',
    alone,
  ]);
});

test('a milestone lies within the period of its commitment, as far as both are precise', () => {
  const milestones = (...list: object[]) => ({ milestones: list });
  assert.deepEqual(
    found(
      milestones({ startDate: '2020', endDate: '2022' }, { startDate: '2020-01-01', endDate: '2022-12' }),
    ),
    [],
  );
  assert.deepEqual(commitmentRules({ endDate: '2022', milestones: [{ id: 'm1', endDate: '2023-06' }] }), [
    { pointer: '/milestones/0/endDate', code: 'outside-period', severity: 'warning', expected: '2022' },
  ]);
  assert.deepEqual(found(milestones({ startDate: '2019-12-31', endDate: '2023-01-01' })), [
    '/milestones/0/startDate outside-period (warning)',
    '/milestones/0/endDate outside-period (warning)',
  ]);
  // Nothing is known of the other end.
  assert.deepEqual(found({ ...milestones({ startDate: '1999' }), startDate: undefined }), []);
  assert.deepEqual(found({ ...milestones({ endDate: '2099' }), endDate: undefined }), []);
});

test('a milestone that ends before its commitment begins, or begins after it ends, lies outside', () => {
  const limits = ({ milestones }: Pick<Partly<Commitment>, 'milestones'>) =>
    commitmentRules({ startDate: '2020', endDate: '2022', milestones }).map(
      ({ pointer, expected }) => `${pointer} ${String(expected)}`,
    );
  assert.deepEqual(limits({ milestones: [{ endDate: '2019-06' }] }), ['/milestones/0/endDate 2020']);
  assert.deepEqual(limits({ milestones: [{ startDate: '2023' }] }), ['/milestones/0/startDate 2022']);
});

const day = fc
  .date({ min: new Date('2018-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('for days: a date is outside exactly when it lies before the first or after the last', () => {
  fc.assert(
    fc.property(day, day, day, day, (one, other, start, end) => {
      const [startDate, endDate] = [one, other].sort() as [string, string];
      const findings = commitmentRules({
        startDate,
        endDate,
        milestones: [{ startDate: start, endDate: end }],
      });
      const outside = (date: string) => date < startDate || date > endDate;
      assert.deepEqual(
        findings.map(({ pointer }) => pointer),
        [
          ...(outside(start) ? ['/milestones/0/startDate'] : []),
          ...(outside(end) ? ['/milestones/0/endDate'] : []),
        ],
      );
    }),
    runs,
  );
});

test('what is reported on is the commitment, by either of its names, and its milestones', () => {
  const report = { id: 'r1', commitment: 'c1', milestone: 'm1', status: 'limited' };
  assert.deepEqual(found({ statusReports: [report, { ...report, id: 'r2', commitment: 'AL0066' }] }), []);
  // As the Partnership's database writes it.
  assert.deepEqual(found({ statusReports: [{ ...report, commitment: 'al0066' }] }), []);
  assert.deepEqual(found({ irmAssessments: [{ commitment: 'al0066' }] }), []);
  assert.deepEqual(found({ ogpId: undefined, id: 'AL0066', irmAssessments: [{ commitment: 'al0066' }] }), []);
  assert.deepEqual(found({ statusReports: [{ ...report, commitment: 'c2', milestone: 'm9' }] }), [
    '/statusReports/0/commitment reference-unresolved',
    '/statusReports/0/milestone reference-unresolved',
  ]);
  assert.deepEqual(found({ irmAssessments: [{ commitment: 'AL0066' }, { commitment: 'AL0072' }] }), [
    '/irmAssessments/1/commitment reference-unresolved',
  ]);
  // Who has no id yet, or no list of milestones, cannot be missed in it.
  assert.deepEqual(found({ id: undefined, irmAssessments: [{ commitment: 'AL0072' }] }), []);
  assert.deepEqual(found({ milestones: undefined, statusReports: [report] }), []);
});

test('the rules of its parts hold within a commitment, each with its place', () => {
  const lek = (amount: string) => ({ amount, currency: 'ALL', multiplier: 1 });
  assert.deepEqual(
    found({
      leadInstitution: {},
      supporting: [{ name: { en: 'x' } }, { role: 'funder' }],
      budget: {
        indicativeCost: lek('3'),
        stateBudget: lek('1'),
        foreignFunding: lek('1'),
        financialGap: lek('2'),
      },
      milestones: [{ id: 'm1', leadInstitution: {}, supporting: [{}] }, undefined],
      statusReports: [undefined, { id: 'r1', commitment: 'c1', author: { kind: 'person' } }],
      irmAssessments: [{ verifiable: 'no', potentialForResults: 'modest' }],
    }),
    [
      '/leadInstitution one-required',
      '/supporting/1 one-required',
      '/budget/financialGap sum-differs (warning)',
      '/milestones/0/leadInstitution one-required',
      '/milestones/0/supporting/0 one-required',
      '/statusReports/1/author/displayName name-required',
      '/statusReports/1 one-required',
      '/irmAssessments/0/potentialForResults not-verifiable (warning)',
    ],
  );
});

test('whoever sees to a milestone is somebody', () => {
  assert.deepEqual(milestoneRules({}), []);
  assert.deepEqual(told(milestoneRules({ leadInstitution: { role: 'lead' }, supporting: [{}, undefined] })), [
    '/leadInstitution one-required',
    '/supporting/0 one-required',
  ]);
  assert.deepEqual(
    validate('Milestone', { id: 'm', title: { en: 'x' }, startDate: '2021', endDate: '2020' }).issues.map(
      ({ pointer, code }) => `${pointer} ${code}`,
    ),
    ['/endDate dates-out-of-order'],
  );
});
