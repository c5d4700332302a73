import type { Actor } from '../model/actor.ts';
import type { Commitment } from '../model/commitment.ts';
import type { LocalisedText } from '../model/localised-text.ts';
import type { Plan } from '../model/plan.ts';
import type { Provenance } from '../model/provenance.ts';
import type { PartialDate } from '../model/time.ts';
import { answersIn } from './commitment-answers.ts';
import {
  databaseColumns,
  databaseRow,
  type DatabaseColumns,
  type DatabaseRow,
} from './ogp-database-columns.ts';
import { irmAssessmentsIn, irmColumns } from './ogp-database-irm.ts';
import { cellText, withoutControls, type CellFault, type SheetRow } from './sheet.ts';
import { dayFromCell } from './sheet-day.ts';

/** A row of the OGP Commitments Database in the model. */
export interface DatabaseCommitment {
  /** The commitment; absent where a cell of its row cannot be read. */
  commitment?: Commitment;
  /** Its plan, as far as the row knows it: without commitments, stages and policy areas. Absent as above. */
  plan?: Plan;
  /** Cells that cannot be read. */
  faults: CellFault[];
}

/** Reads the rows of the OGP Commitments Database, one by one. */
export interface DatabaseReader {
  /** The names of its columns, from column A on. */
  headers: readonly string[];
  /** Columns that members of the model are made of; what the others say is kept under `provenance.raw`. */
  used: ReadonlySet<number>;
  /** Reads a row below the headings. */
  read: (row: SheetRow) => DatabaseCommitment;
}

const source = 'OGP Commitments Database';
const license = 'CC-BY-4.0';
const missing = /^(?:ND|NR|NA)?$/i;
const ogpId = /^[A-Z]{2,4}\d{4}$/;

/** As long as one text of the model may be. */
const longest = 10_000;

const plain = {
  id: 'Commitment Unique Identifier',
  plan: 'Action Plan ID',
  country: 'Country/Locality',
  code: 'Code',
  level: 'National Or Local',
  planNumber: 'Action Plan Number',
  from: 'Year Of Submission',
  to: 'Action Plan End Year',
  number: 'Commitment Number',
  theme: 'Theme',
  title: 'Commitment Title',
  short: 'Short Title',
  text: 'Full Text',
  start: 'Start Date',
  end: 'End Date',
  lead: 'Lead Institution',
  supporting: 'Supporting Institution(s)',
  url: 'URL',
} as const;

/** What stands in a cell, unless that says that there is none. */
const said = (row: DatabaseRow, column: string): string | undefined => {
  const text = row.text(column);
  return missing.test(text) ? undefined : text;
};

const inEnglish = (text: string | undefined): LocalisedText | undefined =>
  text === undefined || text.length > longest ? undefined : { en: text };

function needed(row: DatabaseRow, column: string): string {
  const text = said(row, column);
  if (text === undefined) row.refuse(column, 'cell-needed');
  return text ?? '';
}

function dayIn(row: DatabaseRow, column: string): PartialDate | undefined {
  if (missing.test(row.text(column))) return undefined;
  // The database is kept in the United States.
  const read = dayFromCell(row.cell(column), 'mdy');
  if ('value' in read) return read.value;
  row.refuse(column, read.code, read.expected);
  return undefined;
}

function yearIn(row: DatabaseRow, column: string): string {
  const text = row.text(column);
  if (/^(?:19|20|21)\d\d$/.test(text)) return text;
  row.refuse(column, text === '' ? 'cell-needed' : 'day-unreadable');
  return '';
}

function actorIn(row: DatabaseRow, column: string, role: 'lead' | 'supporting'): Actor | undefined {
  const name = inEnglish(said(row, column));
  return name && { name, role };
}

/** What a row knows of its plan: years where the model has days, so from the first to the last of them. */
function planIn(row: DatabaseRow): Plan {
  const id = needed(row, plain.plan);
  const country = needed(row, plain.country);
  const code = needed(row, plain.code);
  const from = yearIn(row, plain.from);
  const to = yearIn(row, plain.to);
  const number = row.text(plain.planNumber);
  if (!/^[1-9]\d{0,2}$/.test(number)) row.refuse(plain.planNumber, 'number-unreadable', ['1']);
  const level = row.text(plain.level).toLowerCase();
  const slug = /\/members\/([^/]+)\//.exec(row.text(plain.url))?.[1];
  return {
    id,
    member: {
      name: { en: country },
      slug: slug ?? code,
      code,
      level: level === 'national' || level === 'local' ? level : 'other',
    },
    title: { en: `${country} Action Plan ${from}-${to}` },
    number: Number(number),
    period: { startDate: `${from}-01-01`, endDate: `${to}-12-31` },
    // Nothing is in the database before it was submitted; how it goes on, the database does not say.
    status: 'submitted',
    policyAreas: [],
    stages: [],
    organisations: [],
    calls: [],
    provenance: { source, license },
  };
}

