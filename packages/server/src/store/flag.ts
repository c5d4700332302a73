import { randomBytes } from 'node:crypto';
import type { Flag, NewFlag } from '@ogp-kit/core';
import { admit } from './admit.ts';
import { refuse, unresolved } from './check-comment.ts';
import { earlierAnswer, keepAnswer, type Answer, type KeyedSend } from './sends.ts';
import type { Write } from './writer.ts';

/** Keeps that somebody asks for a contribution to be looked at. */
export function raiseFlag(given: NewFlag, send: KeyedSend): Write<Answer> {
  return async ({ db, time }) => {
    const earlier = await earlierAnswer(db, send);
    if (earlier !== undefined) return { result: earlier };
    const { contribution } = given;
    const row = await db
      .selectFrom('contributions')
      .select(['id', 'state'])
      .where('id', '=', contribution)
      .executeTakeFirst();
    if (row?.id !== contribution || row.state !== 'published') refuse([unresolved('/contribution')]);
    await admit(db, send.sender, 'flag');
    const flag: Flag = { id: randomBytes(10).toString('hex'), ...given, createdAt: time };
    const answer: Answer = { status: 201, location: null, body: JSON.stringify(flag) };
    await db
      .insertInto('flags')
      .values({ id: flag.id, contribution, body: answer.body, created_at: time, send: send.key, act: null })
      .execute();
    await keepAnswer(db, send, answer, time, null);
    return { result: answer };
  };
}
