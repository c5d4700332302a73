import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `CREATE TABLE documents (
    id TEXT PRIMARY KEY COLLATE NOCASE,
    ordinal INTEGER NOT NULL UNIQUE,
    plan TEXT COLLATE NOCASE,
    version INTEGER NOT NULL,
    sent INTEGER NOT NULL,
    shown INTEGER NOT NULL
  ) STRICT`,
  `CREATE TABLE document_versions (
    document TEXT NOT NULL COLLATE NOCASE REFERENCES documents (id),
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (document, version)
  ) STRICT`,
  `CREATE TABLE paragraph_homes (
    document TEXT NOT NULL COLLATE NOCASE REFERENCES documents (id),
    version INTEGER NOT NULL,
    paragraph TEXT NOT NULL,
    home TEXT,
    same INTEGER NOT NULL,
    PRIMARY KEY (document, version, paragraph)
  ) STRICT`,
  // A column that was NOT NULL may be empty now, which SQLite only does by making the table anew.
  `CREATE TABLE contributions_2 (
    id TEXT PRIMARY KEY COLLATE NOCASE,
    kind TEXT NOT NULL,
    plan TEXT COLLATE NOCASE REFERENCES plans (id),
    document TEXT COLLATE NOCASE REFERENCES documents (id),
    ordinal INTEGER,
    state TEXT NOT NULL,
    participant TEXT REFERENCES participants (id),
    receipt TEXT NOT NULL UNIQUE REFERENCES receipts (id) DEFERRABLE INITIALLY DEFERRED,
    n INTEGER UNIQUE REFERENCES ledger (n),
    record TEXT,
    UNIQUE (plan, kind, ordinal),
    UNIQUE (document, ordinal),
    CHECK ((plan IS NULL) <> (document IS NULL))
  ) STRICT`,
  `INSERT INTO contributions_2 (id, kind, plan, document, ordinal, state, participant, receipt, n, record)
    SELECT id, kind, plan, NULL, ordinal, CASE WHEN record IS NULL THEN 'removed' ELSE 'published' END,
      participant, receipt, n, record FROM contributions`,
  `DROP TABLE contributions`,
  `ALTER TABLE contributions_2 RENAME TO contributions`,
  `CREATE INDEX contributions_waiting ON contributions (n) WHERE state = 'pending'`,
  `CREATE INDEX contributions_by_participant ON contributions (participant, document)`,
  `CREATE TABLE comments (
    id TEXT PRIMARY KEY COLLATE NOCASE REFERENCES contributions (id),
    document TEXT NOT NULL COLLATE NOCASE REFERENCES documents (id),
    version INTEGER NOT NULL,
    place TEXT NOT NULL,
    place_ordinal INTEGER,
    root TEXT NOT NULL COLLATE NOCASE,
    trace TEXT NOT NULL,
    moderation TEXT,
    organisation TEXT,
    up INTEGER NOT NULL,
    down INTEGER NOT NULL
  ) STRICT`,
  `CREATE INDEX comments_by_place ON comments (document, place, place_ordinal)`,
  `CREATE INDEX comments_by_root ON comments (root)`,
  `CREATE TABLE threads (
    document TEXT NOT NULL COLLATE NOCASE REFERENCES documents (id),
    place TEXT NOT NULL,
    roots INTEGER NOT NULL,
    shown INTEGER NOT NULL,
    PRIMARY KEY (document, place)
  ) STRICT`,
  `CREATE TABLE document_organisations (
    document TEXT NOT NULL COLLATE NOCASE REFERENCES documents (id),
    organisation TEXT NOT NULL,
    display_name TEXT NOT NULL,
    organisation_id TEXT,
    comments INTEGER NOT NULL,
    PRIMARY KEY (document, organisation)
  ) STRICT`,
  `CREATE TABLE positions (
    document TEXT NOT NULL COLLATE NOCASE REFERENCES documents (id),
    version INTEGER NOT NULL,
    paragraph TEXT NOT NULL,
    participant TEXT NOT NULL REFERENCES participants (id),
    option TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (document, version, paragraph, participant)
  ) STRICT`,
  `CREATE INDEX positions_by_participant ON positions (participant, document, version)`,
  `CREATE TABLE position_counts (
    document TEXT NOT NULL COLLATE NOCASE REFERENCES documents (id),
    version INTEGER NOT NULL,
    paragraph TEXT NOT NULL,
    agree INTEGER NOT NULL,
    neutral INTEGER NOT NULL,
    disagree INTEGER NOT NULL,
    PRIMARY KEY (document, version, paragraph)
  ) STRICT`,
  `CREATE TABLE votes (
    comment TEXT NOT NULL COLLATE NOCASE REFERENCES comments (id),
    participant TEXT NOT NULL REFERENCES participants (id),
    document TEXT NOT NULL COLLATE NOCASE,
    option TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (comment, participant)
  ) STRICT`,
  `CREATE INDEX votes_by_participant ON votes (participant, document, created_at)`,
  `CREATE TABLE acts (
    id TEXT PRIMARY KEY COLLATE NOCASE,
    contribution TEXT NOT NULL COLLATE NOCASE REFERENCES contributions (id),
    act TEXT NOT NULL,
    reason TEXT,
    rule TEXT,
    at TEXT NOT NULL,
    participant TEXT NOT NULL REFERENCES participants (id)
  ) STRICT`,
  `CREATE INDEX acts_by_contribution ON acts (contribution)`,
  `CREATE TABLE flags (
    id TEXT PRIMARY KEY COLLATE NOCASE,
    contribution TEXT NOT NULL COLLATE NOCASE REFERENCES contributions (id),
    body TEXT NOT NULL,
    created_at TEXT NOT NULL,
    send TEXT NOT NULL,
    act TEXT REFERENCES acts (id)
  ) STRICT`,
  `CREATE INDEX flags_open ON flags (contribution) WHERE act IS NULL`,
  `CREATE INDEX flags_by_contribution ON flags (contribution)`,
  `ALTER TABLE participants ADD COLUMN revoked_at TEXT`,
];

/** Texts that are discussed paragraph by paragraph: versions, comments, positions, votes; moderation. */
export const documents: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
