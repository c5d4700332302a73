/**
 * Sending to a backend. Loaded by `httpBackend` when something is first sent; load it earlier (`import()`) where the
 * network may go away before.
 * @packageDocumentation
 */
import type { Accepted } from '@ogp-kit/core/browser';
import ky from 'ky';
import { errorFromResponse, errorFromThrown, retryAfterOf } from './answer.ts';
import type { Contribution, SendOptions } from './backend.ts';
import { acceptedFrom, headersOf, pathOf } from './contribution.ts';

/** How patient one call is. */
export interface SendPatience {
  /**
   * Milliseconds until an attempt is given up. It is not repeated then: that is the outbox's work.
   * @default 30000
   */
  timeout?: number | undefined;
  /**
   * Milliseconds before quick retry `n` (1, 2), where the backend does not say.
   * @default 300 · 3ⁿ, less up to half of it by chance
   */
  delay?: ((retry: number) => number) | undefined;
}

const soon = (retry: number) => 300 * 3 ** retry * (0.5 + Math.random() / 2);
const passing = [408, 409, 425, 429, 500, 502, 503, 504];

/** The longest `Retry-After`, in seconds, that is waited for here. */
const patientSeconds = 10;

/**
 * Sends a contribution by POST, with its key. Retries twice on a broken connection, 408, 409, 425, 429 and 5xx, which
 * only the key makes safe; a `Retry-After` of up to 10 s is honoured, a longer one is thrown as `busy` for the caller.
 *
 * @param base - The backend's base URL, with its last slash.
 * @returns What the backend accepted; the same for every repetition with the same key and contribution.
 * @throws OgpError
 */
export async function sendContribution(
  base: string,
  contribution: Contribution,
  { timeout = 30_000, delay = soon, ...options }: SendOptions & SendPatience,
): Promise<Accepted> {
  const { signal } = options;
  try {
    const answer = await ky
      .post(pathOf(contribution), {
        prefix: base,
        json: contribution.body,
        headers: headersOf(options),
        credentials: 'omit',
        timeout,
        retry: {
          limit: 2,
          methods: ['post'],
          statusCodes: passing,
          afterStatusCodes: passing,
          delay,
          shouldRetry({ error }) {
            const { response } = error as { response?: Response };
            // Undefined leaves it to ky, which waits as long as `Retry-After` says.
            if (response) return (retryAfterOf(response.headers) ?? 0) > patientSeconds ? false : undefined;
            return error.name !== 'TimeoutError' && !signal?.aborted;
          },
        },
        ...(signal && { signal }),
      })
      .json();
    return acceptedFrom(answer);
  } catch (thrown) {
    const { response, data, cause } = Object(thrown) as { [member: string]: unknown; response?: Response };
    throw response ? await errorFromResponse(response, data) : errorFromThrown(cause ?? thrown, signal);
  }
}
