import type { ContributionExport, GuestToken, Plan } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { Refusal } from '../problem/refusal.ts';
import { openDatabase, type Database } from './database.ts';
import { erase } from './erase.ts';
import { registerGuest } from './guest.ts';
import { readKeys, type Keys } from './keys.ts';
import { publishPlan, type Published } from './publish.ts';
import { exportContribution } from './read-receipts.ts';
import { sendContribution, type ContributionToSend } from './send-contribution.ts';
import { sweepSends, type Answer, type KeyedSend } from './sends.ts';
import type { Tables } from './tables.ts';
import { Writer, type Write } from './writer.ts';

/** How much of what was read before may be old: what lists contributions, or anything. */
export type Change = 'contribution' | 'anything';

/** Everything that is kept. The one way in for writes; reads go straight to `reading`. */
export class Store {
  readonly keys: Keys;
  readonly reading: Kysely<Tables>;
  /** Called after each change, before whoever made it has an answer. */
  onChange: (change: Change) => void = () => undefined;
  readonly #database: Database;
  readonly #writer: Writer;
  readonly #underWay = new Set<string>();
  #foreign: number;

  private constructor(database: Database, keys: Keys, writesPerCommit: number) {
    this.keys = keys;
    this.reading = database.reading;
    this.#database = database;
    this.#foreign = database.foreignVersion();
    this.#writer = new Writer(database.writing, keys, writesPerCommit, () => this.onChange('contribution'));
  }

  /** Opens the data of a folder, and makes them where there are none. */
  static async open(directory: string, writesPerCommit = 500): Promise<Store> {
    const database = await openDatabase(directory);
    return new Store(database, await readKeys(database.writing), writesPerCommit);
  }

  sendContribution(contribution: ContributionToSend, send: KeyedSend): Promise<Answer> {
    return this.#once(send, sendContribution(contribution, send));
  }

  registerGuest(given: GuestToken, send: KeyedSend): Promise<Answer> {
    return this.#once(send, registerGuest(given, send));
  }

  async erase(code: string, send: KeyedSend): Promise<Answer> {
    const answer = await this.#once(send, erase(code, send));
    this.onChange('anything');
    // The log still has what was erased, until it is overwritten.
    this.#database.checkpoint();
    return answer;
  }

  export(code: string): Promise<ContributionExport> {
    return exportContribution(this.reading, code);
  }

  async publish(plan: Plan): Promise<Published> {
    const published = await this.#writer.write(publishPlan(plan));
    this.onChange('anything');
    return published;
  }

  /** Forgets the answers to keyed sends that have been kept long enough. */
  sweep(): Promise<void> {
    return this.#writer.write(async ({ db, time }) => ({ result: await sweepSends(db, time) }));
  }

  /** Looks whether another process has written, such as `ogp-kit publish`. */
  noticeOthers(): void {
    const version = this.#database.foreignVersion();
    if (version === this.#foreign) return;
    this.#foreign = version;
    this.onChange('anything');
  }

  async close(): Promise<void> {
    await this.#writer.idle();
    await this.#database.close();
  }

  async #once(send: KeyedSend, write: Write<Answer>): Promise<Answer> {
    if (this.#underWay.has(send.key)) throw new Refusal('key-in-use', { retryAfter: 1 });
    this.#underWay.add(send.key);
    try {
      return await this.#writer.write(write);
    } finally {
      this.#underWay.delete(send.key);
    }
  }
}
