import type { ProblemDetail } from '@ogp-kit/core/browser';

/**
 * What went wrong between here and a backend (closed list; grows).
 *
 * | code | when | final |
 * |---|---|---|
 * | `offline` | no answer, and the device says that it has no network | no |
 * | `unreachable` | no answer, or one that was cut off; also what a browser hides (CORS, certificates) | no |
 * | `timeout` | no answer in time, or 408 | no |
 * | `busy` | 409, 425, 429, 503: later; see `retryAfter` | no |
 * | `server-failed` | any other 5xx | no |
 * | `not-a-backend` | an answer that is not the protocol's, such as a page of HTML | no |
 * | `aborted` | the caller's own signal | no |
 * | `not-found` | 404 | yes |
 * | `gone` | 410: it was erased | yes |
 * | `closed` | the call for contributions is not open | yes |
 * | `unauthenticated` | 401 | yes |
 * | `forbidden` | 403 | yes |
 * | `invalid` | the body has faults: see `issues` | yes |
 * | `too-large` | 413 | yes |
 * | `key-reused` | the key has been used for something else | yes |
 * | `version-changed` | the text has a newer version, with other words | yes |
 * | `refused` | any other 4xx | yes |
 */
export type OgpErrorCode =
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'busy'
  | 'server-failed'
  | 'not-found'
  | 'gone'
  | 'closed'
  | 'unauthenticated'
  | 'forbidden'
  | 'invalid'
  | 'too-large'
  | 'key-reused'
  | 'version-changed'
  | 'refused'
  | 'not-a-backend'
  | 'aborted';

/** An error as plain data, fit for storage. */
export interface OgpErrorData {
  code: OgpErrorCode;
  message: string;
  /** HTTP status, where there was an answer. */
  status?: number;
  /** Seconds to wait before trying again, as the backend asks. */
  retryAfter?: number;
  /** What is wrong with which member of the body. */
  issues: readonly ProblemDetail[];
}

/** What the errors of all packages carry; core's `isOgpError` looks for it, too. */
const mark: unique symbol = Symbol.for('ogp-kit.error');

/**
 * The only error that this package throws. Recognise it by {@link isOgpError}, not by `instanceof`, which fails between
 * two copies of the package and between frames.
 *
 * Its `message` is the backend's own words where it sent any, else a sentence in English for developers. It carries no
 * token, key or receipt code.
 */
export class OgpError extends Error implements OgpErrorData {
  override readonly name = 'OgpError';
  declare readonly code: OgpErrorCode;
  declare readonly status?: number;
  declare readonly retryAfter?: number;
  declare readonly issues: readonly ProblemDetail[];
  /** @internal */
  readonly [mark] = true;
  readonly #told: OgpErrorData;

  /**
   * @param told - What went wrong; `issues` may be left out. The inverse of {@link OgpError.toData}.
   * @param cause - The error underneath, where there is one.
   */
  constructor(told: Omit<OgpErrorData, 'issues'> & { issues?: readonly ProblemDetail[] }, cause?: unknown) {
    super(told.message, { cause });
    this.#told = { issues: [], ...told };
    Object.assign(this, this.#told);
  }

  /** The error as plain data, without stack and cause: for storage and for `postMessage`. */
  toData(): OgpErrorData {
    return { ...this.#told };
  }
}

/**
 * Whether something caught is an error of OGP Kit: an {@link OgpError}, or the `OgpValidationError` of `@ogp-kit/core`; from
 * whichever copy of the packages or frame. The same answer as that of `isOgpError` there.
 * @example
 * try { await backend.discover(); } catch (error) { if (isOgpError(error) && error.code === 'offline') … }
 */
export const isOgpError = (
  value: unknown,
): value is Error & Readonly<OgpErrorData> & Pick<OgpError, 'toData'> => mark in (Object(value) as object);

/**
 * Whether repeating can never help, so that the person must be told: the answer was a refusal of this very contribution.
 * Everything else (no network, 408, 409, 425, 429, 5xx, a captive portal's page) keeps waiting.
 */
export const isFinal = (error: Pick<OgpErrorData, 'code'>): boolean =>
  /^(not-found|gone|closed|unauthenticated|forbidden|invalid|too-large|key-reused|version-changed|refused)$/.test(
    error.code,
  );
