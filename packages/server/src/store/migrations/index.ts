import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { Tables } from '../tables.ts';
import { start } from './001-start.ts';
import { documents } from './002-documents.ts';
import { commitments } from './003-commitments.ts';

/** Forward only: a released one never changes; the next gets the next number. */
export const migrations: Record<string, Migration> = {
  '001-start': start,
  '002-documents': documents,
  '003-commitments': commitments,
};

/** Brings a database up to date. Data written by a newer version of the server is refused, not guessed at. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error(JSON.stringify(error));
}
