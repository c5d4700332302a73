import type { FileCheck } from './check-file.ts';
import type { FileIssue } from './file-issue.ts';

/** Takes what is written, and says when there is room for more. */
export type Write = (text: string) => Promise<void>;

/** How many there are of what. */
export interface Sum {
  files: number;
  withErrors: number;
  notChecked: number;
  errors: number;
  warnings: number;
}

/** Says what was found, file by file. */
export interface Report {
  file: (check: FileCheck) => Promise<{ errors: number; warnings: number }>;
  end: (sum: Sum) => Promise<void>;
}

/** Counts issues while they pass by. */
export class Tally {
  errors = 0;
  warnings = 0;

  count({ severity }: FileIssue): void {
    if (severity === 'error') this.errors += 1;
    else this.warnings += 1;
  }
}

/** Reports on all files, one after another. */
export async function reportOn(checks: Iterable<FileCheck>, report: Report): Promise<Sum> {
  const sum: Sum = { files: 0, withErrors: 0, notChecked: 0, errors: 0, warnings: 0 };
  for (const check of checks) {
    const { errors, warnings } = await report.file(check);
    sum.files += 1;
    sum.errors += errors;
    sum.warnings += warnings;
    if (!check.checked) sum.notChecked += 1;
    else if (errors > 0) sum.withErrors += 1;
  }
  await report.end(sum);
  return sum;
}
