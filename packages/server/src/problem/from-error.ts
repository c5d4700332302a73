import Sqlite from 'better-sqlite3';
import { Refusal } from './refusal.ts';

const passing = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|NOMEM)/;

/** What to tell the sender of a request that met an error: the refusal itself, or that it is ours. */
export function refusalOf(error: unknown, onFailure?: (error: unknown) => void): Refusal {
  if (error instanceof Refusal) return error;
  onFailure?.(error);
  if (error instanceof Sqlite.SqliteError && passing.test(error.code)) {
    return new Refusal('unavailable', { retryAfter: 5 });
  }
  return new Refusal('failed');
}
