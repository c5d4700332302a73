import type { Kysely } from 'kysely';
import { mayDo, rolesFor, type Operation } from '../guard/permissions.ts';
import type { Bearer } from '../guard/token.ts';
import { Refusal } from '../problem/refusal.ts';
import type { Sender } from './sends.ts';
import type { Tables } from './tables.ts';

/**
 * Who sends; null where there is no token. Asked here and not earlier, because what is wrong with a body is said before.
 * A token may outlive what it speaks of: when it was revoked, or the data were restored from an older copy.
 * @throws Refusal `unauthenticated`.
 */
export async function bearerOf(db: Kysely<Tables>, sender: Sender): Promise<Bearer | null> {
  if ('refusal' in sender) throw sender.refusal;
  const bearer = sender.participant;
  if (bearer === null) return null;
  const known = await db
    .selectFrom('participants')
    .select('revoked_at')
    .where('id', '=', bearer.id)
    .executeTakeFirst();
  if (known === undefined || known.revoked_at !== null) throw new Refusal('unauthenticated');
  return bearer;
}

/**
 * Who sends, if they may do what they ask for.
 * @throws Refusal `unauthenticated`, `role-missing`.
 */
export async function admit(
  db: Kysely<Tables>,
  sender: Sender,
  operation: Operation,
): Promise<Bearer | null> {
  const bearer = await bearerOf(db, sender);
  if (mayDo(operation, bearer?.role ?? 'nobody')) return bearer;
  if (bearer === null) throw new Refusal('unauthenticated', { needed: true });
  throw new Refusal('role-missing', { roles: rolesFor(operation) });
}

/**
 * The same of what nobody may do without a token.
 * @throws Refusal `unauthenticated`, `role-missing`.
 */
export async function admitBearer(db: Kysely<Tables>, sender: Sender, operation: Operation): Promise<Bearer> {
  const bearer = await admit(db, sender, operation);
  if (bearer === null) throw new Refusal('unauthenticated', { needed: true });
  return bearer;
}
