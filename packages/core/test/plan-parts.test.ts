/** The plan's table, commitments and events: that they are a tree, and name what is there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { planItemLevels } from '../src/codelists/commitments.ts';
import type { PlanItem } from '../src/model/plan-item.ts';
import type { Plan } from '../src/model/plan.ts';
import type { Partly } from '../src/rules/partly.ts';
import { planItemRules, planItemsRules } from '../src/rules/plan-item.ts';
import { planRules } from '../src/rules/plan.ts';
import { size } from './documents/random.ts';
import { told } from './documents/told.ts';

const runs = { seed: size(1).seed, numRuns: 2000 };

/** Lines of a table: id, level, id of the parent. */
type Line = [id: string, level: PlanItem['level'], parent?: string];
const lines = (...list: Line[]): Partly<readonly PlanItem[]> =>
  list.map(([id, level, parent]) => ({ id, level, title: { en: id }, ...(parent && { parent }) }));

test("a plan's table is a tree from wider to narrower levels; levels may be left out", () => {
  const table = lines(
    ['goal', 'policyGoal'],
    ['objective', 'specificObjective', 'goal'],
    ['measure', 'measure', 'objective'],
    ['activity', 'activity', 'measure'],
    ['other', 'activity', 'goal'],
    ['alone', 'activity'],
  );
  assert.deepEqual(planItemsRules(table), []);
  // A line may stand before its parent.
  assert.deepEqual(planItemsRules([...table].reverse()), []);
});

test('a line belongs under a wider level, never under its own or a narrower one', () => {
  assert.deepEqual(planItemsRules(lines(['a', 'activity'], ['b', 'measure', 'a'])), [
    {
      pointer: '/1/parent',
      code: 'level-too-narrow',
      severity: 'error',
      expected: ['policyGoal', 'specificObjective'],
    },
  ]);
  for (const [i, level] of planItemLevels.entries()) {
    for (const [j, above] of planItemLevels.entries()) {
      const found = told(planItemsRules(lines(['a', above], ['b', level, 'a'])));
      assert.deepEqual(found, j < i ? [] : ['/1/parent level-too-narrow'], `${level} under ${above}`);
    }
  }
  assert.deepEqual(planItemsRules(lines(['top', 'policyGoal', 'top']))[0]?.expected, []);
});

test('a parent is one of the lines; ids and numbers stand once', () => {
  assert.deepEqual(told(planItemsRules(lines(['a', 'measure', 'nothing']), '/items')), [
    '/items/0/parent reference-unresolved',
  ]);
  const numbered = lines(['a', 'measure'], ['A', 'measure'], ['c', 'measure']).map((item) => ({
    ...item,
    number: '1.1',
  }));
  assert.deepEqual(told(planItemsRules(numbered, '/items')), [
    '/items/1/id id-repeated',
    '/items/1/number number-repeated',
    '/items/2/number number-repeated',
  ]);
});

test('of lines that have faults of structure, nothing is guessed', () => {
  assert.deepEqual(planItemsRules([undefined, {}, { parent: undefined }]), []);
  assert.deepEqual(planItemsRules([{ id: 'a' }, { id: 'b', level: 'measure', parent: 'a' }]), []);
  assert.deepEqual(
    planItemsRules([
      { id: 'a', level: 'activity' },
      { id: 'b', parent: 'a' },
    ]),
    [],
  );
});

test('within a line: whoever carries it out is somebody, and its budget adds up', () => {
  const lek = (amount: string) => ({ amount, currency: 'ALL', multiplier: 1000 });
  const item = {
    leadInstitution: {},
    otherInstitutions: [{ organisation: 'adisa' }, { role: 'supporting' }],
    budget: {
      indicativeCost: lek('9'),
      stateBudget: lek('2'),
      foreignFunding: lek('3'),
      financialGap: lek('5'),
    },
  } as const;
  assert.deepEqual(told(planItemRules(item, '/items/4')), [
    '/items/4/leadInstitution one-required',
    '/items/4/otherInstitutions/1 one-required',
    '/items/4/budget/financialGap sum-differs (warning)',
  ]);
  assert.deepEqual(told(planItemsRules([{ ...item, budget: undefined }], '/items')), [
    '/items/0/leadInstitution one-required',
    '/items/0/otherInstitutions/1 one-required',
  ]);
  assert.deepEqual(planItemRules({}), []);
});

