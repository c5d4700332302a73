import type {
  Commitment,
  ConsultationDocument,
  ContributionExport,
  GuestToken,
  NewFlag,
  NewModerationAct,
  Participant,
  Plan,
  PlanExport,
  PositionChoice,
  VoteChoice,
} from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import type { Settings } from '../options.ts';
import { Refusal } from '../problem/refusal.ts';
import { openDatabase, type Database } from './database.ts';
import { erase } from './erase.ts';
import { raiseFlag } from './flag.ts';
import { registerGuest } from './guest.ts';
import { readKeys, type Keys } from './keys.ts';
import { KnownDocuments } from './known-documents.ts';
import { moderate } from './moderate.ts';
import { register, revoke } from './participants.ts';
import {
  publishCommitments,
  publishExport,
  type PublishedCommitments,
  type PublishedExport,
} from './publish-commitments.ts';
import { publishDocument } from './publish-document.ts';
import { publishPlan, type Published } from './publish.ts';
import { exportContribution } from './read-receipts.ts';
import { sendComment, type CommentToSend } from './send-comment.ts';
import { sendStatusReport, type StatusReportToSend } from './send-status-report.ts';
import { sendContribution, type ContributionToSend } from './send-contribution.ts';
import { sweepSends, type Answer, type KeyedSend, type Sender } from './sends.ts';
import type { Tables } from './tables.ts';
import { takePosition } from './take-position.ts';
import { allTopics } from './topics.ts';
import { takeVote } from './vote.ts';
import { Writer, type Write } from './writer.ts';

/** How contributions are taken. */
export type Policy = Pick<Settings, 'moderation' | 'commentLimit'>;

/** Everything that is kept. The one way in for writes; reads go straight to `reading`. */
export class Store {
  readonly keys: Keys;
  readonly reading: Kysely<Tables>;
  /** Texts under consultation, read. */
  readonly documents = new KnownDocuments();
  /** Called after each change with what is not as it was (`topics.ts`), before whoever made it has an answer. */
  onChange: (topics: ReadonlySet<string>) => void = () => undefined;
  readonly #database: Database;
  readonly #writer: Writer;
  readonly #underWay = new Set<string>();
  #foreign: number;
  #overwriting: NodeJS.Timeout | undefined;

  private constructor(database: Database, keys: Keys, writesPerCommit: number) {
    this.keys = keys;
    this.reading = database.reading;
    this.#database = database;
    this.#foreign = database.foreignVersion();
    this.#writer = new Writer(database.writing, keys, writesPerCommit, (topics) => this.onChange(topics));
  }

  /** Opens the data of a folder, and makes them where there are none. */
  static async open(directory: string, writesPerCommit = 500): Promise<Store> {
    const database = await openDatabase(directory);
    return new Store(database, await readKeys(database.writing), writesPerCommit);
  }

  sendContribution(
    contribution: ContributionToSend,
    send: KeyedSend,
    { moderation }: Pick<Policy, 'moderation'> = { moderation: 'after' },
  ): Promise<Answer> {
    return this.#once(send, sendContribution(contribution, send, moderation));
  }

  sendComment(comment: CommentToSend, send: KeyedSend, policy: Policy): Promise<Answer> {
    return this.#once(send, sendComment(comment, send, this.documents, policy));
  }

  takePosition(
    at: { document: string; paragraph: string },
    choice: PositionChoice,
    sender: Sender,
  ): Promise<Answer> {
    return this.#writer.write(takePosition(at, choice, sender, this.documents));
  }

  takeVote(comment: string, choice: VoteChoice, sender: Sender): Promise<Answer> {
    return this.#writer.write(takeVote(comment, choice, sender, this.documents));
  }

  sendStatusReport(report: StatusReportToSend, send: KeyedSend): Promise<Answer> {
    return this.#once(send, sendStatusReport(report, send));
  }

  flag(flag: NewFlag, send: KeyedSend): Promise<Answer> {
    return this.#once(send, raiseFlag(flag, send));
  }

  async moderate(contribution: string, act: NewModerationAct, sender: Sender): Promise<Answer> {
    const answer = await this.#writer.write(moderate(contribution, act, sender));
    if (act.act === 'erase') this.#overwriteLog();
    return answer;
  }

  registerGuest(given: GuestToken, send: KeyedSend): Promise<Answer> {
    return this.#once(send, registerGuest(given, send));
  }

  /** Registers somebody whose token was made here. */
  register(participant: Participant): Promise<void> {
    return this.#writer.write(register(participant));
  }

  /** Makes all tokens of a participant worthless; false where there is nobody of the id. */
  revoke(participant: string): Promise<boolean> {
    return this.#writer.write(revoke(participant));
  }

  async erase(code: string, send: KeyedSend): Promise<Answer> {
    const answer = await this.#once(send, erase(code, send));
    this.#overwriteLog();
    return answer;
  }

  export(code: string, sender: Sender = { participant: null }): Promise<ContributionExport> {
    return exportContribution(this.reading, code, sender);
  }

  publish(plan: Plan): Promise<Published> {
    return this.#writer.write(publishPlan(plan));
  }

  /**
   * Publishes a plan with all its commitments.
   * @throws IdTakenError; ReportedError.
   */
  publishExport(whole: PlanExport): Promise<PublishedExport> {
    return this.#writer.write(publishExport(whole));
  }

  /**
   * Publishes commitments of plans that are here.
   * @throws IdTakenError; PlanMissingError; ReportedError.
   */
  publishCommitments(commitments: readonly Commitment[]): Promise<PublishedCommitments> {
    return this.#writer.write(publishCommitments(commitments));
  }

  /** @throws VersionError; IdTakenError. */
  publishDocument(document: ConsultationDocument): Promise<Published> {
    return this.#writer.write(publishDocument(document, this.documents));
  }

  /** Reads everything as it is at one moment, whatever is written meanwhile. */
  async atOneMoment<T>(
    read: (store: Pick<Store, 'reading' | 'documents' | 'keys'>) => Promise<T>,
  ): Promise<T> {
    const { db, end } = await this.#database.oneMoment();
    try {
      return await read({ reading: db, documents: this.documents, keys: this.keys });
    } finally {
      await end();
    }
  }

  /** The newest version of a text; undefined where there is no such text. */
  async versionOf(document: string): Promise<number | undefined> {
    const row = await this.reading
      .selectFrom('documents')
      .select('version')
      .where('id', '=', document)
      .executeTakeFirst();
    return row?.version;
  }

  /** Makes any other change. */
  write<T>(write: Write<T>): Promise<T> {
    return this.#writer.write(write);
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
    this.onChange(new Set([allTopics]));
  }

  async close(): Promise<void> {
    await this.#writer.idle();
    clearTimeout(this.#overwriting);
    await this.#database.close();
  }

  /** The log still has what was erased, until it is overwritten. While a snapshot is read from it that cannot be. */
  #overwriteLog(): void {
    clearTimeout(this.#overwriting);
    if (this.#database.checkpoint()) return;
    this.#overwriting = setTimeout(() => this.#overwriteLog(), 1000).unref();
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
