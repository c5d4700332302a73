import { pathOf } from './csv-columns.ts';
import { placeHead } from './plan-csv.ts';
import { putMember } from './put-member.ts';
import type { TableFault } from './table-refusal.ts';

/** What is wrong with a table, without words. */
export interface TableIssue {
  row: number;
  column: string;
  fault: TableFault;
}

/** What a row says, and of what. */
export interface Entity {
  row: number;
  place: string;
  members: Record<string, unknown>;
}

/** The document that rows make up, and where each part of it stands in the table. */
export interface EntityTree {
  value: unknown;
  /** Rows by the keys that lead to their entities, as JSON. */
  rowOf: ReadonlyMap<string, number>;
  issues: readonly TableIssue[];
}

/** An item of a list, with the number that it has there. */
interface Item {
  number: number;
  node: Node;
}

/** An entity, and the lists in it by the members that lead there. */
interface Node {
  entity: Entity | undefined;
  lists: Map<string, Item[]>;
}

// Nothing in the model stands as deep as this.
const longest = 200;
const shape = /^(?!plan\.\d)(?:plan|(?:[^.\d][^.]*\.)+[1-9]\d{0,8}(?:\.(?:[^.\d][^.]*\.)+[1-9]\d{0,8})*)$/;
/** A list that a cell says is empty, though rows stand in it. */
const isEmpty = (there: unknown) => Array.isArray(there) && there.length === 0;
const isNumber = (step: string) => /^\d+$/.test(step);

/** The place around a place, and how it leads in: members, and the number in the list. */
function outside(steps: readonly string[]): {
  around: readonly string[];
  members: readonly string[];
  number: number;
} {
  const number = Number(steps.at(-1));
  let start = steps.length - 1;
  while (start > 0 && !isNumber(steps[start - 1] ?? '')) start -= 1;
  // The plan is no list.
  if (start === 0 && steps[0] === 'plan') start = 1;
  return { around: steps.slice(0, start), members: steps.slice(start, -1), number };
}

/** Puts each entity into the one that its place names. */
export function entityTree(entities: readonly Entity[]): EntityTree {
  const root: Node = { entity: undefined, lists: new Map() };
  const nodes = new Map<string, Node>([['', root]]);
  const issues: TableIssue[] = [];
  const placed: Entity[] = [];
  for (const entity of entities) {
    const { row, place } = entity;
    const isPlace = place.length <= longest && shape.test(place);
    const fault = !isPlace ? 'place-unclear' : nodes.has(place) ? 'place-repeated' : undefined;
    if (fault) issues.push({ row, column: placeHead, fault });
    if (fault) continue;
    nodes.set(place, { entity, lists: new Map() });
    placed.push(entity);
  }
  for (const { row, place } of placed) {
    const node = nodes.get(place)!;
    if (place === 'plan') continue;
    const { around, members, number } = outside(place.split('.'));
    const parent = nodes.get(around.join('.'));
    if (!parent) {
      issues.push({ row, column: placeHead, fault: 'place-alone' });
      continue;
    }
    const name = members.join('.');
    const list = parent.lists.get(name);
    if (list) list.push({ number, node });
    else parent.lists.set(name, [{ number, node }]);
  }
  const rowOf = new Map<string, number>();
  const fill = ({ entity, lists }: Node, keys: readonly string[], value: Record<string, unknown>) => {
    if (entity) rowOf.set(JSON.stringify(keys), entity.row);
    for (const [name, items] of lists) {
      const path = pathOf(name);
      items.sort((a, b) => a.number - b.number);
      const list = items.map(({ node }, i) => {
        const inner = node.entity?.members ?? {};
        fill(node, [...keys, ...path, String(i)], inner);
        return inner;
      });
      if (!putMember(value, path, list, isEmpty)) {
        issues.push({ row: items[0]?.node.entity?.row ?? 1, column: placeHead, fault: 'cells-overlap' });
      }
    }
  };
  const value: Record<string, unknown> = { commitments: [] };
  fill(root, [], value);
  const plan = nodes.get('plan');
  if (plan) {
    value['plan'] = plan.entity?.members;
    fill(plan, ['plan'], plan.entity?.members ?? {});
  }
  return { value, rowOf, issues };
}
