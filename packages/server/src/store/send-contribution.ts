import { randomBytes } from 'node:crypto';
import {
  callState,
  checkPolicyArea,
  digestOf,
  publicPart,
  receiptCodeFrom,
  receiptId,
  type Accepted,
  type Channel,
  type Plan,
  type Receipt,
} from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { collections, type Bodies, type TakenKind, type TakenRecord } from '../collections.ts';
import { Refusal } from '../problem/refusal.ts';
import { participantOf, earlierAnswer, keepAnswer, type Answer, type KeyedSend } from './sends.ts';
import type { Tables } from './tables.ts';
import type { Write } from './writer.ts';

/** A contribution that is to be accepted. */
export type ContributionToSend = {
  [Kind in TakenKind]: {
    kind: Kind;
    plan: string;
    body: Bodies[Kind];
    channel: Channel;
    /** When it was made, where that was before it came here (on paper, in a meeting). */
    createdAt?: string | undefined;
  };
}[TakenKind];

/** That there is the plan, that its call for this kind was open at a time, and that the policy area is one of the plan. */
async function checkPlan(
  db: Kysely<Tables>,
  { kind, plan: id, body }: ContributionToSend,
  at: string,
): Promise<void> {
  const row = await db.selectFrom('plans').select(['id', 'body']).where('id', '=', id).executeTakeFirst();
  if (row?.id !== id) throw new Refusal('not-found');
  const plan = JSON.parse(row.body) as Plan;
  if (!plan.calls.some((call) => call.kind === kind && callState(call, new Date(at)) === 'open')) {
    throw new Refusal('closed');
  }
  const findings = checkPolicyArea(body, plan);
  if (findings.length > 0) throw new Refusal('body-invalid', { findings });
}

/** A token may outlive what it speaks of, when the data were restored from an older copy. */
async function checkKnown(db: Kysely<Tables>, participant: string): Promise<void> {
  const known = await db
    .selectFrom('participants')
    .select('id')
    .where('id', '=', participant)
    .executeTakeFirst();
  if (known === undefined) throw new Refusal('unauthenticated');
}

async function nextOrdinal(db: Kysely<Tables>, plan: string, kind: TakenKind): Promise<number> {
  const { sent } = await db
    .insertInto('counts')
    .values({ plan, kind, sent: 1, shown: 1 })
    .onConflict((conflict) =>
      conflict.columns(['plan', 'kind']).doUpdateSet((row) => ({
        sent: row('counts.sent', '+', 1),
        shown: row('counts.shown', '+', 1),
      })),
    )
    .returning('sent')
    .executeTakeFirstOrThrow();
  return sent;
}

/** Takes a contribution: record, receipt, ledger entry and kept answer, all or none. */
export function sendContribution(contribution: ContributionToSend, send: KeyedSend): Write<Answer> {
  return async ({ db, time }) => {
    const earlier = await earlierAnswer(db, send);
    if (earlier !== undefined) return { result: earlier };
    const { kind, plan, body, channel, createdAt = time } = contribution;
    await checkPlan(db, contribution, createdAt);
    const participant = participantOf(send.sender);
    if (participant !== null) await checkKnown(db, participant);
    const code = receiptCodeFrom(randomBytes(13));
    const salt = randomBytes(32).toString('hex');
    const id = randomBytes(10).toString('hex');
    const told = { id, kind, plan, ...body, channel, createdAt, state: 'published' };
    const digest = digestOf(salt, publicPart(told));
    const receipt = receiptId(code);
    const ordinal = await nextOrdinal(db, plan, kind);
    await db
      .insertInto('contributions')
      .values({ id, kind, plan, ordinal, participant, receipt, n: null, record: null })
      .execute();
    return {
      entry: { kind, digest },
      async seal({ n }, checkpoint) {
        const record = { ...told, receiptId: receipt, ledger: { n, salt } } as TakenRecord;
        const document = `${collections[kind]}/${id}.json`;
        const slip: Receipt = {
          id: receipt,
          kind,
          contribution: id,
          steps: [
            { step: 'received', at: time },
            { step: 'published', at: time, link: `../${document}` },
          ],
          n,
          salt,
          digest,
          checkpoint,
        };
        const accepted: Accepted = { record, receipt: slip, code };
        const answer: Answer = {
          status: 201,
          location: `../../${document}`,
          body: JSON.stringify(accepted),
        };
        await db
          .updateTable('contributions')
          .set({ n, record: JSON.stringify(record) })
          .where('id', '=', id)
          .execute();
        await db
          .insertInto('receipts')
          .values({ id: receipt, contribution: id, body: JSON.stringify(slip) })
          .execute();
        await keepAnswer(db, send, answer, time, id);
        return answer;
      },
    };
  };
}
