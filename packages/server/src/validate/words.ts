import type { FileCode, FileFinding, FileIssue } from './file-issue.ts';
import { en } from './en.ts';
import { sq } from './sq.ts';

/** What can be wrong with how JSON is written. */
export const syntaxFaults = [
  'comma',
  'colon',
  'name',
  'value',
  'brace',
  'bracket',
  'end',
  'comment',
  'text-end',
  'escape',
  'control',
  'number',
  'symbol',
] as const;

/** What can be wrong with how JSON is written, for machines. */
export type SyntaxFault = (typeof syntaxFaults)[number];

/** What the report says, in one language. */
export interface ValidateWords {
  faults: Readonly<Record<FileCode, (expected: FileFinding['expected']) => string>>;
  warning: (message: string) => string;
  line: (line: number) => string;
  row: (row: number) => string;
  allRight: string;
  notChecked: string;
  documents: (count: number) => string;
  errors: (count: number) => string;
  warnings: (count: number) => string;
  more: (count: number) => string;
  files: (count: number) => string;
  filesWithErrors: (count: number) => string;
  filesNotChecked: (count: number) => string;
}

const catalogues = { en, sq } as const satisfies Record<string, ValidateWords>;

/** A language in which files are spoken about. */
export type ReportLanguage = keyof typeof catalogues;

export const reportLanguages = Object.keys(catalogues) as ReportLanguage[];

export const wordsIn = (language: ReportLanguage): ValidateWords => catalogues[language];

/** Puts what is wrong with a file as such into words. */
export function inWords(finding: FileFinding, language: ReportLanguage): FileIssue {
  return { ...finding, message: catalogues[language].faults[finding.code](finding.expected) };
}
