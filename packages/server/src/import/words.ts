import type { CellFaultCode, PlanItemLevel } from '@ogp-kit/core';
import type { ReportLanguage } from '../validate/words.ts';
import { en } from './en.ts';
import type { ImportFaultCode } from './import-fault.ts';
import { sq } from './sq.ts';

/** What an import says, in one language. */
export interface ImportWords {
  /** Of a cell: why it is not taken, and what would be right. */
  cells: Readonly<Record<CellFaultCode, (value: string, expected: readonly string[]) => string>>;
  /** Of a file: the same. */
  faults: Readonly<Record<ImportFaultCode, (about: readonly string[]) => string>>;
  fieldUnknown: (name: string, near: readonly string[]) => string;
  formats: Readonly<Record<string, string>>;
  takenFor: (file: string, format: string, sheet: string | undefined) => string;
  row: (row: number) => string;
  column: (letters: string, header: string) => string;
  line: (line: number) => string;
  warning: (message: string) => string;
  rows: (count: number) => string;
  plans: (count: number) => string;
  commitments: (count: number) => string;
  milestones: (count: number) => string;
  /** Lines of a plan's table. */
  levels: Readonly<Record<PlanItemLevel, (count: number) => string>>;
  assessments: (count: number) => string;
  /** What was read, in counts. */
  read: (counts: string) => string;
  refusals: (count: number) => string;
  warnings: (count: number) => string;
  more: (count: number) => string;
  columnsLeftOut: (names: string) => string;
  rowsLeftOut: (rows: string) => string;
  sheetsLeftOut: (names: string) => string;
  nothingTaken: string;
  restTaken: string;
  nothingToTake: string;
  dryRun: string;
  /** What came of it, by what it is. */
  done: Readonly<Record<'new' | 'changed' | 'unchanged' | 'kept', string>>;
  inPlan: (plan: string, counts: string) => string;
  written: (file: string, counts: string) => string;
  unchangedFile: (file: string) => string;
}

const catalogues = { en, sq } as const satisfies Record<ReportLanguage, ImportWords>;

export const importWordsIn = (language: ReportLanguage): ImportWords => catalogues[language];
