import type { Issue } from './issue.ts';

const mark = Symbol.for('ogp-kit.error');

/** What every error of OGP Kit is: an `Error` with a stable code, known as one across realms and copies of the library. */
export class OgpError extends Error {
  override readonly name: string = 'OgpError';
  /** Stable, for machines. The message is for people and may change. */
  readonly code: string;
  /** What is wrong with which member, where that is the trouble. */
  readonly issues: readonly Issue[];

  constructor(code: string, message: string, options: { issues?: readonly Issue[]; cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.issues = options.issues ?? [];
    Object.defineProperty(this, mark, { value: true });
  }
}

/** A document that is not what it should be. Its `issues` say all that is wrong, each with a pointer. */
export class OgpValidationError extends OgpError {
  override readonly name = 'OgpValidationError';

  constructor(message: string, issues: readonly Issue[], options: { cause?: unknown } = {}) {
    super('invalid', message, { ...options, issues });
  }
}

/** What all errors of the family have, whichever package they come from. */
export interface OgpErrorLike extends Error {
  readonly code: string;
  readonly issues: readonly { readonly pointer: string; readonly code: string }[];
}

/**
 * Whether something thrown is an error of OGP Kit, whichever of its packages threw it; also one of another realm (a frame)
 * or of another copy of the library.
 */
export function isOgpError(thrown: unknown): thrown is OgpErrorLike {
  return typeof thrown === 'object' && thrown !== null && mark in thrown;
}
