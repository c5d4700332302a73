import { isDeepStrictEqual } from 'node:util';
import { identifierSchema, type CellFault, type Commitment, type Milestone } from '@ogp-kit/core';
import { WholeFileFault } from '../import-fault.ts';
import { provenanceOf, type MappedRow } from './mapped-row.ts';
import type { TableMapping } from './table-mapping.ts';

type Places = Map<string, { row: number; column: number }>;

/** A commitment while its rows are read. */
export interface RowsCommitment {
  row: number;
  commitment: Commitment;
  places: Places;
}

const mostCommitments = 1000;
const prefix = 'milestone.';

/** Puts a value where a field such as `budget.stateBudget` leads; fields are those of a list, never a table's words. */
function put(target: object, field: string, value: unknown): void {
  const [first = '', second] = field.split('.');
  const members = target as Record<string, unknown>;
  if (second === undefined) members[first] = value;
  else members[first] = { ...(members[first] as object | undefined), [second]: value };
}

/** Makes commitments of rows: one a row, or several rows a commitment, each with a milestone. */
export class CommitmentsOfRows {
  readonly all = new Map<string, RowsCommitment>();
  readonly #plan: string;
  readonly #mapping: TableMapping;
  readonly #file: string;
  #last: RowsCommitment | undefined;

  constructor(plan: string, mapping: TableMapping, file: string) {
    this.#plan = plan;
    this.#mapping = mapping;
    this.#file = file;
  }

  #idIn(values: MappedRow['values']): string | undefined {
    // All three are of kinds that are texts.
    const said = (field: string) => values.get(field)?.value as string | undefined;
    const number = said('localNumber');
    return said('id') ?? said('ogpId') ?? (number === undefined ? undefined : `${this.#plan}.${number}`);
  }

  /** Takes a row; what is wrong with it comes back, and then nothing of it was taken. */
  add(mapped: MappedRow): CellFault[] {
    const { row, values, others } = mapped;
    const own = [...values].filter(([field]) => !field.startsWith(prefix));
    const ofMilestone = [...values].filter(
      ([field, { column }]) => field.startsWith(prefix) && column !== undefined,
    );
    const hasMilestone = ofMilestone.length > 0;
    const id = this.#idIn(values) ?? (hasMilestone ? this.#last?.commitment.id : undefined);
    if (id === undefined) {
      const field = mapped.columns.has('ogpId') ? 'ogpId' : 'id';
      const column = mapped.columns.get(field);
      const place = column === undefined ? {} : { column };
      return [{ row, ...place, header: field, value: '', code: 'cell-needed' }];
    }
    const known = this.all.get(id.toLowerCase());
    if (known) {
      const faults = hasMilestone ? this.#differing(known, mapped, own) : [this.#repeated(known, mapped, id)];
      if (faults.length > 0) return faults;
    }
    const one = known ?? this.#begin(id, mapped, own, hasMilestone ? {} : others);
    if (hasMilestone) this.#milestone(one, mapped, others);
    this.#last = one;
    return [];
  }

  #repeated({ row: first }: RowsCommitment, { row, values }: MappedRow, id: string): CellFault {
    const column = values.get('id')?.column;
    const place = column === undefined ? {} : { column };
    return { row, ...place, value: id, code: 'id-repeated', expected: [String(first)] };
  }

  /** What a row says of its commitment in another way than the rows before it. */
  #differing(
    known: RowsCommitment,
    { row }: MappedRow,
    own: [string, { value: unknown; column?: number }][],
  ) {
    const faults: CellFault[] = [];
    for (const [field, { value, column }] of own) {
      const [first = '', second] = field.split('.');
      const member = (known.commitment as unknown as Record<string, unknown>)[first];
      const before =
        second === undefined ? member : (member as Record<string, unknown> | undefined)?.[second];
      const same = before === undefined || isDeepStrictEqual(before, value) || field === 'id';
      if (same) continue;
      const place = column === undefined ? {} : { column };
      faults.push({
        row,
        ...place,
        header: field,
        value: '',
        code: 'row-differs',
        expected: [String(known.row)],
      });
    }
    if (faults.length > 0) return faults;
    for (const [field, { value, column }] of own) {
      if (field === 'id') continue;
      put(known.commitment, field, value);
      if (column !== undefined) known.places.set(`/${field.replace('.', '/')}`, { row, column });
    }
    return faults;
  }

  #begin(
    id: string,
    { row, columns }: MappedRow,
    own: readonly [string, { value: unknown; column?: number }][],
    others: Record<string, string>,
  ): RowsCommitment {
    if (this.all.size >= mostCommitments)
      throw new WholeFileFault('commitments-too-many', [String(mostCommitments)]);
    // In this order they stand in the file that is written, however the columns are.
    const commitment = { id, plan: this.#plan } as Commitment;
    const places: Places = new Map();
    for (const [field, { value }] of own) if (field !== 'id') put(commitment, field, value);
    for (const [field, column] of columns) {
      if (!field.startsWith(prefix)) places.set(`/${field.replace('.', '/')}`, { row, column });
    }
    commitment.milestones = [];
    const provenance = provenanceOf(this.#mapping, others, this.#file);
    if (provenance) commitment.provenance = provenance;
    const one = { row, commitment, places };
    this.all.set(id.toLowerCase(), one);
    return one;
  }

  #milestone(
    { commitment, places }: RowsCommitment,
    { row, values, columns }: MappedRow,
    others: Record<string, string>,
  ) {
    const place = commitment.milestones.length;
    const milestone = {} as Milestone;
    for (const [field, { value }] of values) {
      if (field.startsWith(prefix)) put(milestone, field.slice(prefix.length), value);
    }
    for (const [field, column] of columns) {
      if (!field.startsWith(prefix)) continue;
      places.set(`/milestones/${place}/${field.slice(prefix.length)}`, { row, column });
    }
    const whole = {
      ...milestone,
      id: milestone.id ?? this.#milestoneId(commitment.id, milestone.number, place),
    };
    const provenance = provenanceOf(this.#mapping, others, this.#file);
    commitment.milestones.push(provenance ? { ...whole, provenance } : whole);
    places.set(`/milestones/${place}`, {
      row,
      column: places.get(`/milestones/${place}/title`)?.column ?? 0,
    });
  }

  /** Mostly the commitment's id, a dot and a number; some plans write all of that as the number. */
  #milestoneId(id: string, number: string | undefined, place: number): string {
    const whole = number?.toLowerCase().startsWith(`${id.toLowerCase()}.`) ? number : undefined;
    return whole !== undefined && identifierSchema.safeParse(whole).success ? whole : `${id}.${place + 1}`;
  }
}
