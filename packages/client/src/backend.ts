import type { Accepted, Discovery, NewComment, NewIdea, NewKeyIssues } from '@ogp-kit/core/browser';

/** An idea on its way to the plan with this id. */
export interface IdeaContribution {
  kind: 'idea';
  plan: string;
  body: NewIdea;
}

/** Key issues on their way to the plan with this id. */
export interface KeyIssuesContribution {
  kind: 'key-issues';
  plan: string;
  body: NewKeyIssues;
}

/** A comment on its way to the text under consultation with this id. */
export interface CommentContribution {
  kind: 'comment';
  document: string;
  body: NewComment;
}

/** What people contribute, by kind, with where it goes. Grows with the protocol. */
export type Contribution = IdeaContribution | KeyIssuesContribution | CommentContribution;

/** How to send. */
export interface SendOptions {
  /**
   * The idempotency key, 8–128 printable ASCII characters: the same key and contribution, sent any number of times,
   * make one record. Required, since without it no send may be repeated.
   */
  key: string;
  /** The host's own login; without it the contribution is a guest's. */
  token?: string | undefined;
  /** The language for the backend's words about it (BCP 47), `Accept-Language`; without it the browser's. */
  language?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** How to write what is no contribution of its own. */
export interface WriteOptions extends Omit<SendOptions, 'key'> {
  /** Needed for POST, as in {@link SendOptions}; a PUT can be repeated without. */
  key?: string | undefined;
}

/** Something that plans can be read from. Every method rejects with an `OgpError` and nothing else. */
export interface Reader {
  /** What drafts and unsent contributions are kept under: the base URL with its last slash, or `memory:…`. */
  readonly id: string;
  /** Reads `ogp.json`; kept after the first success. */
  discover(signal?: AbortSignal): Promise<Discovery>;
  /**
   * Reads a document by its path below the base URL, such as `plans/AP_ALB05.json`.
   * @param token - The reader's, for what only they may see, such as `documents/{document}/mine.json`.
   */
  read<T>(path: string, signal?: AbortSignal, token?: string): Promise<T>;
}

/**
 * Something that keeps plans and takes contributions. Elements know a backend only by this.
 * Every method rejects with an `OgpError` and nothing else.
 */
export interface Backend extends Reader {
  /**
   * Sends a contribution, once however often it is called with the same key. The answer's record is of the
   * contribution's kind.
   */
  send(contribution: Contribution, options: SendOptions): Promise<Accepted>;
  /**
   * Writes what is no contribution of its own: a position or a vote (PUT), a flag, becoming a guest (POST). Tried once.
   * @returns The backend's answer.
   */
  write<T>(method: 'POST' | 'PUT', path: string, body: object, options?: WriteOptions): Promise<T>;
}
