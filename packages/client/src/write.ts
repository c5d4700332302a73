/**
 * Sending to a backend. Loaded by `httpBackend` when something is first sent; load it earlier (`import()`) where the
 * network may go away before.
 * @packageDocumentation
 */
import type { Accepted } from '@ogp-kit/core/browser';
import ky from 'ky';
import { errorFromResponse, errorFromThrown, notABackend, retryAfterOf } from './answer.ts';
import type { Contribution, SendOptions } from './backend.ts';

/** How patient one call is. */
export interface SendPatience {
  /**
   * Milliseconds until an attempt is given up. It is not repeated then: that is the outbox's work.
   * @default 30000
   */
  timeout?: number | undefined;
  /**
   * Milliseconds before quick retry `n` (1, 2), where the backend does not say.
   * @default n => 300 * 3 ** n * (0.5 + Math.random() / 2)
   */
  delay?: ((retry: number) => number) | undefined;
}

const collections = { idea: 'ideas' } satisfies {
  [kind in Contribution['kind']]: string;
};

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
  { key, token, language, signal, timeout = 30_000, delay }: SendOptions & SendPatience,
): Promise<Accepted> {
  try {
    const body = await ky
      .post(`plans/${encodeURIComponent(contribution.plan)}/${collections[contribution.kind]}`, {
        prefix: base,
        json: contribution.body,
        headers: {
          'idempotency-key': key,
          ...(token && { authorization: `Bearer ${token}` }),
          ...(language && { 'accept-language': language }),
        },
        credentials: 'omit',
        timeout,
        retry: {
          limit: 2,
          methods: ['post'],
          statusCodes: [408, 409, 425, 429, 500, 502, 503, 504],
          afterStatusCodes: [408, 409, 425, 429, 500, 502, 503, 504],
          maxRetryAfter: patientSeconds * 1000,
          delay: delay ?? ((retry) => 300 * 3 ** retry * (0.5 + Math.random() / 2)),
          shouldRetry({ error }) {
            const { response } = error as { response?: Response };
            if (response) return (retryAfterOf(response.headers) ?? 0) > patientSeconds ? false : undefined;
            return error.name !== 'TimeoutError' && !signal?.aborted;
          },
        },
        ...(signal && { signal }),
      })
      .json<Accepted>();
    if (typeof body?.code !== 'string' || !body.record || !body.receipt)
      throw notABackend('The answer to a contribution has no receipt');
    return body;
  } catch (thrown) {
    const { response, data, cause } = Object(thrown) as {
      response?: Response;
      data?: unknown;
      cause?: unknown;
    };
    throw response ? await errorFromResponse(response, data) : errorFromThrown(cause ?? thrown, signal);
  }
}
