import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `CREATE TABLE commitments (
    id TEXT PRIMARY KEY COLLATE NOCASE,
    plan TEXT NOT NULL COLLATE NOCASE REFERENCES plans (id),
    ordinal INTEGER NOT NULL,
    body TEXT NOT NULL,
    published_at TEXT NOT NULL,
    summary TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX commitments_by_plan ON commitments (plan, ordinal)`,
  `CREATE TABLE status_reports (
    id TEXT PRIMARY KEY COLLATE NOCASE REFERENCES contributions (id),
    commitment TEXT NOT NULL COLLATE NOCASE REFERENCES commitments (id)
  ) STRICT`,
  `CREATE INDEX status_reports_by_commitment ON status_reports (commitment)`,
];

/** Commitments, and what the sides report on them. */
export const commitments: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
