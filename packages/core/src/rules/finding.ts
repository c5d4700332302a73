import type { Finding, IssueCode } from '../issue.ts';

/** A finding for which a document must be refused. */
export function fault(pointer: string, code: IssueCode, expected?: Finding['expected']): Finding {
  return { pointer, code, severity: 'error', ...(expected !== undefined && { expected }) };
}

/** A finding that refuses nothing: somebody should look again. */
export function caution(pointer: string, code: IssueCode, expected?: Finding['expected']): Finding {
  return { ...fault(pointer, code, expected), severity: 'warning' };
}

/** What a pointer (RFC 6901) leads to. */
export function valueAt(document: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<unknown>(
    (part, key) => (part as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  );
}

/** The pointer (RFC 6901) to a member of what a pointer leads to. */
export function memberOf(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
