import type { Finding, ModerationActCode, ParticipantRole } from '@ogp-kit/core';

/** Every reason for which this backend refuses a request, with the HTTP status that says so. */
export const statusOf = {
  'request-malformed': 400,
  'body-malformed': 400,
  'key-missing': 400,
  'key-malformed': 400,
  unauthenticated: 401,
  'origin-not-allowed': 403,
  'role-missing': 403,
  'side-unknown': 403,
  closed: 403,
  'not-asked-for': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'timed-out': 408,
  'key-in-use': 409,
  'version-changed': 409,
  'state-differs': 409,
  gone: 410,
  'too-large': 413,
  'media-type': 415,
  'body-invalid': 422,
  'key-reused': 422,
  'rate-limited': 429,
  'head-too-large': 431,
  failed: 500,
  unavailable: 503,
} as const;

export type ProblemCode = keyof typeof statusOf;

/** What a refusal's words and headers need to know. */
export interface Facts {
  /** Bytes of a body. */
  limit?: number;
  /** Seconds to wait. */
  retryAfter?: number;
  /** Methods that there are. */
  allow?: string;
  /** A token is not only refused, it is needed. */
  needed?: boolean;
  /** Roles of which one would do. */
  roles?: readonly ParticipantRole[];
  /** It is a text that is not open, and no call. */
  document?: boolean;
  /** What could be done with a contribution as it stands. */
  possible?: readonly ModerationActCode[];
  /** What is wrong with which member of the body. */
  findings?: readonly Finding[];
}

/** A request is not done, for a reason that whoever sent it should know. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  readonly facts: Facts;

  constructor(code: ProblemCode, facts: Facts = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
  }

  get status(): (typeof statusOf)[ProblemCode] {
    return statusOf[this.code];
  }
}