test('a table without findings has no circle, however its lines refer to each other', (t) => {
  const line = fc.record({
    level: fc.constantFrom(...planItemLevels),
    parent: fc.option(fc.constantFrom('i0', 'i1', 'i2', 'i3'), { nil: undefined, freq: 2 }),
  });
  let sound = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 4 }), (list) => {
      const items = list.map((item, i) => ({ id: `i${i}`, title: { en: 'x' }, ...item }));
      const parents = new Map(items.map(({ id, parent }) => [id, parent]));
      const levels = new Map(items.map(({ id, level }) => [id, planItemLevels.indexOf(level)]));
      const wrong = items.filter(({ parent, level }) => {
        const above = parent === undefined ? -1 : levels.get(parent);
        return above === undefined || above >= planItemLevels.indexOf(level);
      });
      const findings = planItemsRules(items);
      assert.deepEqual(
        findings.map(({ pointer }) => pointer),
        wrong.map(({ id }) => `/${id.slice(1)}/parent`),
      );
      if (findings.length > 0) return;
      sound += 1;
      for (const { id } of items) {
        const above = new Set<string>();
        for (let one: string | undefined = id; one !== undefined; one = parents.get(one)) {
          assert.ok(!above.has(one), 'a circle');
          above.add(one);
        }
      }
    }),
    runs,
  );
  t.diagnostic(`seed ${runs.seed}: ${sound} of ${runs.numRuns} tables are trees`);
  assert.ok(sound > 200);
});

const plan = {
  policyAreas: [{ id: 'digital' }],
  stages: [{ id: 's1' }],
  organisations: [{ id: 'adisa' }],
  commitments: [
    { id: 'c1', policyAreas: ['digital'], leadInstitution: { organisation: 'adisa' } },
    { id: 'c2', leadInstitution: { name: { en: 'Somebody' } } },
  ],
  items: [
    {
      id: 'i1',
      level: 'measure',
      policyArea: 'digital',
      commitment: 'c1',
      leadInstitution: { organisation: 'adisa' },
      otherInstitutions: [{ organisation: 'adisa' }],
    },
  ],
  events: [{ id: 'e1', stage: 's1', organiser: { organisation: 'adisa' }, timeZone: 'Europe/Tirane' }],
  reports: [{ id: 'r1', type: 'consultationReport' }],
} satisfies Partly<Plan>;

/** What is found when parts of the plan are replaced. */
const found = (change: Partly<Plan>) => told(planRules({ ...plan, ...change }));

test('a plan of which everything is named has no findings', () => {
  assert.deepEqual(found({}), []);
  assert.deepEqual(planRules({}), []);
});

test('lines name areas, commitments and organisations of the plan', () => {
  const item = {
    id: 'i1',
    level: 'measure',
    policyArea: 'x',
    commitment: 'x',
    leadInstitution: { organisation: 'x' },
    otherInstitutions: [{ organisation: 'adisa' }, { organisation: 'x' }],
  } as const;
  assert.deepEqual(found({ items: [item] }).sort(), [
    '/items/0/commitment reference-unresolved',
    '/items/0/leadInstitution/organisation reference-unresolved',
    '/items/0/otherInstitutions/1/organisation reference-unresolved',
    '/items/0/policyArea reference-unresolved',
  ]);
});

test('commitments name areas and organisations of the plan', () => {
  const commitments = [
    { id: 'c1', policyAreas: ['digital', 'x'], leadInstitution: { organisation: 'x' } },
    { id: 'C1', leadInstitution: { role: 'lead' as const } },
  ];
  assert.deepEqual(found({ commitments }), [
    '/commitments/1/id id-repeated',
    '/commitments/0/leadInstitution/organisation reference-unresolved',
    '/commitments/0/policyAreas/1 reference-unresolved',
    '/commitments/1/leadInstitution one-required',
  ]);
});

test('a commitment’s milestones have ids of their own; other commitments may have the same', () => {
  const milestones = [{ id: 'm1' }, { id: 'm2' }];
  assert.deepEqual(
    found({
      commitments: [
        { id: 'c1', milestones },
        { id: 'c2', milestones: [...milestones, { id: 'M1' }] },
      ],
    }),
    ['/commitments/1/milestones/2/id id-repeated'],
  );
});

test('events name stages and organisations of the plan, and zones that exist', () => {
  const events = [
    { id: 'e1', stage: 'x', organiser: { organisation: 'x' }, timeZone: 'Europe/Tirana' },
    { id: 'e1', stage: 's1', organiser: {}, timeZone: '+0100' },
  ];
  assert.deepEqual(found({ events }), [
    '/events/1/id id-repeated',
    '/events/0/organiser/organisation reference-unresolved',
    '/events/0/stage reference-unresolved',
    '/events/0/timeZone time-zone-unknown',
    '/events/1/organiser one-required',
    '/events/1/timeZone time-zone-unknown',
  ]);
});

test('reports have ids of their own', () => {
  assert.deepEqual(found({ reports: [{ id: 'r1' }, { id: 'R1' }] }), ['/reports/1/id id-repeated']);
});

test('in a list that is not there, nothing is missed', () => {
  const { policyAreas: _areas, stages: _stages, organisations: _organisations, ...rest } = plan;
  assert.deepEqual(planRules(rest), []);
  const { commitments: _commitments, ...without } = plan;
  assert.deepEqual(planRules(without), []);
  // An empty list is there.
  assert.deepEqual(found({ commitments: [] }), ['/items/0/commitment reference-unresolved']);
  assert.deepEqual(found({ stages: [] }), ['/events/0/stage reference-unresolved']);
});
