import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely, sql, SqliteDialect } from 'kysely';
import { makeKeys } from './keys.ts';
import { migrate } from './migrations/index.ts';
import type { Tables } from './tables.ts';

/** The file within the data folder. */
export const databaseFile = 'ogp-kit.sqlite';

/** Milliseconds to wait for another process that writes. */
const patience = 2000;

/** One connection that writes and one that only reads, on the same file. */
export interface Database {
  writing: Kysely<Tables>;
  reading: Kysely<Tables>;
  /** A number that changes when another process has written. */
  foreignVersion(): number;
  /** A connection that sees the data as they are now, whatever is written later. It must be ended. */
  oneMoment(): Promise<{ db: Kysely<Tables>; end(): Promise<void> }>;
  /** Moves the write-ahead log into the file and overwrites the log. False: somebody reads from it, and it is not done. */
  checkpoint(): boolean;
  close(): Promise<void>;
}

function connect(file: string, readonly: boolean): Sqlite.Database {
  const sqlite = new Sqlite(file, { readonly, timeout: patience });
  sqlite.pragma('foreign_keys = ON');
  if (!readonly) {
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = FULL');
    // What is erased is overwritten in the file, not only unlinked.
    sqlite.pragma('secure_delete = ON');
  }
  return sqlite;
}

const kysely = (database: Sqlite.Database) =>
  new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });

/**
 * All or nothing, and one process at a time: Kysely migrates SQLite statement by statement, so that a kill would leave
 * tables that no migration owns up to.
 */
async function inOneTransaction(sqlite: Sqlite.Database, act: () => Promise<void>): Promise<void> {
  // A table that is made anew is missing for a moment; SQLite lets this be switched off outside a transaction only.
  sqlite.pragma('foreign_keys = OFF');
  sqlite.exec('BEGIN IMMEDIATE');
  try {
    await act();
    const [broken] = sqlite.pragma('foreign_key_check') as { table: string }[];
    if (broken !== undefined) throw new Error(`The table ${broken.table} refers to what is not there.`);
    sqlite.exec('COMMIT');
    sqlite.pragma('foreign_keys = ON');
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** Opens the database of a data folder; makes both, and the keys, where they are missing. */
export async function openDatabase(directory: string): Promise<Database> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, databaseFile);
  const sqlite = connect(file, false);
  const writing = kysely(sqlite);
  await inOneTransaction(sqlite, async () => {
    await migrate(writing);
    await makeKeys(writing);
  });
  const reading = kysely(connect(file, true));
  return {
    writing,
    reading,
    foreignVersion: () => sqlite.pragma('data_version', { simple: true }) as number,
    async oneMoment() {
      const db = kysely(connect(file, true));
      await sql`BEGIN`.execute(db);
      // The moment is that of the first read.
      await sql`SELECT size FROM checkpoint`.execute(db);
      return {
        db,
        async end() {
          await sql`ROLLBACK`.execute(db);
          await db.destroy();
        },
      };
    },
    checkpoint() {
      // Without this it would wait for whoever reads, and all requests with it.
      sqlite.pragma('busy_timeout = 0');
      const [{ busy } = { busy: 1 }] = sqlite.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
      sqlite.pragma(`busy_timeout = ${patience}`);
      return busy === 0;
    },
    async close() {
      await reading.destroy();
      sqlite.pragma('wal_checkpoint(TRUNCATE)');
      await writing.destroy();
    },
  };
}
