/**
 * Drafts and unsent contributions, kept on the device. The public entry of `@ogp-kit/client/keeping`.
 * @packageDocumentation
 */
import type { Accepted } from '@ogp-kit/core/browser';
import type { Contribution } from './backend.ts';
import type { OgpErrorData } from './errors.ts';

export { guestToken } from './guest.ts';
export { newDraft, newItem, newKey, scopeOf } from './draft.ts';
export { memoryKeeping, openKeeping } from './open-keeping.ts';
export { createOutbox, nextAttemptIn, type Outbox, type OutboxOptions } from './outbox.ts';

/** What somebody has written and not sent. */
export interface Draft<Answers = unknown> {
  id: string;
  /** What it is a draft of: backend, plan or text, element (see `scopeOf`). */
  scope: string;
  /** Whose it is: `guest`, or the subject of the host's login. */
  owner: string;
  /** Raised by one with each write; a write on an older version never replaces a newer one. */
  version: number;
  /** The idempotency key that it will be sent with. Made with the draft, so that a crash between cannot make two. */
  key: string;
  answers: Answers;
  startedAt: string;
  updatedAt: string;
}

/** A contribution on its way. It leaves the outbox only when the person has seen that it arrived or was refused. */
export interface OutboxItem<Answers = unknown> {
  key: string;
  scope: string;
  owner: string;
  contribution: Contribution;
  /** The draft it was made from, whole: a refused one goes back into the form. */
  draft: Draft<Answers>;
  state: 'waiting' | 'accepted' | 'refused';
  /** How many attempts have begun. Raised before each, so that 0 means that it has never left the device. */
  attempts: number;
  queuedAt: string;
  /** While waiting, after a failed attempt: why. When refused: why. */
  error?: OgpErrorData;
  /** When accepted: what the backend answered. */
  accepted?: Accepted;
  /** While waiting, after a failed attempt: when the next one is due. */
  nextAttemptAt?: string;
}

/** What became of a write of a draft. */
export interface KeptDraft<Answers = unknown> {
  /** The draft as it stands now: write on from this one. */
  draft: Draft<Answers>;
  /** It is under a new id and key, since another tab had gone on with the old one. */
  forked: boolean;
  /** It was sent, discarded or forgotten here meanwhile (an autosave came late): nothing was kept. */
  ended?: true;
}

/**
 * Where drafts and outbox live. Its methods do not reject because of a full or vanished storage: they go on in memory,
 * and `durable` turns false, so look at it after each write before saying that something is kept.
 */
export interface Keeping {
  /** False when storage is refused (private mode, sandboxed frame): things are kept until the page is left, no longer. */
  readonly durable: boolean;
  /** The drafts of a scope and owner, newest first, without those that another living tab is writing. */
  drafts<A>(scope: string, owner: string): Promise<Draft<A>[]>;
  /**
   * Keeps a draft; resolves when it is on disk. Where the stored version is not the one that this was read from, or the
   * draft is another tab's, nothing is overwritten: it is kept under a new id, and `forked` is true.
   * One at a time: begin the next with the draft that this one resolved to.
   */
  keepDraft<A>(draft: Draft<A>): Promise<KeptDraft<A>>;
  discardDraft(id: string): Promise<void>;
  /**
   * Puts a contribution into the outbox and removes its draft, in one transaction. Queued twice, it is there once.
   * @returns The item as it is there: the earlier one where the same was queued before; under a new key where its own
   *   is taken by a different contribution (another tab sent another version of the same draft).
   */
  enqueue<A>(item: OutboxItem<A>): Promise<OutboxItem<A>>;
  items<A>(scope: string, owner: string): Promise<OutboxItem<A>[]>;
  /**
   * Replaces an item's state; an item that is gone stays gone.
   * @returns Whether it was there.
   */
  update<A>(item: OutboxItem<A>): Promise<boolean>;
  /** Lets go of an item: the person has seen its end. */
  release(key: string): Promise<void>;
  /**
   * Makes a draft again of an item that was refused or has never left the device, in one transaction; with a new key
   * where the old one is spent (`key-reused`). An item that may have arrived is left alone.
   */
  takeBack<A>(key: string): Promise<Draft<A> | undefined>;
  /** The token of the guest that this device is at a backend (`Backend.id`), where it is one. */
  guest(backend: string): Promise<string | undefined>;
  /** Keeps it; without a token, forgets it. */
  keepGuest(backend: string, token?: string): Promise<void>;
  /** Removes all drafts and items of a scope and owner from the device ("do not keep"). Sent or not. */
  forget(scope: string, owner: string): Promise<void>;
  /**
   * Lets other tabs and elements go on with the drafts written here; resolves when they can. To be called when a form
   * leaves the page. The keeping can still be used.
   * @param last - The last writes, where they are under way: after them, and `drafts` of this page waits for it.
   */
  close(last?: Promise<unknown>): Promise<void>;
}
