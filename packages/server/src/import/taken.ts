import type {
  CellFaultCode,
  Commitment,
  IssueCode,
  Plan,
  PlanExport,
  PlanItem,
  Severity,
  TableRefusal,
} from '@ogp-kit/core';
import type { FileCode } from '../validate/file-issue.ts';
import type { ImportFaultCode } from './import-fault.ts';

/** Something that cannot be taken, or is odd: where it stands, what stands there, why, and what would be right. */
export interface Refusal {
  /** As a spreadsheet numbers it. */
  row?: number;
  /** From 0, which is column A. */
  column?: number;
  /** What stands above the column. */
  header?: string;
  /** In a text file. */
  line?: number;
  /** JSON Pointer within a document. */
  pointer?: string;
  /** What stands there. */
  value?: string;
  code: CellFaultCode | IssueCode | FileCode | ImportFaultCode | TableRefusal['code'];
  severity: Severity;
  message: string;
}

/** What is not taken and need not be. */
export type LeftOut =
  | { kind: 'column'; column: number; header: string }
  | { kind: 'row'; row: number; text: string }
  | { kind: 'sheet'; name: string };

/** One thing that a format reads of a file. */
export type Taken =
  /** A plan with all that belongs to it. */
  | { what: 'export'; export: PlanExport }
  /** A plan; one that is only derived from something else takes the place of none that is there. */
  | { what: 'plan'; plan: Plan; derived: boolean }
  | { what: 'commitment'; commitment: Commitment }
  /** The table of the plan. */
  | { what: 'items'; items: PlanItem[] }
  | { what: 'refusal'; refusal: Refusal }
  | { what: 'left-out'; leftOut: LeftOut }
  /** A row was read, whatever came of it. */
  | { what: 'row' };
