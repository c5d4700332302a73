/** Stable codes of what can be wrong with a document. Texts change, codes do not. */
export const issueCodes = [
  // structure
  'required',
  'type',
  'too-short',
  'too-long',
  'too-small',
  'too-large',
  'too-few',
  'too-many',
  'pattern',
  'not-in-list',
  'unknown-member',
  // rules across fields
  'date-impossible',
  'dates-out-of-order',
  'time-zone-unknown',
  'number-repeated',
  'id-repeated',
  'reference-unresolved',
  'reference-circular',
  'text-ill-formed',
  'value-circular',
  'answer-required',
  'name-required',
  'name-not-allowed',
  'value-repeated',
  'prompt-of-other-value',
  'technology-alone',
  'code-check-failed',
  'one-required',
  'not-together',
  'sum-differs',
  'currencies-differ',
  'outside-period',
  'level-too-narrow',
  'hash-differs',
  'positions-too-few',
  'not-verifiable',
  'decision-missing',
  'reason-missing',
] as const;

/** What is wrong with a document, for machines (closed list; grows). */
export type IssueCode = (typeof issueCodes)[number];

/** Whether a document with it must be refused, or should be looked at again. */
export type Severity = 'error' | 'warning';

/** What a check finds, without words: all that a message needs. */
export interface Finding {
  /** JSON Pointer (RFC 6901) to the member; the empty string is the whole document. */
  pointer: string;
  code: IssueCode;
  severity: Severity;
  /** The limit that was broken, or the list of what is allowed, where there is one. */
  expected?: string | number | readonly string[];
}

/** A finding in words. */
export interface Issue extends Finding {
  /** In the reader's language: what is wrong and what would be right. */
  message: string;
}
