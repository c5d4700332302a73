import Sqlite from 'better-sqlite3';
import { join } from 'node:path';

function rows<T>(data: string, query: string, ...values: unknown[]): T[] {
  const database = new Sqlite(join(data, 'ogp-kit.sqlite'), { readonly: true });
  try {
    return database.prepare(query).all(...values) as T[];
  } finally {
    database.close();
  }
}

const comments = `
  SELECT contributions.id, contributions.receipt, record ->> '$.body' AS body, record ->> '$.paragraph' AS paragraph
    FROM contributions
    JOIN receipts ON receipts.id = contributions.receipt AND receipts.contribution = contributions.id
    JOIN ledger ON ledger.n = contributions.n
   WHERE contributions.kind = 'comment'`;

/** The comments in a backend's database that hold certain words, with receipt and ledger entry, by plain SQL. */
export const saidWith = (
  data: string,
  words: string,
): { body: string; paragraph: string; receipt: string }[] =>
  rows(data, `${comments} AND instr(record ->> '$.body', ?) ORDER BY contributions.n`, words);

/** The positions on a paragraph, one for each participant who took one. */
export const positionsOn = (data: string, paragraph: string): string[] =>
  rows<{ option: string }>(data, 'SELECT option FROM positions WHERE paragraph = ?', paragraph).map(
    ({ option }) => option,
  );
