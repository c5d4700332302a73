import type { Issue, IssueCode, Severity } from '@ogp-kit/core';

/** Where in a file something is. */
export interface Place {
  /** From 1, as editors count. */
  line?: number;
  /** From 1, in UTF-16 units, as editors count. */
  column?: number;
  /** Of a list: its number from 1. Of a table: as a spreadsheet numbers it, so that the header is row 1. */
  row?: number;
  /** What stands above the cell of a table. */
  header?: string;
}

/** Why a file was not checked at all. */
export const uncheckedCodes = [
  'file-missing',
  'file-matches-none',
  'file-folder',
  'file-unreadable',
  'file-too-large',
  'kind-unclear',
  'kind-differs',
] as const;

/** What can be wrong with a file as such, whatever it holds; beside what can be wrong with a document. */
export const fileCodes = [
  ...uncheckedCodes,
  'file-empty',
  'file-packed',
  'file-utf-16',
  'file-nul',
  'file-not-utf-8',
  'json-syntax',
  'json-too-deep',
  'json-key-repeated',
  'documents-none',
  'csv-quote',
  'csv-row-too-long',
  'csv-column-repeated',
  'csv-column-whole',
  'csv-cell-unnamed',
] as const;

/** What can be wrong with a file as such, for machines (closed list; grows). */
export type FileCode = (typeof fileCodes)[number];

/** Something about a file as such, without words. */
export interface FileFinding extends Place {
  code: FileCode;
  severity: Severity;
  pointer?: string;
  expected?: Issue['expected'];
}

/** What is wrong with a file, or with a document in it, in words. */
export interface FileIssue extends Place {
  /** JSON Pointer within the document; absent where it is about the file as such. */
  pointer?: string;
  code: IssueCode | FileCode;
  severity: Severity;
  message: string;
  expected?: Issue['expected'];
}

/** A file, or a row of it, that cannot be read any further. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
  readonly finding: FileFinding;

  constructor(code: FileCode, about: Omit<FileFinding, 'code' | 'severity'> = {}, options?: ErrorOptions) {
    super(code, options);
    this.finding = { ...about, code, severity: 'error' };
  }
}

/** A place within a part of a file, as a place in the file. */
export function placeFrom(origin: Place, place: Place): Place {
  const { line, column } = place;
  if (line === undefined || origin.line === undefined) return { ...origin, ...place };
  const first = line === 1;
  return {
    ...origin,
    ...place,
    line: origin.line + line - 1,
    ...(column !== undefined && { column: column + (first ? (origin.column ?? 1) - 1 : 0) }),
  };
}
