import type { DayOrder, DecimalMark, SheetRow } from '@ogp-kit/core';
import type { ReportLanguage } from '../validate/words.ts';
import type { TableMapping } from './mapping/table-mapping.ts';
import type { OpenedFile } from './opened-file.ts';
import type { Taken } from './taken.ts';

/** What a format needs to know beside the file. */
export interface Reading {
  /** The plan that rows belong to; of a file with several plans the only one that is wanted. */
  plan: string | undefined;
  /** The language that a table is in. */
  tableLanguage: string | undefined;
  dayOrder: DayOrder | undefined;
  decimalMark: DecimalMark | undefined;
  mapping: TableMapping | undefined;
  /** The language to report in. */
  language: ReportLanguage;
}

/** A file of one form. */
export type FileOf<Form extends OpenedFile['form']> = Extract<OpenedFile, { form: Form }>;

/** A way in which plans and commitments are written down. */
export interface ImportFormat {
  /** As `--as` calls it. */
  name: string;
  /** Whether rows belong to a plan that the file does not name. */
  needsPlan: boolean;
  /** Whether a file is this. */
  detect: (file: OpenedFile, first: readonly SheetRow[]) => boolean;
  /** Reads a file, from its beginning each time. */
  read: (file: OpenedFile, reading: Reading) => AsyncGenerator<Taken>;
}
