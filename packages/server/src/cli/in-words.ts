import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { databaseFile } from '../store/database.ts';

/** What a command was given that may be the reason of an error. */
export interface Given {
  data?: string;
  host?: string;
  port?: number;
}

function ofDatabase(code: string, message: string, data: string): string {
  const file = join(data, databaseFile);
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) {
    return `The database ${file} is damaged. Keep the file, and restore a backup: see "Backup and restore" in the README.`;
  }
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) {
    return `Another program holds the database ${file}. Try again in a moment.`;
  }
  if (code === 'SQLITE_FULL') return `The disk that ${data} is on is full. Make room on it.`;
  return `The database ${file} cannot be used: ${message}. May this account write in the folder, and is the disk sound?`;
}

function ofSystem({ code = '', syscall }: NodeJS.ErrnoException, given: Given): string | undefined {
  const { data = '', host = '', port = 0 } = given;
  if (syscall === 'mkdir') {
    return /^(EEXIST|ENOTDIR)$/.test(code)
      ? `${data} is not a folder. Name one with --data.`
      : `The folder ${data} cannot be made (${code}). Name one with --data that this account may write in.`;
  }
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Name another with --port, or 0 for a free one.`;
  if (syscall === 'listen' && code === 'EACCES') {
    return `This account may not listen at port ${port}. Name one from 1024 with --port.`;
  }
  if (syscall === 'getaddrinfo' || code === 'EADDRNOTAVAIL') {
    return `This machine has no address ${host}. Name one of its own with --host: 127.0.0.1, or 0.0.0.0 for all.`;
  }
  return undefined;
}

/** What went wrong and what to do about it, for whoever runs the backend; of an error that we expect. */
export function inWords(error: unknown, given: Given): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (/previously executed migration .* is missing/.test(error.message)) {
    return 'The data were written by a newer version of ogp-kit. Update ogp-kit, or name another folder with --data.';
  }
  if (error instanceof Sqlite.SqliteError) return ofDatabase(error.code, error.message, given.data ?? '');
  return ofSystem(error, given);
}
