import type { EntityName } from '@ogp-kit/core';
import { checkDocument } from './check-document.ts';
import { decideKind, kindOfPath } from './decide-kind.ts';
import { FileFault, type FileIssue } from './file-issue.ts';
import { readDocument, type JsonText } from './json-document.ts';
import { inWords, type ReportLanguage } from './words.ts';

/** As many documents as are looked at to find out what a file holds. */
const sample = 100;

/** The first rows, and all of them. */
async function peeked<T>(rows: AsyncGenerator<T>): Promise<[first: T[], all: AsyncGenerator<T>]> {
  const first: T[] = [];
  while (first.length < sample) {
    const next = await rows.next();
    if (next.done) break;
    first.push(next.value);
  }
  async function* all() {
    yield* first;
    yield* rows;
  }
  return [first, all()];
}

function orElse<T>(act: () => T, otherwise: (fault: FileFault) => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof FileFault) return otherwise(error);
    throw error;
  }
}

/** Where and as what rows are checked. */
export interface RowsToCheck {
  path: string | undefined;
  as: EntityName | undefined;
  language: ReportLanguage;
  onKind: (kind: EntityName) => void;
  onDocument: () => void;
}

/**
 * Everything that is wrong with documents in JSON that follow one another; one that cannot be read does not hold up the
 * next.
 */
export async function* checkRows(
  rows: AsyncGenerator<JsonText>,
  asked: RowsToCheck,
): AsyncGenerator<FileIssue> {
  const { path, as, language } = asked;
  const [first, all] = await peeked(rows);
  const faults: FileFault[] = [];
  const values = first.flatMap((row) =>
    orElse<unknown[]>(
      () => [readDocument(row).value],
      (fault) => (faults.push(fault), []),
    ),
  );
  // Of what cannot be read at all it is no use to ask what it is.
  if (values.length === 0 && faults[0] && !(as ?? kindOfPath(path))) throw faults[0];
  const how = { ...decideKind(path, as, values), language };
  asked.onKind(how.kind);
  for await (const row of all) {
    asked.onDocument();
    yield* orElse(
      () => checkDocument(readDocument(row), how),
      ({ finding }) => [inWords(finding, language)],
    );
  }
}
