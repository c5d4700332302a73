import type { Problem, ProblemDetail } from '@ogp-kit/core/browser';
import { isOgpError, OgpError, type OgpErrorCode } from './errors.ts';

const codes: { [status: number]: OgpErrorCode } = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  409: 'busy',
  410: 'gone',
  413: 'too-large',
  422: 'invalid',
  425: 'busy',
  429: 'busy',
  503: 'busy',
};

/** What an answer that is not 2xx means, by its status alone. */
export const codeOfStatus = (status: number): OgpErrorCode =>
  codes[status] ?? (status < 500 ? 'refused' : 'server-failed');

/** Seconds that an answer asks to wait (`Retry-After`, in seconds or as a date), where it asks. */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  const seconds = value ? (/^\d+$/.test(value) ? +value : (Date.parse(value) - Date.now()) / 1000) : NaN;
  return seconds >= 0 ? Math.ceil(seconds) : undefined;
}

/**
 * An answer that is not 2xx, as an error: the problem document's code first, the status where there is none.
 * @param problem - The body, where it has been read already.
 */
export async function errorFromResponse(response: Response, problem?: unknown): Promise<OgpError> {
  const { status, headers } = response;
  const {
    code: told,
    detail,
    title,
    errors,
  } = Object(problem ?? (await response.json().catch(() => 0))) as Partial<Problem>;
  const issues = (Array.isArray(errors) ? errors : []).filter(
    (issue: ProblemDetail | null) => typeof issue?.pointer === 'string' && typeof issue.code === 'string',
  );
  const retryAfter = retryAfterOf(headers);
  return new OgpError({
    code:
      told === 'closed' || told === 'key-reused' || told === 'version-changed'
        ? told
        : issues[0] && status < 500
          ? 'invalid'
          : codeOfStatus(status),
    message: `${detail ?? title ?? `The backend answered ${status}`}`,
    status,
    ...(retryAfter !== undefined && { retryAfter }),
    issues,
  });
}

/**
 * What was thrown instead of an answer, as an error. Only the network's own error becomes its cause: others carry the
 * request with its token, or a piece of the answer.
 */
export function errorFromThrown(thrown: unknown, signal?: AbortSignal): OgpError {
  if (isOgpError(thrown)) return thrown as OgpError;
  const name = (thrown as Error | undefined)?.name;
  if (signal?.aborted) return new OgpError({ code: 'aborted', message: 'Given up by the caller' });
  if (name === 'TimeoutError') return new OgpError({ code: 'timeout', message: 'No answer in time' });
  if (name === 'SyntaxError') return notABackend('The answer is not JSON');
  return new OgpError(
    { code: globalThis.navigator?.onLine === false ? 'offline' : 'unreachable', message: 'No answer' },
    thrown,
  );
}

export const notABackend = (message: string): OgpError => new OgpError({ code: 'not-a-backend', message });
