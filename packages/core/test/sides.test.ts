/** What the sides say of a commitment, its summary, and where it stands. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  budgetTotal,
  commitmentSummary,
  distanceBetween,
  milestoneStatus,
  overdueCount,
  planExportRules,
  sidesOf,
  standingOf,
  validate,
  type Commitment,
  type Milestone,
  type MilestoneStatus,
  type Money,
  type StatusReport,
} from '../src/index.ts';

const milestone = (id: string, status?: MilestoneStatus, endDate?: string): Milestone => ({
  id,
  title: { en: id },
  ...(status && { status }),
  ...(endDate !== undefined && { endDate }),
});

const report = (said: Partial<StatusReport>): StatusReport => ({
  id: 'r',
  kind: 'status-report',
  language: 'en',
  commitment: 'c',
  side: 'government',
  state: 'published',
  ...said,
});

const commitment = (members: Partial<Commitment>): Commitment => ({
  id: 'c',
  plan: 'p',
  title: { en: 'C' },
  milestones: [],
  ...members,
});

describe('what the government says', () => {
  const said = (members: Partial<Commitment>) => sidesOf(commitment(members)).bySide.government;

  test('is its newest report, before all else', () => {
    const statusReports = [report({ status: 'limited', date: '2021' })];
    assert.deepEqual(said({ status: 'completed', statusReports }), {
      status: 'limited',
      basis: 'statusReport',
      date: '2021',
      report: statusReports[0],
    });
  });

  test('is what the plan says of the commitment, before its milestones', () => {
    const milestones = [milestone('a', 'notStarted')];
    assert.deepEqual(said({ status: 'completed', milestones }), { status: 'complete', basis: 'commitment' });
    assert.deepEqual(said({ status: 'adopted', milestones })?.basis, 'milestones');
  });

  const counts: [string, (MilestoneStatus | undefined)[], MilestoneStatus | undefined][] = [
    ['nothing, where nobody has said', [undefined, undefined], undefined],
    ['nothing, where there are none', [], undefined],
    ['what all have in common', ['limited', 'limited'], 'limited'],
    ['complete, but for what was withdrawn', ['complete', 'withdrawn'], 'complete'],
    ['withdrawn, where all were', ['withdrawn', 'withdrawn'], 'withdrawn'],
    ['in progress, where some have begun', ['complete', 'notStarted'], 'inProgress'],
    ['in progress, where some have begun and of some nobody has said', ['limited', undefined], 'inProgress'],
    ['nothing, where some have not begun and of some nobody has said', ['notStarted', undefined], undefined],
    [
      'nothing, where nothing has begun and of some there is no evidence',
      ['notStarted', 'noEvidence'],
      undefined,
    ],
  ];
  for (const [words, statuses, expected] of counts)
    test(`counts over milestones: ${words}`, () => {
      const milestones = statuses.map((status, i) => milestone(`m${i}`, status));
      assert.equal(said({ milestones })?.status, expected);
    });
});

test('a milestone’s own status counts, else that of the government’s newest report', () => {
  const statusReports = [
    report({ milestone: 'm', status: 'limited', date: '2021' }),
    report({ milestone: 'm', side: 'civilSociety', status: 'notStarted', date: '2022' }),
    report({ milestone: 'm', status: 'substantial', date: '2022', state: 'hidden' }),
  ];
  assert.equal(milestoneStatus({ statusReports }, { id: 'm' }), 'limited');
  assert.equal(milestoneStatus({ statusReports }, { id: 'm', status: 'complete' }), 'complete');
  assert.equal(milestoneStatus({}, { id: 'm' }), undefined);
});

describe('what the IRM says', () => {
  const irm = (members: Partial<Commitment>) => sidesOf(commitment(members)).bySide.irm;
  const assessment = (completion: 'complete' | 'limited' | 'NR', date?: string) => ({
    commitment: 'c',
    completion,
    ...(date !== undefined && { date }),
  });

  test('is the newer of report and assessment; where dates tell nothing, the report', () => {
    const statusReports = [report({ side: 'irm', status: 'substantial', date: '2022' })];
    assert.equal(
      irm({ statusReports, irmAssessments: [assessment('complete', '2023')] })?.status,
      'complete',
    );
    assert.equal(
      irm({ statusReports, irmAssessments: [assessment('complete', '2022')] })?.status,
      'substantial',
    );
    assert.equal(irm({ statusReports, irmAssessments: [assessment('complete')] })?.status, 'substantial');
  });

  test('is the newest assessment that says something', () => {
    const irmAssessments = [
      assessment('NR', '2024'),
      assessment('limited', '2021'),
      assessment('complete', '2023'),
    ];
    assert.deepEqual(irm({ irmAssessments }), {
      status: 'complete',
      basis: 'irmAssessment',
      date: '2023',
      assessment: irmAssessments[2],
    });
    assert.equal(irm({ irmAssessments: [assessment('NR')] }), undefined);
  });
});

test('the sides are as far apart as the two that are farthest', () => {
  const statusReports = [
    report({ status: 'complete' }),
    report({ id: 'cs', side: 'civilSociety', status: 'limited' }),
  ];
  assert.equal(sidesOf(commitment({ statusReports })).distance, 2);
  assert.equal(distanceBetween(['inProgress', 'limited', 'substantial']), 1);
  assert.equal(distanceBetween(['inProgress', 'limited']), 0);
  assert.equal(distanceBetween([]), 0);
});

describe('a summary', () => {
  const whole = commitment({
    leadInstitution: { organisation: 'mof', role: 'lead', contact: { email: 'a@example.org' } },
    supporting: [{ organisation: 'mof' }, { name: { en: 'NBC', sq: 'QKB' } }],
    ogpValues: [
      { value: 'technology', relevant: false },
      { value: 'civicParticipation', relevant: true },
    ],
    milestones: [
      {
        ...milestone('m1', 'complete', '2020-12'),
        supporting: [{ name: { sq: 'QKB', en: 'NBC' }, role: 'lead' }],
      },
      milestone('m2', undefined, '2021-12'),
    ],
    description: { en: 'Long' },
  });

  test('has what lists need, and is valid', () => {
    const { issues } = validate('CommitmentSummary', commitmentSummary(whole));
    assert.deepEqual(issues, []);
    assert.deepEqual(commitmentSummary(whole), {
      id: 'c',
      title: { en: 'C' },
      leadInstitution: whole.leadInstitution,
      institutions: [{ organisation: 'mof' }, { name: { en: 'NBC', sq: 'QKB' } }],
      ogpValues: ['civicParticipation'],
      milestones: [milestone('m1', 'complete', '2020-12'), milestone('m2', undefined, '2021-12')],
      sides: { government: { status: 'inProgress', basis: 'milestones' } },
      href: '../commitments/c.json',
    });
  });

  test('says how many milestones are overdue, and where the commitment stands', () => {
    const short = commitmentSummary(whole);
    assert.equal(overdueCount(short, '2021-12-31'), 0);
    assert.equal(overdueCount(short, '2022-01-01'), 1);
    assert.equal(standingOf(short, '2021-12-31'), 'inProgress');
    assert.equal(standingOf(short, '2022-01-01'), 'overdue');
    assert.equal(standingOf(short, '2021-12-31', 'irm'), 'unknown');
  });

  test('goes by the commitment’s own end where it has no milestones', () => {
    assert.equal(standingOf({ milestones: [], endDate: '2021' }, '2022-01-01'), 'overdue');
    const sides = { government: { status: 'complete', basis: 'commitment' } } as const;
    assert.equal(standingOf({ endDate: '2021', sides }, '2022-01-01'), 'complete');
    assert.equal(
      standingOf(
        { endDate: '2021', sides: { irm: { status: 'withdrawn', basis: 'irmAssessment' } } },
        '2022-01-01',
        'irm',
      ),
      'withdrawn',
    );
  });
});

test('a total adds exactly, in the unit of the first, and says what was not given', () => {
  const money = (amount: string, multiplier = 1, currency = 'ALL'): Money => ({
    amount,
    currency,
    multiplier,
  });
  assert.deepEqual(budgetTotal([]), { total: undefined, given: 0, of: 0 });
  assert.deepEqual(budgetTotal([undefined]), { total: undefined, given: 0, of: 1 });
  assert.deepEqual(budgetTotal([money('0.1'), money('0.2')]).total, money('0.3'));
  assert.deepEqual(budgetTotal([money('1', 1000), money('500')]).total, money('1.5', 1000));
  assert.deepEqual(budgetTotal([money('-5'), money('2')]).total, money('-3'));
  assert.deepEqual(budgetTotal([money('1'), money('1', 1, 'EUR'), undefined]), {
    total: undefined,
    given: 2,
    of: 3,
  });
});

test('a plan with its commitments: areas and organisations are looked for in the plan', () => {
  const plan = { id: 'p', policyAreas: [{ id: 'a' }], organisations: [{ id: 'o' }] };
  const findings = planExportRules({
    plan,
    commitments: [
      { id: 'x', plan: 'p', policyAreas: ['a', 'b'], leadInstitution: { organisation: 'o' } },
      { id: 'X', plan: 'p', leadInstitution: { organisation: 'n' }, supporting: [{ organisation: 'm' }] },
    ],
  });
  assert.deepEqual(
    findings.map(({ pointer, code }) => `${pointer} ${code}`),
    [
      '/commitments/1/id id-repeated',
      '/commitments/0/policyAreas/1 reference-unresolved',
      '/commitments/1/leadInstitution/organisation reference-unresolved',
      '/commitments/1/supporting/0/organisation reference-unresolved',
    ],
  );
});
