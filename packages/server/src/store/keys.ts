import { randomBytes } from 'node:crypto';
import { publicKeyOf, signCheckpoint, zeroHash } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import type { KeyRow, Tables } from './tables.ts';

/** The backend's secrets, and the public half of the one that signs. */
export interface Keys extends Omit<KeyRow, 'only'> {
  public: string;
}

/** Makes the secrets of a new database, and signs the empty ledger. */
export async function makeKeys(db: Kysely<Tables>): Promise<void> {
  const secret = () => randomBytes(32).toString('hex');
  await db
    .insertInto('keys')
    .values({ only: 1, signing: secret(), token: secret() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { signing } = await readKeys(db);
  const empty = signCheckpoint({ size: 0, head: zeroHash, time: new Date().toISOString() }, signing);
  await db
    .insertInto('checkpoint')
    .values({ only: 1, ...empty })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function readKeys(db: Kysely<Tables>): Promise<Keys> {
  const { signing, token } = await db.selectFrom('keys').selectAll().executeTakeFirstOrThrow();
  return { signing, token, public: publicKeyOf(signing) };
}
