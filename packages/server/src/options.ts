import type { LocalisedText, ModerationMode } from '@ogp-kit/core';

/** How a backend is set up. */
export interface BackendOptions {
  /**
   * The folder that the database is kept in; made where it is missing.
   * @example './data'
   */
  data: string;
  /**
   * What the backend is called, in `ogp.json`. Default: `{ en: 'OGP Kit' }`.
   * @example { sq: 'Konsultimi publik', en: 'Public consultation' }
   */
  title?: LocalisedText | undefined;
  /**
   * The websites whose pages may send contributions, as browsers name them: scheme, host, and port where it is not the
   * usual one. `*` lets all send. Requests that name no origin (scripts, other servers) are not held back by it.
   * Default: none.
   * @example ['https://consultation.example']
   */
  origins?: readonly string[] | undefined;
  /** Writes that one network address may make in a minute. Default: 60. */
  writesPerMinute?: number | undefined;
  /**
   * Whether a proxy of your own stands in front, so that the last address in `X-Forwarded-For` is the client's.
   * Default: false, since anybody can send that header.
   */
  trustProxy?: boolean | undefined;
  /** Bytes that a body may have. Default: 65,536, or 13 for each character of `commentLimit`, whichever is more. */
  bodyLimit?: number | undefined;
  /** Characters (code points) that a comment may have, and other wording that it suggests; at most 10,000. Default: 5,000. */
  commentLimit?: number | undefined;
  /**
   * Whether contributions are shown at once (`after`), or when a moderator has looked at them (`before`). What officials
   * send is always shown at once. Default: `after`.
   */
  moderation?: ModerationMode | undefined;
  /** Is told of every error that is the backend's own; whoever sent the request learns only that there was one. */
  onFailure?: ((error: unknown) => void) | undefined;
  /** Writes that may share one transaction and one flush to the disk. Default: 500. */
  writesPerCommit?: number | undefined;
}

/** How a backend is set up, and where it listens. */
export interface ServeOptions extends BackendOptions {
  /** 0 takes a free one. Default: 4001. */
  port?: number | undefined;
  /** The address to listen at. Default: `127.0.0.1`; `0.0.0.0` for all. */
  host?: string | undefined;
}

/** Options with nothing left open. */
export interface Settings {
  title: LocalisedText;
  origins: readonly string[];
  writesPerMinute: number;
  trustProxy: boolean;
  bodyLimit: number;
  commentLimit: number;
  moderation: ModerationMode;
}

const mostCommentCharacters = 10_000;
/** Bytes for each character of a comment: its words, other wording and a quote, in a script of three bytes a letter. */
const bytesPerCharacter = 13;

export function settingsOf(options: BackendOptions): Settings {
  const commentLimit = Math.min(options.commentLimit ?? 5000, mostCommentCharacters);
  return {
    title: options.title ?? { en: 'OGP Kit' },
    origins: options.origins ?? [],
    writesPerMinute: options.writesPerMinute ?? 60,
    trustProxy: options.trustProxy ?? false,
    bodyLimit: options.bodyLimit ?? Math.max(65_536, commentLimit * bytesPerCharacter),
    commentLimit,
    moderation: options.moderation ?? 'after',
  };
}
