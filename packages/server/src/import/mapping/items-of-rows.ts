import type { CellFault, PlanItem } from '@ogp-kit/core';
import { WholeFileFault } from '../import-fault.ts';
import { provenanceOf, type MappedRow } from './mapped-row.ts';
import type { TableMapping } from './table-mapping.ts';

/** A line of a plan's table, and where its members stand. */
export interface RowItem {
  row: number;
  item: PlanItem;
  places: Map<string, { row: number; column: number }>;
}

const mostItems = 5000;

/** Makes lines of a plan's table of rows, one a row. */
export class ItemsOfRows {
  readonly all = new Map<string, RowItem>();
  readonly #mapping: TableMapping;
  readonly #file: string;
  readonly #ids = new Map<string, string>();

  constructor(mapping: TableMapping, file: string) {
    this.#mapping = mapping;
    this.#file = file;
  }

  add({ row, values, columns, others }: MappedRow): CellFault[] {
    if (this.all.size >= mostItems) throw new WholeFileFault('items-too-many', [String(mostItems)]);
    // Both are of kinds that are texts.
    const said = (field: string) => values.get(field)?.value as string | undefined;
    const number = said('number');
    const id = said('id') ?? (number === undefined ? undefined : `item-${number}`);
    if (id === undefined) return [{ row, header: 'number', value: '', code: 'cell-needed' }];
    const before = this.all.get(id.toLowerCase());
    if (before)
      return [{ row, header: 'id', value: id, code: 'id-repeated', expected: [String(before.row)] }];
    const places: RowItem['places'] = new Map();
    const item = { id } as Record<string, unknown>;
    for (const [field, column] of columns) places.set(`/${field.replace('.', '/')}`, { row, column });
    const byNumber = columns.get('number');
    if (byNumber !== undefined && !columns.has('parent')) places.set('/parent', { row, column: byNumber });
    for (const [field, { value }] of values) {
      const [first = '', second] = field.split('.');
      if (field !== 'id') {
        item[first] =
          second === undefined ? value : { ...(item[first] as object | undefined), [second]: value };
      }
    }
    // Where no column says it, the number does: 1.1 belongs to 1.
    const wider = number?.split('.').slice(0, -1).join('.');
    const parent = wider ? this.#ids.get(wider) : undefined;
    if (parent !== undefined) item['parent'] ??= parent;
    const provenance = provenanceOf(this.#mapping, others, this.#file);
    if (provenance) item['provenance'] = provenance;
    if (number !== undefined) this.#ids.set(number, id);
    this.all.set(id.toLowerCase(), { row, item: item as unknown as PlanItem, places });
    return [];
  }
}
