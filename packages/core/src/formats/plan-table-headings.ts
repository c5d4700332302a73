import { cellText, isBlankRow, plainWords, type SheetRow } from './sheet.ts';

/** What the columns of a plan's table hold. */
export type PlanTableField =
  | 'number'
  | 'title'
  | 'leadInstitution'
  | 'otherInstitutions'
  | 'startDate'
  | 'endDate'
  | 'indicativeCost'
  | 'stateBudget'
  | 'foreignFunding'
  | 'financialGap';

/** In which currency a heading says that amounts are, and what they are counted in. */
export interface Unit {
  currency: string;
  multiplier: number;
}

/** The headings of a plan's table. */
export interface PlanTableHeadings {
  /** The rows that they stand in. */
  first: number;
  last: number;
  /** Where each field is, from 0. */
  columns: ReadonlyMap<PlanTableField, number>;
  /** What stands above each column, of both rows where there are two. */
  headers: readonly string[];
  /** What each column's amounts are in; undefined where no heading says it. */
  units: ReadonlyMap<PlanTableField, Unit>;
}

/** In Albanian and English; what is more particular comes first. */
const words: readonly [PlanTableField, RegExp][] = [
  ['number', /^(?:nr|no|numri|number|num)(?: rendor)?$/],
  [
    'otherInstitutions',
    /institucion.*(?:te tjer|mbeshtet)|(?:other|supporting).*(?:institution|agenc|actor)/,
  ],
  ['leadInstitution', /institucion|(?:responsible|lead).*(?:institution|agenc)|^responsible$/],
  ['startDate', /fillimi|^start|start date|^begin/],
  ['endDate', /mbarimi|perfundimi|^end|end date|completion date/],
  ['stateBudget', /buxheti.*shtetit|state budget/],
  ['foreignFunding', /huaj|donator|foreign|donor/],
  ['financialGap', /hendek|financial gap|^gap/],
  ['indicativeCost', /kosto|indicative cost|^cost/],
  [
    'title',
    /^(?:objektiv|masa|masat|aktivitet|emertim|titull|veprim|objective|measure|activit|action|title)/,
  ],
];

const fieldOf = (header: string): PlanTableField | undefined => {
  const plain = plainWords(header);
  return plain === '' ? undefined : words.find(([, pattern]) => pattern.test(plain))?.[0];
};

function unitIn(header: string): Unit | undefined {
  const plain = ` ${plainWords(header)} `;
  const currency = / lek[eu]? | all /.test(plain)
    ? 'ALL'
    : /€| euro? /.test(header.toLowerCase() + plain)
      ? 'EUR'
      : /\$| usd | dollar/.test(header + plain)
        ? 'USD'
        : undefined;
  if (!currency) return undefined;
  const multiplier = / mije|thousand| 000 /.test(plain)
    ? 1000
    : / milion| million/.test(plain)
      ? 1_000_000
      : / miliard| billion/.test(plain)
        ? 1_000_000_000
        : 1;
  return { currency, multiplier };
}

const textsOf = ({ cells }: SheetRow) => Array.from(cells, (cell) => cellText(cell).replace(/\s+/g, ' '));

/** As in a merged heading, whose second row has what is below it. */
function joined(upper: readonly string[], lower: readonly string[]) {
  const length = Math.max(upper.length, lower.length);
  const columns = new Map<PlanTableField, number>();
  const headers: string[] = [];
  for (let i = 0; i < length; i++) {
    const both = [upper[i] ?? '', lower[i] ?? ''];
    const own = fieldOf(both[1]!);
    headers.push(own ? both[1]! : both.filter((text) => text !== '').join(' '));
    const field = own ?? fieldOf(both[0]!) ?? fieldOf(headers[i]!);
    if (field && !columns.has(field)) columns.set(field, i);
  }
  return { columns, headers };
}

const isTable = (columns: ReadonlyMap<PlanTableField, number>) =>
  columns.has('number') &&
  (columns.has('leadInstitution') || columns.has('title')) &&
  (columns.has('startDate') || columns.has('endDate') || columns.has('indicativeCost')) &&
  columns.size >= 4;

/** The titles are beside the numbers: in the Albanian table no heading names them. */
function withTitle(columns: Map<PlanTableField, number>): void {
  const beside = columns.get('number')! + 1;
  if (!columns.has('title') && ![...columns.values()].includes(beside)) columns.set('title', beside);
}

/** Rows within which the headings of a table are looked for. */
const within = 50;

/** The headings of a plan's table, in one row or two; undefined where these are none. */
export function planTableHeadings(rows: readonly SheetRow[]): PlanTableHeadings | undefined {
  const start = rows.filter((row) => !isBlankRow(row)).slice(0, within);
  for (const [i, upper] of start.entries()) {
    const texts = textsOf(upper);
    const alone = joined(texts, []);
    const number = alone.columns.get('number');
    if (number === undefined) continue;
    const next = start[i + 1];
    const isHeading = next !== undefined && cellText(next.cells[number]) === '' && next.row - upper.row <= 3;
    const below = isHeading ? textsOf(next) : [];
    const lower = below.filter((text) => fieldOf(text)).length > 0 ? below : [];
    const { columns, headers } = joined(texts, lower);
    withTitle(columns);
    if (!isTable(columns)) continue;
    const cost = columns.get('indicativeCost');
    const general = cost === undefined ? undefined : unitIn(headers[cost] ?? '');
    const units = new Map<PlanTableField, Unit>();
    for (const field of ['indicativeCost', 'stateBudget', 'foreignFunding', 'financialGap'] as const) {
      const at = columns.get(field);
      const unit = at === undefined ? undefined : (unitIn(headers[at] ?? '') ?? general);
      if (unit) units.set(field, unit);
    }
    return { first: upper.row, last: lower.length > 0 ? next!.row : upper.row, columns, headers, units };
  }
  return undefined;
}
