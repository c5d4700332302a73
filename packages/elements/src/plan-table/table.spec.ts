/** That groups and totals are those of the plan, whatever it is: told against sums of its own. */
import type { Plan, PlanItem } from '@ogp-kit/core/browser';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { budgetOf, money, planWith, priced } from './plan-table.samples.ts';
import { tableOf, type Part } from './table.ts';

const parts: readonly Part[] = ['indicativeCost', 'stateBudget', 'foreignFunding', 'financialGap'];
const levels = ['policyGoal', 'specificObjective', 'measure', 'activity', 'step'] as const;

const amount = fc
  .tuple(fc.bigInt({ min: -999_999n, max: 999_999_999n }), fc.integer({ min: 0, max: 9999 }))
  .map(([whole, rest]) => `${whole}.${String(rest).padStart(4, '0')}`);
const amounts = fc.array(fc.option(amount, { nil: undefined }), { minLength: 4, maxLength: 4 });

/** Any lines, under any others: also under themselves, and under lines that are not there. */
const items = fc
  .array(
    fc.record({
      level: fc.constantFrom(...levels),
      parent: fc.option(fc.integer({ min: 0, max: 14 }), { nil: undefined }),
      area: fc.constantFrom('a', 'b', undefined),
      amounts,
    }),
    { maxLength: 12 },
  )
  .map((lines) =>
    lines.map(({ level, parent, area, amounts: given }, i): PlanItem => ({
      id: `i${i}`,
      level: level as 'activity',
      title: { en: `Line ${i}` },
      ...(parent !== undefined && { parent: `i${parent}` }),
      ...(area && { policyArea: area }),
      budget: budgetOf(...given),
    })),
  );

/** In ten-thousandths, digit by digit. */
const exact = (text: string) => {
  const [whole = '', rest = ''] = text.replace('-', '').split('.');
  const value = BigInt(whole + rest.slice(0, 4).padEnd(4, '0'));
  return text.startsWith('-') ? -value : value;
};

