import type { Finding, IssueCode } from '../issue.ts';

/** A finding for which a document must be refused. */
export function fault(pointer: string, code: IssueCode, expected?: Finding['expected']): Finding {
  return { pointer, code, severity: 'error', ...(expected !== undefined && { expected }) };
}

/** The pointer (RFC 6901) to a member of what a pointer leads to. */
export function memberOf(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
