import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Plan } from '../src/model/plan.ts';
import { callRules } from '../src/rules/plan.ts';
import { validate } from '../src/validate/validate.ts';
import { told } from './documents/told.ts';

const sample = readFileSync(new URL('../samples/albania-2020-2022.plan.json', import.meta.url), 'utf8');

/** What is found when the sample plan is changed. */
function found(change: (plan: Plan) => void): string[] {
  const plan = JSON.parse(sample) as Plan;
  change(plan);
  return validate('Plan', plan).issues.map(({ pointer, code }) => `${pointer} ${code}`);
}

test('the sample plan is right', () => {
  assert.deepEqual(
    found(() => {}),
    [],
  );
});

test('ids and numbers stand once, capitals aside', () => {
  const issues = found(({ policyAreas, stages, organisations }) => {
    policyAreas[0]!.id = policyAreas[1]!.id.toUpperCase();
    policyAreas[2]!.number = policyAreas[0]!.number;
    stages[3]!.id = stages[2]!.id;
    stages[1]!.order = stages[0]!.order;
    organisations.push(structuredClone(organisations[0]!));
  });
  const last = (JSON.parse(sample) as Plan).organisations.length;
  assert.deepEqual(issues, [
    '/policyAreas/1/id id-repeated',
    '/policyAreas/2/number number-repeated',
    '/stages/3/id id-repeated',
    '/stages/1/order number-repeated',
    `/organisations/${last}/id id-repeated`,
  ]);
});

test('what refers to an organisation finds it', () => {
  const issues = found((plan) => {
    plan.pointOfContact = 'nobody';
    plan.multiStakeholderForum = 'nowhere';
    plan.policyAreas[0]!.leadInstitutions = ['none'];
    plan.organisations[0]!.parent = 'nothing';
  });
  assert.deepEqual(issues, [
    '/pointOfContact reference-unresolved',
    '/multiStakeholderForum reference-unresolved',
    '/policyAreas/0/leadInstitutions/0 reference-unresolved',
    '/organisations/0/parent reference-unresolved',
  ]);
});

test('no organisation belongs to itself, by however many steps', () => {
  const issues = found(({ organisations }) => {
    const [a, b, c] = organisations as [
      Plan['organisations'][0],
      Plan['organisations'][0],
      Plan['organisations'][0],
    ];
    for (const organisation of organisations) delete organisation.parent;
    a.parent = b.id;
    b.parent = a.id;
    c.parent = a.id;
  });
  assert.deepEqual(issues, [
    '/organisations/0/parent reference-circular',
    '/organisations/1/parent reference-circular',
  ]);
});

test('dates exist and are in order', () => {
  const issues = found((plan) => {
    plan.period.endDate = '2019-12-31';
    plan.calls = [
      {
        kind: 'idea',
        opens: '2020-10-06T00:00:00Z',
        closes: '2020-10-01T00:00:00Z',
        timeZone: 'Europe/Tirane',
      },
      {
        kind: 'idea',
        opens: '2020-10-06T00:00:00Z',
        closes: '2020-11-01T00:00:00Z',
        timeZone: 'Europe/Tirane',
        answersBy: '2020-10-31',
      },
    ];
    plan.stages[0]!.periods = [{ start: '2020-02-30', end: '2020-03' }];
  });
  assert.deepEqual(issues.sort(), [
    '/calls/0/closes dates-out-of-order',
    '/calls/1/answersBy dates-out-of-order',
    '/period/endDate dates-out-of-order',
    '/stages/0/periods/0/start date-impossible',
  ]);
});

test('answers are due after a call closes, on the day that it is where it is held', () => {
  const call = { closes: '2020-10-31T23:30:00Z', timeZone: 'Europe/Tirane', answersBy: '2020-10-31' };
  assert.deepEqual(callRules(call), [
    { pointer: '/answersBy', code: 'dates-out-of-order', severity: 'error', expected: '2020-11-01' },
  ]);
  assert.deepEqual(callRules({ ...call, answersBy: '2020-11-01' }), []);
  assert.deepEqual(callRules({ ...call, timeZone: 'America/New_York' }), []);
  // It is still the evening before in New York.
  const early = { closes: '2020-11-01T03:00:00Z', timeZone: 'America/New_York', answersBy: '2020-10-31' };
  assert.deepEqual(callRules(early), []);
  // It closes when the day is over.
  assert.deepEqual(callRules({ ...call, closes: '2020-10-31T23:00:00Z' }), []);
  // Without a zone that exists it is the day in UTC; a time that does not exist has none.
  assert.deepEqual(told(callRules({ ...early, timeZone: 'Foo/Bar' })), [
    '/timeZone time-zone-unknown',
    '/answersBy dates-out-of-order',
  ]);
  assert.deepEqual(told(callRules({ ...early, timeZone: undefined })), ['/answersBy dates-out-of-order']);
  assert.deepEqual(callRules({ ...call, closes: '2020-13-31T23:30:00Z' }), []);
});

test("a call's time zone exists, in every browser", () => {
  const zones = ['Europe/Tirane', 'UTC', 'Etc/GMT+1', 'Foo/Bar', 'Europe', '+0100', ''];
  const issues = found((plan) => {
    plan.calls = zones.map((timeZone) => ({ ...plan.calls[0]!, timeZone }));
  });
  assert.deepEqual(issues.sort(), [
    '/calls/3/timeZone time-zone-unknown',
    '/calls/4/timeZone time-zone-unknown',
    '/calls/5/timeZone time-zone-unknown',
    '/calls/6/timeZone pattern',
    '/calls/6/timeZone too-short',
  ]);
});

test('what an institution says is there in one language at least', () => {
  const issues = found((plan) => {
    plan.title = {};
    plan.stages[0]!.tasks[0]!.title = {};
  });
  assert.deepEqual(issues, ['/title too-few', '/stages/0/tasks/0/title too-few']);
});

test('what is wrong with structure and with rules is told at once', () => {
  const issues = found((plan) => {
    Object.assign(plan, { status: 'finished', pointOfContact: 'nobody' });
    plan.policyAreas[0]!.leadInstitutions = [5 as unknown as string, 'none'];
  });
  assert.deepEqual(issues.sort(), [
    '/pointOfContact reference-unresolved',
    '/policyAreas/0/leadInstitutions/0 type',
    '/policyAreas/0/leadInstitutions/1 reference-unresolved',
    '/status not-in-list',
  ]);
});
