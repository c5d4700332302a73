import { budgetRules, budgetTotal, type BudgetTotal, type Money, type PlanItem } from '@ogp-kit/core/browser';
import { budgetParts } from '../plan-view/money.ts';

/** One of the four amounts. */
export type Part = (typeof budgetParts)[number];

/** What lines come to, amount by amount. */
export type Totals = Readonly<Record<Part, BudgetTotal>>;

/** Lines that stand together: a line that has others below it, those of them that have none, what they come to. */
export interface Group {
  readonly head?: PlanItem;
  /** How many lines are above them. */
  readonly depth: number;
  readonly lines: PlanItem[];
  sum?: { readonly of: PlanItem; readonly totals: Totals };
}

/** The lines of a plan as they are shown, and what follows from them. */
export interface Table {
  readonly groups: readonly Group[];
  /** What all lines come to that have none below. */
  readonly totals: Totals;
  /** The first amount, where all others are counted in the same. */
  readonly unit: Money | undefined;
  /** Lines of which the plan gives another gap than cost, state budget and foreign funding leave; what these leave. */
  readonly gaps: ReadonlyMap<PlanItem, string>;
  /** How many digits there are at most behind the point. */
  readonly places: Readonly<Record<Part, number>>;
  /** How many signs the longest amount has. */
  readonly longest: number;
}

/** Of how many lines a browser draws all or none. */
const most = 50;

export const amountsOf = ({ budget }: PlanItem): (Money | undefined)[] =>
  budgetParts.map((part) => budget?.[part]);

/** How many digits an amount has behind the point. */
export const placesOf = (money: Money | undefined): number =>
  money?.amount.split('.')[1]?.slice(0, 4).replace(/0+$/, '').length ?? 0;

const byPart = <Value>(of: (part: Part) => Value) =>
  Object.fromEntries(budgetParts.map((part) => [part, of(part)])) as Record<Part, Value>;

const totalsOf = (lines: readonly PlanItem[]): Totals =>
  byPart((part) => budgetTotal(lines.map(({ budget }) => budget?.[part])));

const highest = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), 0);

/**
 * The lines of a plan, in groups. Only lines without others below count, so that nothing is added twice. A line is of its
 * own policy area, else of that of the line above.
 * @param area Only lines of this policy area, and those above them.
 */
export function tableOf(items: readonly PlanItem[], area?: string): Table {
  const ids = new Set(items.map(({ id }) => id));
  const below = new Map<string | undefined, PlanItem[]>();
  for (const item of items) {
    const above = ids.has(item.parent!) ? item.parent : undefined;
    if (!below.has(above)) below.set(above, []);
    below.get(above)!.push(item);
  }
  const groups: Group[] = [];
  const seen = new Set<PlanItem>();
  let open: Group | undefined;
  const begin = (group: Group) => groups.push((open = group));

  /** The lines that count. */
  const walk = (item: PlanItem, depth: number, areaAbove?: string): PlanItem[] => {
    if (seen.has(item)) return [];
    seen.add(item);
    const own = item.policyArea ?? areaAbove;
    const children = below.get(item.id);
    const shown = !area || own === area;
    if (!children) {
      if (!shown) return [];
      if (!open || open.lines.length === most) begin({ depth, lines: [] });
      open!.lines.push(item);
      return [item];
    }
    const before = groups.length;
    begin({ head: item, depth, lines: [] });
    const lines = children.flatMap((child) => walk(child, depth + 1, own));
    if (!shown && !lines.length && groups.length === before + 1) groups.pop();
    else if (lines.some(({ parent }) => parent === item.id)) {
      if (!open) begin({ depth, lines: [] });
      open!.sum = { of: item, totals: totalsOf(lines) };
    }
    open = undefined;
    return lines;
  };

  // Those that no line leads to, as in a circle, come last.
  const lines = [...(below.get(undefined) ?? []), ...items].flatMap((item) => walk(item, 0));
  const heads = groups.flatMap(({ head }) => head ?? []);
  const totals = totalsOf(lines);
  const all = [...heads, ...lines];
  const told = byPart((part) => [...all.map(({ budget }) => budget?.[part]), totals[part].total]);
  const amounts = Object.values(told).flatMap((list) => list.filter((money) => money !== undefined));
  const [first] = amounts;
  const isLike = ({ currency, multiplier }: Money) =>
    currency === first!.currency && multiplier === first!.multiplier;
  return {
    groups,
    totals,
    unit: amounts.every(isLike) ? first : undefined,
    gaps: new Map(
      all.flatMap((item) => {
        const differs = budgetRules(item.budget).find(({ code }) => code === 'sum-differs');
        return differs ? [[item, differs.expected as string] as const] : [];
      }),
    ),
    places: byPart((part) => highest(told[part].map(placesOf))),
    longest: highest(amounts.map(({ amount }) => amount.length)),
  };
}
