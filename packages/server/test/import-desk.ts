/** A folder in which `ogp-kit import` is run, and the tables that are put there. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { columnLetters, type PlanExport } from '@ogp-kit/core';
import { WholeFileFault } from '../src/import/import-fault.ts';
import { runImport, type ImportOutcome, type ImportRequest } from '../src/import/run-import.ts';
import { FileFault } from '../src/validate/file-issue.ts';
import { sourcesOf } from '../src/validate/sources.ts';
import { bin } from './command.ts';
import { type Run } from './desk.ts';
import { folder } from './running.ts';
import type { MadeCell } from './workbook.ts';

/** A refusal as `--report json` writes it. */
export interface JsonRefusal {
  row?: number;
  column?: string;
  header?: string;
  line?: number;
  pointer?: string;
  value?: string;
  code: string;
  severity: string;
  message: string;
}

/** What `--report json` writes. */
export interface ImportReport {
  file: string;
  format: string;
  sheet?: string;
  counts: Record<string, number> & { levels: Record<string, number> };
  refusals: JsonRefusal[];
  leftOut: { columns: { column: string; header: string }[]; rows: { row: number }[]; sheets: string[] };
  taken: string;
  plans: { plan: string; what?: string; commitments: Record<string, number> }[];
  unchanged: boolean;
  ok: boolean;
}

/** A plan in as few words as `--plan-file` takes. */
export const shortPlan = {
  id: 'AP_ALB05',
  member: { name: { en: 'Albania' }, slug: 'albania', code: 'ALB', level: 'national' },
  title: { en: 'Action Plan 2020-2022' },
  number: 5,
  period: { startDate: '2020-01-01', endDate: '2022-12-31' },
  status: 'drafting',
};

/** The sources that the project was made from, where they are. */
export const sources = fileURLToPath(new URL('../../../../shared/', import.meta.url));
export const noSources = existsSync(sources) ? false : 'the sources are not part of the project';

const headings = [
  [
    'Nr.',
    null,
    'Institucionet përgjegjëse',
    'Institucione të tjera përgjegjëse',
    'Afati i zbatimit',
    null,
    'Kostoja indikative 2020-2022 (në mijë lekë)',
    'Burimi i mbulimit',
    null,
    'Hendeku financiar',
  ],
  [
    null,
    null,
    null,
    null,
    'Afati i Fillimit',
    'Afati i Mbarimit',
    null,
    'Buxheti i Shtetit',
    'Financim i Huaj',
    null,
  ],
] as const;

/** The headings of the Albanian table over two rows, with a title and a goal above: four rows. */
export const tableStart = [
  ['PARTNERITETI PËR QEVERISJE TË HAPUR 2020-2022'],
  ['Qëllimi i Politikës: Qeverisja Digjitale'],
  ...headings,
];

/** Rows as a spreadsheet saves them. */
export const csv = (rows: readonly (readonly MadeCell[])[], separator = ';', end = '\n'): string =>
  rows
    .map((cells) =>
      cells
        .map((cell) => (typeof cell === 'string' || typeof cell === 'number' ? String(cell) : ''))
        .map((cell) =>
          /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell,
        )
        .join(separator),
    )
    .join(end) + end;

/** A table with one objective, one measure, and the activities that are given. */
export const tableWith = (...activities: readonly (readonly MadeCell[])[]): (readonly MadeCell[])[] => [
  ...tableStart,
  ['1', 'OBJEKTIVI SPECIFIK: Shërbime të aksesueshme'],
  ['1.1', 'Ngritja e qendrave'],
  ...activities,
];

export function importDesk(t: TestContext) {
  const path = folder(t);
  const put = (name: string, content: string | Buffer | object): string => {
    const asItIs = typeof content === 'string' || Buffer.isBuffer(content);
    writeFileSync(join(path, name), asItIs ? content : JSON.stringify(content));
    return name;
  };
  put('plan.json', shortPlan);
  const run = (words: readonly string[], node: readonly string[] = []): Run => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...node, bin, 'import', ...words], {
      cwd: path,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'C' },
      maxBuffer: 2 ** 28,
    });
    assert.doesNotMatch(stderr, /^ +at /m);
    return { code: status, out: stdout, err: stderr };
  };
  const report = (...words: string[]): ImportReport & { code: number | null } => {
    const { code, out, err } = run(['--report', 'json', ...words]);
    assert.notEqual(out, '', err);
    return { ...(JSON.parse(out) as ImportReport), code };
  };
  /** Imports into a file, and reads that. */
  const written = (...words: string[]): PlanExport => {
    const { code, out, err } = run([...words, '--out', 'written.json']);
    assert.equal(code, 0, out + err);
    return JSON.parse(readFileSync(join(path, 'written.json'), 'utf8')) as PlanExport;
  };
  /** Only looks at a file, in this process. */
  const look = (name: string, more: Partial<ImportRequest> = {}): Promise<ImportOutcome> =>
    runImport({
      source: sourcesOf([join(path, name)])[0]!,
      as: undefined,
      plan: undefined,
      given: undefined,
      mapping: undefined,
      partly: false,
      language: 'en',
      tableLanguage: undefined,
      dayOrder: undefined,
      decimalMark: undefined,
      ...more,
    });
  return { path, put, run, report, written, look };
}

/** What a file was refused for as a whole; fails where it was not. */
export async function faultOf(outcome: Promise<unknown>): Promise<string> {
  try {
    await outcome;
  } catch (error) {
    if (error instanceof FileFault) return error.finding.code;
    if (error instanceof WholeFileFault) return error.code;
    throw error;
  }
  throw new Error('it was not refused');
}

/** The refusals of an outcome in few words. */
export const refusalsOf = ({ tally }: ImportOutcome): string[] =>
  tally.refusals.map(({ column, ...refusal }) =>
    briefly({ ...refusal, ...(column !== undefined && { column: columnLetters(column) }) }),
  );

/** A refusal in few words: where, what, why. */
export const briefly = ({ row, column, header, line, pointer, value, code }: JsonRefusal): string =>
  [
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined ? [] : [column]),
    ...(header === undefined ? [] : [header]),
    ...(line === undefined || line === row ? [] : [`line ${line}`]),
    ...(pointer ? [pointer] : []),
    ...(value === undefined || value === '' ? [] : [`“${value}”`]),
    code,
  ].join(' ');
