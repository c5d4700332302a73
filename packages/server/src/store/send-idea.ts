import { randomBytes } from 'node:crypto';
import {
  callState,
  digestOf,
  publicPart,
  receiptCodeFrom,
  receiptId,
  type Accepted,
  type Channel,
  type Idea,
  type NewIdea,
  type Plan,
  type Receipt,
} from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { Refusal } from '../problem/refusal.ts';
import { participantOf, earlierAnswer, keepAnswer, type Answer, type KeyedSend } from './sends.ts';
import type { Tables } from './tables.ts';
import type { Write } from './writer.ts';

/** An idea that is to be accepted. */
export interface IdeaToSend {
  plan: string;
  body: NewIdea;
  channel: Channel;
  /** When it was made, where that was before it came here (on paper, in a meeting). */
  createdAt?: string | undefined;
}

async function acceptingPlan(db: Kysely<Tables>, { plan: id, body }: IdeaToSend, at: string): Promise<void> {
  const row = await db.selectFrom('plans').select(['id', 'body']).where('id', '=', id).executeTakeFirst();
  if (row?.id !== id) throw new Refusal('not-found');
  const plan = JSON.parse(row.body) as Plan;
  if (!plan.calls.some((call) => call.kind === 'idea' && callState(call, new Date(at)) === 'open')) {
    throw new Refusal('closed');
  }
  if (body.policyArea !== undefined && !plan.policyAreas.some((area) => area.id === body.policyArea)) {
    throw new Refusal('body-invalid', {
      findings: [{ pointer: '/policyArea', code: 'reference-unresolved', severity: 'error' }],
    });
  }
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

async function nextOrdinal(db: Kysely<Tables>, plan: string): Promise<number> {
  const { sent } = await db
    .insertInto('counts')
    .values({ plan, kind: 'idea', sent: 1, shown: 1 })
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

/** Takes an idea: contribution, receipt, ledger entry and kept answer, all or none. */
export function sendIdea(idea: IdeaToSend, send: KeyedSend): Write<Answer> {
  return async ({ db, time }) => {
    const earlier = await earlierAnswer(db, send);
    if (earlier !== undefined) return { result: earlier };
    const createdAt = idea.createdAt ?? time;
    await acceptingPlan(db, idea, createdAt);
    const participant = participantOf(send.sender);
    if (participant !== null) await checkKnown(db, participant);
    const code = receiptCodeFrom(randomBytes(13));
    const salt = randomBytes(32).toString('hex');
    const { form, language, author, policyArea, answers } = idea.body;
    const told: Omit<Idea, 'receiptId' | 'ledger'> = {
      id: randomBytes(10).toString('hex'),
      kind: 'idea',
      plan: idea.plan,
      form,
      language,
      author,
      ...(policyArea === undefined ? {} : { policyArea }),
      channel: idea.channel,
      createdAt,
      answers,
      state: 'published',
    };
    const digest = digestOf(salt, publicPart(told));
    const receipt = receiptId(code);
    const ordinal = await nextOrdinal(db, idea.plan);
    await db
      .insertInto('contributions')
      .values({
        id: told.id,
        kind: 'idea',
        plan: idea.plan,
        ordinal,
        participant,
        receipt,
        n: null,
        record: null,
      })
      .execute();
    return {
      entry: { kind: 'idea', digest },
      async seal({ n }, checkpoint) {
        const record: Idea = { ...told, receiptId: receipt, ledger: { n, salt } };
        const link = `../ideas/${record.id}.json`;
        const slip: Receipt = {
          id: receipt,
          kind: 'idea',
          contribution: record.id,
          steps: [
            { step: 'received', at: time },
            { step: 'published', at: time, link },
          ],
          n,
          salt,
          digest,
          checkpoint,
        };
        const accepted: Accepted = { record, receipt: slip, code };
        const answer: Answer = {
          status: 201,
          location: `../../ideas/${record.id}.json`,
          body: JSON.stringify(accepted),
        };
        await db
          .updateTable('contributions')
          .set({ n, record: JSON.stringify(record) })
          .where('id', '=', record.id)
          .execute();
        await db
          .insertInto('receipts')
          .values({ id: receipt, contribution: record.id, body: JSON.stringify(slip) })
          .execute();
        await keepAnswer(db, send, answer, time, record.id);
        return answer;
      },
    };
  };
}
