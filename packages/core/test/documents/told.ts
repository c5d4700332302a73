import type { Finding } from '../../src/issue.ts';

/** What was found, a line each: `/answers/summary answer-required`, and `(warning)` behind what refuses nothing. */
export function told(findings: readonly Finding[]): string[] {
  return findings.map(
    ({ pointer, code, severity }) => `${pointer} ${code}${severity === 'warning' ? ' (warning)' : ''}`,
  );
}
