import { digestOf, erasurePublicPart, receiptId, zeroHash, type Erasure } from '@ogp-kit/core';
import { Refusal } from '../problem/refusal.ts';
import { admit } from './admit.ts';
import { forgetContribution, topicsOf } from './forget-contribution.ts';
import { earlierAnswer, keepAnswer, type Answer, type KeyedSend } from './sends.ts';
import type { Write } from './writer.ts';

/** Erases what a receipt code stands for. The ledger keeps entry and digest, and says that it was erased. */
export function erase(code: string, send: KeyedSend): Write<Answer> {
  return async ({ db, time }) => {
    const earlier = await earlierAnswer(db, send);
    if (earlier !== undefined) return { result: earlier };
    const id = receiptId(code);
    const contribution = await db
      .selectFrom('contributions')
      .selectAll()
      .where('receipt', '=', id)
      .executeTakeFirst();
    if (contribution === undefined) throw new Refusal('not-found');
    if (contribution.record === null || contribution.n === null) throw new Refusal('gone');
    await admit(db, send.sender, 'erase');
    await forgetContribution(db, contribution);
    return {
      topics: topicsOf(contribution),
      entry: { kind: 'erasure', digest: digestOf(zeroHash, erasurePublicPart(contribution.n)) },
      async seal(entry) {
        const erasure: Erasure = { receiptId: id, contribution: contribution.id, at: time, entry };
        const answer: Answer = { status: 200, location: null, body: JSON.stringify(erasure) };
        await keepAnswer(db, send, answer, time, null);
        return answer;
      },
    };
  };
}
