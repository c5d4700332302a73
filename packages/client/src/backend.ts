import type { Accepted, Discovery, NewIdea, NewKeyIssues } from '@ogp-kit/core/browser';

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

/** What people contribute, by kind, with where it goes. Grows with the protocol. */
export type Contribution = IdeaContribution | KeyIssuesContribution;

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

/**
 * Something that keeps plans and takes contributions. Elements know a backend only by this.
 * Every method rejects with an `OgpError` and nothing else.
 */
export interface Backend {
  /** What drafts and unsent contributions are kept under: the base URL with its last slash, or `memory:…`. */
  readonly id: string;
  /** Reads `ogp.json`; kept after the first success. */
  discover(signal?: AbortSignal): Promise<Discovery>;
  /** Reads a document by its path below the base URL, such as `plans/AP_ALB05.json`. */
  read<T>(path: string, signal?: AbortSignal): Promise<T>;
  /**
   * Sends a contribution, once however often it is called with the same key. The answer's record is of the
   * contribution's kind.
   */
  send(contribution: Contribution, options: SendOptions): Promise<Accepted>;
}
