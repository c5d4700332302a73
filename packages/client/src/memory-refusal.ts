import type { Finding } from '@ogp-kit/core/browser';
import { describe } from '@ogp-kit/core';
import { OgpError, type OgpErrorCode } from './errors.ts';

/** What a backend answers where it does not take something. */
export const refusal = (code: OgpErrorCode, status: number, message: string): OgpError =>
  new OgpError({ code, status, message });

/** What is wrong with a member of a body. */
export const fault = (pointer: string, code: Finding['code']): Finding => ({
  pointer,
  code,
  severity: 'error',
});

/** @throws OgpError `invalid`, where anything is wrong. */
export function refuseFaults(findings: readonly Finding[], language = 'en'): void {
  const errors = findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => describe(finding, language));
  if (!errors.length) return;
  const issues = errors.map(({ pointer, code, message }) => ({ pointer, code, detail: message }));
  throw new OgpError({ code: 'invalid', message: errors[0]!.message, status: 422, issues });
}
