import type { Kysely } from 'kysely';
import type { Bearer } from '../guard/token.ts';
import { Refusal } from '../problem/refusal.ts';
import { bearerOf } from './admit.ts';
import type { Tables } from './tables.ts';

const day = 24 * 60 * 60 * 1000;
/** How long a keyed send can be repeated safely. */
const keptFor = 30 * day;

/** What a POST is answered with; kept beside its key. */
export interface Answer {
  status: 200 | 201;
  /** Relative to the request's address. */
  location: string | null;
  /** JSON. */
  body: string;
}

/** Who sends: a participant, nobody in particular, or somebody whose token does not hold. */
export type Sender = { participant: Bearer | null } | { refusal: Refusal };

/** A request that has an idempotency key. */
export interface KeyedSend {
  key: string;
  /** SHA-256 of method, path, participant and body. */
  fingerprint: string;
  sender: Sender;
  /** Never forgotten: what repeats it may come years later. Default: false. */
  forGood?: boolean;
}

/**
 * The first answer to the same send.
 * @throws Refusal `key-reused`, `gone`, `unauthenticated`.
 */
export async function earlierAnswer(db: Kysely<Tables>, send: KeyedSend): Promise<Answer | undefined> {
  const row = await db.selectFrom('sends').selectAll().where('key', '=', send.key).executeTakeFirst();
  if (row === undefined) return undefined;
  await bearerOf(db, send.sender);
  if (row.fingerprint === null || row.body === null) throw new Refusal('gone');
  if (row.fingerprint !== send.fingerprint) throw new Refusal('key-reused');
  return { status: row.status as Answer['status'], location: row.location, body: row.body };
}

/** Keeps an answer beside its key; in the transaction of what it answers. */
export async function keepAnswer(
  db: Kysely<Tables>,
  send: KeyedSend,
  answer: Answer,
  time: string,
  contribution: string | null,
): Promise<void> {
  await db
    .insertInto('sends')
    .values({
      key: send.key,
      fingerprint: send.fingerprint,
      contribution,
      ...answer,
      created_at: time,
      expires_at: send.forGood ? '9999-12-31T23:59:59Z' : new Date(Date.parse(time) + keptFor).toISOString(),
    })
    .execute();
}

/** Leaves of the sends of a contribution, and of the flags on it, that they were, and nothing that was in them. */
export async function forgetSends(db: Kysely<Tables>, contribution: string): Promise<void> {
  await db
    .updateTable('sends')
    .set({ fingerprint: null, body: null, location: null })
    .where((where) =>
      where.or([
        where('contribution', '=', contribution),
        where('key', 'in', where.selectFrom('flags').select('send').where('contribution', '=', contribution)),
      ]),
    )
    .execute();
}

/** Removes what has been kept long enough. */
export async function sweepSends(db: Kysely<Tables>, time: string): Promise<void> {
  await db.deleteFrom('sends').where('expires_at', '<', time).execute();
}
