import type { Column, Columns } from './columns.ts';
import { pointerOf } from './walk-json.ts';

type Key = string | number;
type Container = Record<Key, unknown> | unknown[];

interface Made {
  container: Container;
  /** Where it is in the document. */
  path: readonly Key[];
  requiredLists: readonly string[];
}

/** What a cell says, in the type that the model has at its place; what is not of that type stays text. */
export function valueOf(cell: string, types: ReadonlySet<string>): unknown {
  if ((types.has('integer') || types.has('number')) && /^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
  // Spreadsheets write TRUE and FALSE.
  if (types.has('boolean') && /^(true|false)$/i.test(cell)) return cell.toLowerCase() === 'true';
  // Line breaks in a cell are those of the file; the model has one form of them.
  return cell.replaceAll('\r\n', '\n');
}

/** Puts a value into a list or object, and gives where. No header leads to `__proto__`. */
function put({ container, path }: Made, key: Key, value: unknown): readonly Key[] {
  const here = Array.isArray(container) ? container.length : key;
  (container as Record<Key, unknown>)[here] = value;
  return [...path, here];
}

/** Puts a cell where its column's header leads to, with the lists and objects on the way that are not there yet. */
function putCell(made: Map<string, Made>, { steps, types }: Column, cell: string): readonly Key[] {
  let inside = made.get('')!;
  for (const { key, pointer, list, requiredLists } of steps.slice(0, -1)) {
    let next = made.get(pointer);
    if (!next) {
      const container: Container = list ? [] : {};
      next = { container, path: put(inside, key, container), requiredLists };
      made.set(pointer, next);
    }
    inside = next;
  }
  return put(inside, steps.at(-1)!.key, valueOf(cell, types));
}

/**
 * The document of a row. An empty cell is a member that is not there. Lists close ranks: of `sdgs.0` and `sdgs.1` either
 * may be empty. A list that must be there and has no cell is an empty one, which a table cannot write otherwise.
 * @param headers Is told what stands above the cell that a member came from, by the member's pointer.
 */
export function rowDocument(
  cells: readonly string[],
  { columns, requiredLists }: Columns,
  headers?: Map<string, string>,
): unknown {
  const document = {};
  const made = new Map<string, Made>([['', { container: document, path: [], requiredLists }]]);
  for (const column of columns) {
    const cell = cells[column.index] ?? '';
    if (cell === '') continue;
    const path = putCell(made, column, cell);
    headers?.set(pointerOf(path), column.header);
  }
  for (const object of made.values()) {
    for (const name of object.requiredLists) {
      if (!Object.hasOwn(object.container, name)) put(object, name, []);
    }
  }
  return document;
}
