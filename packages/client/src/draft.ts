import type { Contribution } from './backend.ts';
import type { Draft, OutboxItem } from './keeping.ts';

/** What a draft or an outbox item belongs to, as one string: the same for every page that shows the same form. */
export const scopeOf = (of: {
  backend: string;
  /** Id of the plan or of the text under consultation. */
  about: string;
  element: string;
}): string => JSON.stringify([of.backend, of.about, of.element]);

/** A new idempotency key or id: 128 random bits. Works on plain http, which has no `randomUUID`. */
export const newKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

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
