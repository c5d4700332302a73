import type { Issue } from './issue.ts';
import type { ProblemDetail } from './model/problem.ts';

const mark = Symbol.for('ogp-kit.error');

/** What every error of OGP Kit is, whichever package throws it. */
export interface OgpErrorLike extends Error {
  /** Stable, for machines. The message is for people and may change. */
  readonly code: string;
  /** What is wrong with which member, where that is the trouble. */
  readonly issues: readonly ProblemDetail[];
  /** The error as plain data, without stack and cause: for storage and for `postMessage`. */
  toData(): { code: string; message: string; issues: readonly ProblemDetail[] };
}

/** A document that is not what it should be. Its `issues` say all that is wrong, each with a pointer. */
export class OgpValidationError extends Error implements OgpErrorLike {
  override readonly name = 'OgpValidationError';
  readonly code = 'invalid';
  /** As `validate` gives them; the message also by the name that the family has for it, `detail`. */
  readonly issues: readonly (Issue & ProblemDetail)[];

  constructor(message: string, issues: readonly Issue[], options?: ErrorOptions) {
    super(message, options);
    this.issues = issues.map((issue) => ({ ...issue, detail: issue.message }));
    Object.defineProperty(this, mark, { value: true });
  }

  toData(): Pick<OgpValidationError, 'code' | 'message' | 'issues'> {
    const { code, message, issues } = this;
    return { code, message, issues };
  }
}

/**
 * Whether something thrown is an error of OGP Kit, whichever of its packages threw it; also one of another realm (a frame)
 * or of another copy of the library. The same answer as that of `isOgpError` in `@ogp-kit/client`.
 */
export function isOgpError(thrown: unknown): thrown is OgpErrorLike {
  return mark in (Object(thrown) as object);
}
