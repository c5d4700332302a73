import type { Contribution } from './backend.ts';
import type { Draft, OutboxItem } from './keeping.ts';

/** What a draft or an outbox item belongs to, as one string: the same for every page that shows the same form. */
export const scopeOf = (of: { backend: string; plan: string; element: string }): string =>
  JSON.stringify([of.backend, of.plan, of.element]);

/** A new idempotency key or id: 128 random bits, 32 hexadecimal digits. Works on plain http, which has no `randomUUID`. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** A draft that nothing keeps yet, with the key it will be sent with. */
export function newDraft<A>(scope: string, owner: string, answers: A): Draft<A> {
  const now = new Date().toISOString();
  return {
    id: newKey(),
    scope,
    owner,
    version: 0,
    key: newKey(),
    answers,
    startedAt: now,
    updatedAt: now,
  };
}

/** A draft made ready for the outbox. */
export const newItem = <A>(draft: Draft<A>, contribution: Contribution): OutboxItem<A> => ({
  key: draft.key,
  scope: draft.scope,
  owner: draft.owner,
  contribution,
  draft,
  state: 'waiting',
  attempts: 0,
  queuedAt: new Date().toISOString(),
});
