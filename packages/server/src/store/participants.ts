import type { Participant } from '@ogp-kit/core';
import type { Write } from './writer.ts';

/** Keeps that there is somebody, so that their token holds. */
export function register({ id, role, createdAt }: Participant): Write<void> {
  return async ({ db }) => {
    await db
      .insertInto('participants')
      .values({ id, role, created_at: createdAt, revoked_at: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return { result: undefined };
  };
}

/** Makes all tokens of somebody worthless; false where there is nobody of the id. */
export function revoke(id: string): Write<boolean> {
  return async ({ db, time }) => {
    const { numUpdatedRows } = await db
      .updateTable('participants')
      .set({ revoked_at: time })
      .where('id', '=', id)
      .executeTakeFirst();
    return { result: numUpdatedRows > 0n };
  };
}
