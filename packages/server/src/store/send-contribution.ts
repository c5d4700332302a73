import {
  callState,
  checkPolicyArea,
  type Accepted,
  type Channel,
  type ContributionKind,
  type ModerationMode,
  type Plan,
} from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { collections, type Bodies, type TakenKind, type TakenRecord } from '../collections.ts';
import { mayDo } from '../guard/permissions.ts';
import { Refusal } from '../problem/refusal.ts';
import { accept, newContributionId } from './accept.ts';
import { admit } from './admit.ts';
import { speakingFor } from './speaking-for.ts';
import { earlierAnswer, keepAnswer, type Answer, type KeyedSend } from './sends.ts';
import type { Tables } from './tables.ts';
import { planTopic } from './topics.ts';
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

/** Gives a contribution its place in the plan's list of its kind. */
export async function nextOrdinal(db: Kysely<Tables>, plan: string, kind: ContributionKind): Promise<number> {
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

/** The answer to what was accepted. */
export const acceptedAnswer = (collection: string, accepted: Accepted): Answer => ({
  status: 201,
  location: `../../${collection}/${accepted.record.id}.json`,
  body: JSON.stringify(accepted),
});

/** Takes a contribution to a plan: record, receipt, ledger entry and kept answer, all or none. */
export function sendContribution(
  contribution: ContributionToSend,
  send: KeyedSend,
  moderation: ModerationMode = 'after',
): Write<Answer> {
  return async (moment) => {
    const { db, time } = moment;
    const earlier = await earlierAnswer(db, send);
    if (earlier !== undefined) return { result: earlier };
    const { kind, plan, body, channel, createdAt = time } = contribution;
    await checkPlan(db, contribution, createdAt);
    const bearer = await admit(db, send.sender, 'contribute');
    const waits = moderation === 'before' && !mayDo('contribute-unseen', bearer?.role ?? 'nobody');
    const waiting = kind === 'idea' ? 'submitted' : 'pending';
    const id = newContributionId();
    const author = speakingFor(body.author, bearer);
    const state = waits ? waiting : 'published';
    const told = { id, kind, plan, ...body, author, channel, createdAt, state };
    const ordinal = waits ? null : await nextOrdinal(db, plan, kind);
    const participant = bearer?.id ?? null;
    const whole = (given: object) => ({ ...told, ...given }) as TakenRecord;
    return accept(
      moment,
      {
        ...{ kind, id, plan, document: null, ordinal, participant, told },
        state: waits ? 'pending' : 'published',
        stored: whole,
        shown: whole,
        topics: ordinal === null ? [] : [planTopic(plan)],
      },
      async (accepted) => {
        const answer = acceptedAnswer(collections[kind], accepted);
        await keepAnswer(db, send, answer, time, id);
        return answer;
      },
    );
  };
}
