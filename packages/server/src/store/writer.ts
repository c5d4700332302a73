import type { Checkpoint, LedgerEntry } from '@ogp-kit/core';
import { sql, type Kysely } from 'kysely';
import type { Keys } from './keys.ts';
import { append, lastCheckpoint, type NewEntry } from './ledger.ts';
import type { Tables } from './tables.ts';
import { ledgerTopic } from './topics.ts';

/** What a write finds: the open transaction, and the one time that all of a batch have. */
export interface Moment {
  db: Kysely<Tables>;
  time: string;
}

/** The end of a write: a result, or an entry for the ledger and what remains to be stored once it has its number. */
export type Outcome<T> = (
  { result: T } | { entry: NewEntry; seal(entry: LedgerEntry, checkpoint: Checkpoint): Promise<T> }
) & {
  /** What is not as it was read before: see `topics.ts`. Default: nothing but the ledger, where there is an entry. */
  topics?: readonly string[];
};

/** A change of the database. What it throws undoes it alone, and is thrown to whoever asked for it. */
export type Write<T> = (moment: Moment) => Promise<Outcome<T>>;

interface Waiting {
  write: Write<unknown>;
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

type Settled = { value: unknown } | { reason: unknown };

interface Batch {
  settled: Settled[];
  topics: Set<string>;
}

/**
 * Group commit: all writes that wait at one turn share one transaction, each in its own savepoint, and one flush to
 * the disk. Nobody gets an answer before it.
 */
export class Writer {
  readonly #db: Kysely<Tables>;
  readonly #keys: Keys;
  readonly #atMost: number;
  readonly #afterCommit: (topics: ReadonlySet<string>) => void;
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;

  /** @param atMost Writes in one transaction. */
  constructor(
    db: Kysely<Tables>,
    keys: Keys,
    atMost: number,
    afterCommit: (topics: ReadonlySet<string>) => void,
  ) {
    this.#db = db;
    this.#keys = keys;
    this.#atMost = atMost;
    this.#afterCommit = afterCommit;
  }

  write<T>(write: Write<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ write, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      // A turn of the event loop, so that what has arrived at the sockets meanwhile comes along.
      await new Promise(setImmediate);
      const batch = this.#waiting.splice(0, this.#atMost);
      try {
        const { settled, topics } = await this.#commit(batch);
        this.#afterCommit(topics);
        batch.forEach(({ resolve, reject }, i) => {
          const end = settled[i]!;
          if ('value' in end) resolve(end.value);
          else reject(end.reason);
        });
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#running = undefined;
  }

  async #commit(batch: readonly Waiting[]): Promise<Batch> {
    const db = this.#db;
    await sql`BEGIN IMMEDIATE`.execute(db);
    try {
      const written = await this.#writeAll(batch);
      await sql`COMMIT`.execute(db);
      return written;
    } catch (error) {
      await sql`ROLLBACK`.execute(db).catch(() => undefined);
      throw error;
    }
  }

  async #writeAll(batch: readonly Waiting[]): Promise<Batch> {
    const db = this.#db;
    const before = await lastCheckpoint(db);
    const now = new Date().toISOString();
    // A clock that was set back must not make the ledger run backwards.
    const time = now > before.time ? now : before.time;
    const settled: Settled[] = [];
    const topics = new Set<string>();
    const entered: {
      at: number;
      entry: NewEntry;
      seal(entry: LedgerEntry, at: Checkpoint): Promise<unknown>;
    }[] = [];
    for (const [at, { write }] of batch.entries()) {
      await sql`SAVEPOINT one`.execute(db);
      try {
        const outcome = await write({ db, time });
        await sql`RELEASE one`.execute(db);
        for (const topic of outcome.topics ?? []) topics.add(topic);
        if ('entry' in outcome) entered.push({ at, entry: outcome.entry, seal: outcome.seal });
        else settled[at] = { value: outcome.result };
      } catch (reason) {
        await sql`ROLLBACK TO one`.execute(db);
        await sql`RELEASE one`.execute(db);
        settled[at] = { reason };
      }
    }
    if (entered.length > 0) {
      topics.add(ledgerTopic);
      const news = entered.map(({ entry }) => entry);
      const { entries, checkpoint } = await append(db, this.#keys, before, time, news);
      for (const [i, { at, seal }] of entered.entries()) {
        settled[at] = { value: await seal(entries[i]!, checkpoint) };
      }
    }
    return { settled, topics };
  }
}
