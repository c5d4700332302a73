import Sqlite from 'better-sqlite3';

/** A set of paths that does not have to fit into memory. */
export class PathSet {
  // A database without a name is a file that only this connection sees, and that goes with it.
  readonly #db = new Sqlite('');
  readonly #add: Sqlite.Statement<[string]>;
  readonly #has: Sqlite.Statement<[string]>;

  constructor() {
    this.#db.exec('PRAGMA journal_mode = OFF; CREATE TABLE paths (path TEXT PRIMARY KEY) WITHOUT ROWID');
    this.#add = this.#db.prepare('INSERT OR IGNORE INTO paths VALUES (?)');
    this.#has = this.#db.prepare('SELECT 1 FROM paths WHERE path = ?');
  }

  add(path: string): void {
    this.#add.run(path);
  }

  has(path: string): boolean {
    return this.#has.get(path) !== undefined;
  }

  close(): void {
    this.#db.close();
  }
}