describe('the groups of a table', () => {
  it('hold every line once, whatever the tree is like', () => {
    fc.assert(
      fc.property(items, (given) => {
        const shown = tableOf(given).groups.flatMap(({ head, lines }) => [...(head ? [head] : []), ...lines]);
        expect(shown.map(({ id }) => id).sort()).to.deep.equal(given.map(({ id }) => id).sort());
      }),
    );
  });

  it('count lines without others below, and these alone, exactly', () => {
    fc.assert(
      fc.property(items, (given) => {
        const { totals } = tableOf(given);
        const above = new Set(given.map(({ parent }) => parent));
        const last = given.filter(({ id }) => !above.has(id));
        for (const part of parts) {
          const told = last.flatMap(({ budget }) => budget?.[part]?.amount ?? []);
          expect(totals[part].of).to.equal(last.length);
          expect(totals[part].given).to.equal(told.length);
          const sum = told.reduce((before, each) => before + exact(each), 0n);
          if (told.length) expect(exact(totals[part].total!.amount)).to.equal(sum);
          else expect(totals[part].total).to.equal(undefined);
        }
      }),
    );
  });

  it('have lines of the asked area and those above them, and no others', () => {
    fc.assert(
      fc.property(items, (given) => {
        const byId = new Map(given.map((item) => [item.id, item]));
        const way = (item: PlanItem) => {
          const found: PlanItem[] = [];
          for (let at: PlanItem | undefined = item; at && !found.includes(at); at = byId.get(at.parent!))
            found.push(at);
          return found;
        };
        // In a circle nobody can say what is above.
        fc.pre(given.every((item) => !given.some(({ id }) => way(item).at(-1)?.parent === id)));
        const wanted = given.filter(
          (item) => way(item).find(({ policyArea }) => policyArea)?.policyArea === 'a',
        );
        const expected = new Set(wanted.flatMap(way).map(({ id }) => id));
        const { groups } = tableOf(given, 'a');
        const shown = groups.flatMap(({ head, lines }) => [...(head ? [head] : []), ...lines]);
        expect(shown.map(({ id }) => id).sort()).to.deep.equal([...expected].sort());
      }),
    );
  });

  it('stand in reading order, each with what it comes to at its end', () => {
    const { groups } = tableOf(priced.items!);
    expect(
      groups.map(({ head, depth, lines, sum }) => [head?.id, depth, lines.length, sum?.of.id]),
    ).to.deep.equal([
      ['goal', 0, 0, undefined],
      ['item-1', 1, 0, undefined],
      ['item-1.1', 2, 4, 'item-1.1'],
      ['item-1.2', 2, 2, 'item-1.2'],
    ]);
  });

  it('go on where levels are missing: an activity right under the goal comes after the measures, with its goal’s total', () => {
    const under = { id: 'last', level: 'activity', parent: 'goal', title: {} } as PlanItem;
    const { groups } = tableOf([...priced.items!, under]);
    expect(
      groups.slice(4).map(({ head, lines, sum }) => [head, lines.map(({ id }) => id), sum?.of.id]),
    ).to.deep.equal([[undefined, ['last'], 'goal']]);
    expect(groups.at(-1)!.sum!.totals.indicativeCost.of).to.equal(7);
  });

  it('put lines that come late under the line that they name', () => {
    const [goal, objective, measure, first, ...others] = priced.items!;
    const { groups } = tableOf([first!, ...others, measure!, objective!, goal!]);
    expect(groups.map(({ head }) => head?.id).filter(Boolean)).to.have.members([
      'goal',
      'item-1',
      'item-1.1',
      'item-1.2',
    ]);
    expect(groups.find(({ head }) => head?.id === 'item-1.1')!.lines[0]!.id).to.equal('item-1.1.1');
  });

  it('are cut where one would be long, with the total at the end', () => {
    const lines = Array.from({ length: 120 }, (_, i) => ({
      id: `${i}`,
      level: 'activity',
      parent: 'm',
      title: {},
    }));
    const { groups } = tableOf([{ id: 'm', level: 'measure', title: {} }, ...(lines as PlanItem[])]);
    expect(groups.map((group) => group.lines.length)).to.deep.equal([50, 50, 20]);
    expect(groups.map(({ sum }) => sum?.totals.stateBudget.of)).to.deep.equal([undefined, undefined, 120]);
  });
});

describe('the money of a table', () => {
  const table = (differs: Parameters<typeof planWith>[0]) =>
    tableOf((planWith(differs) as Required<Plan>).items);

  it('has a unit where it is the same everywhere', () => {
    expect(tableOf(priced.items!).unit).to.include({ currency: 'ALL', multiplier: 1000 });
    expect(table({}).unit).to.equal(undefined);
    const other = { budget: budgetOf('1', money('1', 'ALL', 1)) };
    expect(table({ 'item-1.1.1': other }).unit).to.equal(undefined);
  });

  it('of different units comes to an exact total, of different currencies to none', () => {
    const { totals } = table({
      'item-1.1.1': { budget: budgetOf('1.5', money('1', 'EUR', 1)) },
      'item-1.1.2': { budget: budgetOf(money('250', 'ALL', 1), '7') },
    });
    expect(totals.indicativeCost).to.deep.equal({ total: money('1.75'), given: 2, of: 6 });
    expect(totals.stateBudget).to.deep.equal({ total: undefined, given: 2, of: 6 });
  });

  it('names the lines of which the plan gives another gap than the others leave', () => {
    const { gaps } = tableOf(priced.items!);
    expect([...gaps].map(([{ id }, other]) => [id, other])).to.deep.equal([['item-1.2.1', '300.25']]);
  });

  it('knows how much room its longest fraction takes, by amount', () => {
    expect(tableOf(priced.items!).places).to.deep.equal({
      indicativeCost: 1,
      stateBudget: 0,
      foreignFunding: 2,
      financialGap: 0,
    });
    expect(table({ 'item-1.1.1': { budget: budgetOf('1.5000', '2.0', '1.0300') } }).places).to.include({
      indicativeCost: 1,
      stateBudget: 0,
      foreignFunding: 2,
    });
  });
});
