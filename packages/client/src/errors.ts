import type { ProblemDetail } from '@ogp-kit/core/browser';

/** What went wrong between here and a backend (closed list; grows). */
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
