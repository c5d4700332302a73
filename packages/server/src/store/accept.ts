import { randomBytes } from 'node:crypto';
import {
  digestOf,
  publicPart,
  receiptCodeFrom,
  receiptId,
  type Accepted,
  type ContributionKind,
  type ContributionRecord,
  type LedgerPlace,
  type ModerationState,
  type Receipt,
  type ReceiptStepCode,
} from '@ogp-kit/core';
import { recordPaths } from '../collections.ts';
import type { Moment, Outcome } from './writer.ts';

/** What a backend gives to a contribution. */
export interface Given {
  receiptId: string;
  ledger: LedgerPlace;
}

/** A contribution that was found right and is to be entered. */
export interface Accepting {
  kind: ContributionKind;
  id: string;
  plan: string | null;
  document: string | null;
  /** Its place where it is listed; null: it waits for a moderator. */
  ordinal: number | null;
  state: Exclude<ModerationState, 'removed'>;
  participant: string | null;
  /** What the ledger's digest covers, at least. */
  told: object;
  /** What is to be stored of it. */
  stored(given: Given): object;
  /** What everybody sees of it at first. */
  shown(given: Given): ContributionRecord;
  /** What goes where it is written. */
  topics: readonly string[];
}

/** What a receipt tells after that a contribution was received. */
const nextStep: Partial<Record<ModerationState, ReceiptStepCode>> = {
  published: 'published',
  hidden: 'moderated',
};

export const newContributionId = (): string => randomBytes(10).toString('hex');

/** Where a contribution is, from its receipt. */
export const linkTo = (kind: ContributionKind, id: string): string => `../${recordPaths[kind]}/${id}.json`;

/**
 * Makes record, receipt and ledger entry, all or none.
 * @param finish Gets what was accepted, within the same transaction.
 */
export async function accept<T>(
  { db, time }: Moment,
  contribution: Accepting,
  finish: (accepted: Accepted) => Promise<T>,
): Promise<Outcome<T>> {
  const { kind, id, plan, document, ordinal, state, participant, told, topics } = contribution;
  const code = receiptCodeFrom(randomBytes(13));
  const salt = randomBytes(32).toString('hex');
  const digest = digestOf(salt, publicPart(told));
  const receipt = receiptId(code);
  const step = nextStep[state];
  await db
    .insertInto('contributions')
    .values({ id, kind, plan, document, ordinal, state, participant, receipt, n: null, record: null })
    .execute();
  return {
    topics,
    entry: { kind, digest },
    async seal({ n }, checkpoint) {
      const given: Given = { receiptId: receipt, ledger: { n, salt } };
      const next = step === undefined ? [] : [{ step, at: time, link: linkTo(kind, id) }];
      const slip: Receipt = {
        id: receipt,
        kind,
        contribution: id,
        steps: [{ step: 'received', at: time }, ...next],
        n,
        salt,
        digest,
        checkpoint,
      };
      await db
        .updateTable('contributions')
        .set({ n, record: JSON.stringify(contribution.stored(given)) })
        .where('id', '=', id)
        .execute();
      await db
        .insertInto('receipts')
        .values({ id: receipt, contribution: id, body: JSON.stringify(slip) })
        .execute();
      return finish({ record: contribution.shown(given), receipt: slip, code });
    },
  };
}
