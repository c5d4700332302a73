import type { GuestToken } from '@ogp-kit/core';
import { admit } from './admit.ts';
import { earlierAnswer, keepAnswer, type Answer, type KeyedSend } from './sends.ts';
import type { Write } from './writer.ts';

/** Registers a guest whose token is ready to be handed over. */
export function registerGuest(given: GuestToken, send: KeyedSend): Write<Answer> {
  return async ({ db, time }) => {
    const earlier = await earlierAnswer(db, send);
    if (earlier !== undefined) return { result: earlier };
    await admit(db, send.sender, 'register');
    const { id, role, createdAt } = given.participant;
    const answer: Answer = { status: 201, location: null, body: JSON.stringify(given) };
    await db
      .insertInto('participants')
      .values({ id, role, created_at: createdAt, revoked_at: null })
      .execute();
    await keepAnswer(db, send, answer, time, null);
    return { result: answer };
  };
}
