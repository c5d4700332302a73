/**
 * Drafts and unsent contributions, kept on the device. The public entry of `@ogp-kit/client/keeping`.
 * @packageDocumentation
 */
import type { Accepted } from '@ogp-kit/core/browser';
import type { Contribution } from './backend.ts';
import type { OgpErrorData } from './errors.ts';

/** What somebody has written and not sent. */
export interface Draft<Answers = unknown> {
  id: string;
  /** What it is a draft of: backend, plan, element (see `scopeOf`). */
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
  attempts: number;
  queuedAt: string;
  /** While waiting, after a failed attempt: why. When refused: why. */
  error?: OgpErrorData;
  /** When accepted: what the backend answered. */
  accepted?: Accepted;
}

/** Where drafts and outbox live. */
export interface Keeping {
  /** False when storage is refused (private mode, sandboxed frame): things are kept until the page is left, no longer. */
  readonly durable: boolean;
  /** The drafts of a scope and owner, newest first, without those that another living tab is writing. */
  drafts<A>(scope: string, owner: string): Promise<Draft<A>[]>;
  /**
   * Keeps a draft; resolves when it is on disk. Where the stored version is not the one that this was read from, or the
   * draft is another tab's, nothing is overwritten: it is kept under a new id, and `forked` is true.
   */
  keepDraft<A>(draft: Draft<A>): Promise<{ draft: Draft<A>; forked: boolean }>;
  discardDraft(id: string): Promise<void>;
  /** Puts a contribution into the outbox and removes its draft, in one transaction. */
  enqueue<A>(item: OutboxItem<A>): Promise<void>;
  items<A>(scope: string, owner: string): Promise<OutboxItem<A>[]>;
  /** Replaces an item's state; an item that is gone stays gone. */
  update<A>(item: OutboxItem<A>): Promise<void>;
  /** Lets go of an item: the person has seen its end. */
  release(key: string): Promise<void>;
}