/** Columns whose words are in the model as they stand, so that they need not be kept beside it. */
const asTheyStand = new Set<string>([plain.number, plain.title, plain.plan]);

const set = (raw: Map<string, string>, name: string, text: string): void => {
  // A name that objects have of their own would be lost on the way, or worse.
  if (name !== '' && name !== '__proto__' && !raw.has(name)) raw.set(name, text);
};

/** Everything that the model has no member for, or says in its own way, under the database's names. */
function provenanceOf(cells: SheetRow['cells'], columns: DatabaseColumns): Provenance {
  const raw = new Map<string, string>();
  const tags = new Set(columns.tags.map(([, at]) => at));
  columns.names.forEach((name, at) => {
    const text = cellText(cells[at]).slice(0, 100_000);
    const isSaid = asTheyStand.has(name) && !missing.test(text);
    if (text === '' || isSaid || (tags.has(at) && /^[01]$/.test(text))) return;
    set(raw, withoutControls(name), withoutControls(text));
  });
  return { source, license, raw: Object.fromEntries(raw) };
}

function commitmentIn(row: DatabaseRow, { cells }: SheetRow, columns: DatabaseColumns): Commitment {
  const id = needed(row, plain.id).toUpperCase();
  const text = said(row, plain.text);
  const answers = answersIn(text ?? '');
  const whole = Object.keys(answers).length === 0 ? inEnglish(text) : undefined;
  const url = said(row, plain.url);
  const startDate = dayIn(row, plain.start);
  const endDate = dayIn(row, plain.end);
  const ogpTags = columns.tags.flatMap(([tag, at]) => (cellText(cells[at]) === '1' ? [tag] : []));
  const theme = inEnglish(said(row, plain.theme));
  const shortTitle = inEnglish(said(row, plain.short));
  const leadInstitution = actorIn(row, plain.lead, 'lead');
  const supporting = actorIn(row, plain.supporting, 'supporting');
  const number = said(row, plain.number);
  const irmAssessments = irmAssessmentsIn(row, id, { source, license });
  return {
    id,
    ...(ogpId.test(id) && { ogpId: id }),
    plan: row.text(plain.plan),
    ...(number !== undefined && { localNumber: number }),
    title: { en: needed(row, plain.title) },
    ...(shortTitle && { shortTitle }),
    ...(startDate !== undefined && { startDate }),
    ...(endDate !== undefined && { endDate }),
    ...(theme && { theme }),
    ...(ogpTags.length > 0 && { ogpTags }),
    ...(whole && { description: whole }),
    ...answers,
    ...(leadInstitution && { leadInstitution }),
    ...(supporting && { supporting: [supporting] }),
    milestones: [],
    ...(irmAssessments.length > 0 && { irmAssessments }),
    ...(url !== undefined && /^https?:\/\/[!-~]+$/.test(url) && { ogpUrl: url }),
    provenance: provenanceOf(cells, columns),
  };
}

/** Whether a row is the header line of the OGP Commitments Database. */
export const isOgpDatabase = (header: SheetRow): boolean => databaseColumns(header) !== undefined;

/**
 * Reads the OGP Commitments Database, of whose 171 columns it knows those that the model has members for; all others stay
 * under `provenance.raw`, by their names. The three words for having no value (`ND`, `NR`, `NA`) stay three.
 * @param header The line with the names of the columns.
 * @returns Undefined where it is not the database.
 * @example
 * const names = ['Commitment Unique Identifier', 'Commitment Title', 'Action Plan ID'];
 * ogpDatabase({ row: 1, cells: names }).headers.length // 3
 */
export function ogpDatabase(header: SheetRow): DatabaseReader | undefined {
  const columns = databaseColumns(header);
  if (!columns) return undefined;
  const known = [...Object.values(plain), ...irmColumns].flatMap((name) => columns.at(name) ?? []);
  return {
    headers: columns.names,
    used: new Set([...known, ...columns.tags.map(([, at]) => at)]),
    read: (sheetRow) => {
      const row = databaseRow(sheetRow, columns);
      const commitment = commitmentIn(row, sheetRow, columns);
      const plan = planIn(row);
      return row.faults.length > 0 ? { faults: row.faults } : { commitment, plan, faults: [] };
    },
  };
}
