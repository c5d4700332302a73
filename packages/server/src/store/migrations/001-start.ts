import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `CREATE TABLE plans (
    id TEXT PRIMARY KEY COLLATE NOCASE,
    body TEXT NOT NULL,
    version INTEGER NOT NULL
  ) STRICT`,
  `CREATE TABLE counts (
    plan TEXT NOT NULL COLLATE NOCASE REFERENCES plans (id),
    kind TEXT NOT NULL,
    sent INTEGER NOT NULL,
    shown INTEGER NOT NULL,
    PRIMARY KEY (plan, kind)
  ) STRICT`,
  `CREATE TABLE participants (
    id TEXT PRIMARY KEY COLLATE NOCASE,
    role TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE ledger (
    n INTEGER PRIMARY KEY,
    previous TEXT NOT NULL,
    time TEXT NOT NULL,
    kind TEXT NOT NULL,
    digest TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE ledger_pages (
    page INTEGER PRIMARY KEY,
    hash TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE checkpoint (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    size INTEGER NOT NULL,
    head TEXT NOT NULL,
    time TEXT NOT NULL,
    signature TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE keys (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    signing TEXT NOT NULL,
    token TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE contributions (
    id TEXT PRIMARY KEY COLLATE NOCASE,
    kind TEXT NOT NULL,
    plan TEXT NOT NULL COLLATE NOCASE REFERENCES plans (id),
    ordinal INTEGER NOT NULL,
    participant TEXT REFERENCES participants (id),
    receipt TEXT NOT NULL UNIQUE REFERENCES receipts (id) DEFERRABLE INITIALLY DEFERRED,
    n INTEGER UNIQUE REFERENCES ledger (n),
    record TEXT,
    UNIQUE (plan, kind, ordinal)
  ) STRICT`,
  `CREATE TABLE receipts (
    id TEXT PRIMARY KEY COLLATE NOCASE,
    contribution TEXT NOT NULL UNIQUE REFERENCES contributions (id) DEFERRABLE INITIALLY DEFERRED,
    body TEXT
  ) STRICT`,
  `CREATE TABLE sends (
    key TEXT PRIMARY KEY,
    fingerprint TEXT,
    contribution TEXT REFERENCES contributions (id),
    status INTEGER NOT NULL,
    location TEXT,
    body TEXT,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX sends_by_contribution ON sends (contribution)`,
  `CREATE INDEX sends_by_expiry ON sends (expires_at)`,
];

/** Plans, contributions, receipts, ledger, participants, keyed sends. */
export const start: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
