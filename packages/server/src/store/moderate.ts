import { randomBytes } from 'node:crypto';
import {
  digestOf,
  erasurePublicPart,
  zeroHash,
  type Comment,
  type ModerationAct,
  type ModerationActCode,
  type ModerationState,
  type NewModerationAct,
} from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { Refusal } from '../problem/refusal.ts';
import { addStep } from './add-step.ts';
import { admitBearer } from './admit.ts';
import { refuse } from './check-comment.ts';
import { countHidden } from './comment-counts.ts';
import { forgetContribution, topicsOf } from './forget-contribution.ts';
import { inScope, scopedContributions } from './scope.ts';
import type { Answer, Sender } from './sends.ts';
import { showContribution } from './show-contribution.ts';
import type { ContributionRow, Tables } from './tables.ts';
import type { Write } from './writer.ts';

/** What can be done with a contribution in a state. */
const possible: Record<ModerationState, readonly ModerationActCode[]> = {
  pending: ['publish', 'hide', 'erase'],
  published: ['hide', 'erase'],
  hidden: ['restore', 'erase'],
  removed: [],
};

/** Of ideas and key issues nothing can be shown in their place, so that they are not taken away for a while. */
const ofKind = (kind: ContributionRow['kind']): readonly ModerationActCode[] =>
  kind === 'comment' ? ['publish', 'hide', 'restore', 'erase'] : ['publish', 'erase'];

function checkPossible({ kind, state }: ContributionRow, act: ModerationActCode): void {
  const expected = ofKind(kind);
  if (!expected.includes(act))
    refuse([{ pointer: '/act', code: 'not-in-list', severity: 'error', expected }]);
  const now = possible[state].filter((one) => expected.includes(one));
  if (!now.includes(act)) throw new Refusal('state-differs', { possible: now });
}

async function hide(
  db: Kysely<Tables>,
  { id, state }: ContributionRow,
  note: Comment['moderation'],
): Promise<void> {
  const comment = await db
    .updateTable('comments')
    .set({ moderation: JSON.stringify(note) })
    .where('id', '=', id)
    .returning(['document', 'place', 'organisation'])
    .executeTakeFirstOrThrow();
  if (state === 'published') await countHidden(db, comment);
  await db.updateTable('contributions').set({ state: 'hidden' }).where('id', '=', id).execute();
}

async function erase(
  db: Kysely<Tables>,
  contribution: ContributionRow,
  note: Comment['moderation'],
): Promise<void> {
  await forgetContribution(db, contribution);
  await db
    .updateTable('comments')
    .set({ moderation: JSON.stringify(note) })
    .where('id', '=', contribution.id)
    .execute();
}

/** Does what a moderator decides, and says so in the receipt. Settles the flags on the contribution. */
export function moderate(id: string, given: NewModerationAct, sender: Sender): Write<Answer> {
  return async ({ db, time }) => {
    const bearer = await admitBearer(db, sender, 'moderate');
    const contributions = scopedContributions(db)
      .selectAll('contributions')
      .where('contributions.id', '=', id);
    const contribution = await contributions.executeTakeFirst();
    if (contribution?.id !== id) throw new Refusal('not-found');
    if (!(await contributions.where(inScope(bearer)).executeTakeFirst())) throw new Refusal('role-missing');
    const { act, reason, rule } = given;
    checkPossible(contribution, act);
    const told: ModerationAct = { id: randomBytes(10).toString('hex'), contribution: id, ...given, at: time };
    await db
      .insertInto('acts')
      .values({
        ...{ id: told.id, contribution: id, act, at: time, participant: bearer.id },
        ...{ reason: reason === undefined ? null : JSON.stringify(reason), rule: rule ?? null },
      })
      .execute();
    await db
      .updateTable('flags')
      .set({ act: told.id })
      .where('contribution', '=', id)
      .where('act', 'is', null)
      .execute();
    const answer: Answer = { status: 200, location: null, body: JSON.stringify(told) };
    const topics = topicsOf(contribution);
    const note = reason && { reason, ...(rule === undefined ? {} : { rule }), at: time };
    if (act === 'erase') {
      await erase(db, contribution, note);
      const digest = digestOf(zeroHash, erasurePublicPart(contribution.n!));
      return { topics, entry: { kind: 'erasure', digest }, seal: () => Promise.resolve(answer) };
    }
    if (act === 'hide') await hide(db, contribution, note);
    else await showContribution(db, contribution);
    await addStep(db, contribution, act === 'publish' ? 'published' : 'moderated', time);
    return { topics, result: answer };
  };
}
