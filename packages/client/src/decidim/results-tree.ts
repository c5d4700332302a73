import type { PlanItem, PlanItemLevel } from '@ogp-kit/core/browser';
import { span } from '../graphql/dates.ts';
import { commitmentId } from './commitment.ts';
import type { Process } from './platform.ts';
import type { Surroundings } from './surroundings.ts';
import { title } from './texts.ts';
import { all, type ToldResult } from './told.ts';

type Result = ToldResult & { id: string };

/** Results as Decidim has them: some above others. */
export interface ResultsTree {
  /** Those with none below them, and what stands above. */
  leaves: [result: Result, parent: Result | undefined][];
  /** The plan's table: those with some below them, each followed by what is below. */
  items: PlanItem[];
}

const levels: readonly PlanItemLevel[] = ['specificObjective', 'measure', 'activity'];
const mostItems = 5000;

/** Puts results below each other. Decidim has two levels; of more, what is too deep stands beside its parent. */
export function resultsTree(results: readonly Result[], process: Process, around: Surroundings): ResultsTree {
  const byId = new Map(results.map((one) => [one.id, one]));
  const parentOf = new Map<string, string>();
  for (const one of results) {
    if (one.parent?.id && byId.has(`${one.parent.id}`)) parentOf.set(one.id, `${one.parent.id}`);
    for (const child of all(one.children))
      if (child.id && byId.has(`${child.id}`) && !parentOf.has(`${child.id}`))
        parentOf.set(`${child.id}`, one.id);
  }
  const below = new Map<string | undefined, Result[]>();
  for (const one of results) {
    const parent = leadsToTop(one.id, parentOf) ? parentOf.get(one.id) : undefined;
    below.set(parent, [...(below.get(parent) ?? []), one]);
  }
  const leaves: ResultsTree['leaves'] = [];
  const items: PlanItem[] = [];

  const place = (one: Result, above: readonly Result[]): void => {
    const inner = [...(below.get(one.id) ?? [])].sort((a, b) => (a.weight ?? 0) - (b.weight ?? 0));
    const parent = above.at(-1);
    if (inner.length === 0) leaves.push([one, parent]);
    if (inner.length > 0 || parent) {
      const depth = Math.min(above.length, levels.length - 1);
      items.push({
        id: around.ids.name('item', one.id),
        level: levels[depth]!,
        title: title(one.title, one.id, around.language),
        ...(depth > 0 && { parent: around.ids.name('item', above[depth - 1]!.id) }),
        ...span(one.startDate, one.endDate),
        ...(inner.length === 0 && { commitment: commitmentId(around, process, one) }),
      });
    }
    for (const child of inner) place(child, [...above, one]);
  };
  for (const root of below.get(undefined) ?? []) place(root, []);
  return { leaves, items: items.slice(0, mostItems) };
}

/** Whether the way up ends: one that comes back to itself is cut. */
function leadsToTop(id: string, parentOf: ReadonlyMap<string, string>): boolean {
  const seen = new Set([id]);
  for (let above = parentOf.get(id); above !== undefined; above = parentOf.get(above)) {
    if (seen.has(above)) return false;
    seen.add(above);
  }
  return true;
}
