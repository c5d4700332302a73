import { codeOfStatus, errorFromThrown } from './answer.ts';
import { OgpError } from './errors.ts';

/** How long an answer may take, in milliseconds. */
const timeout = 30_000;

/** How to ask for a document. */
export interface FetchOptions extends Omit<RequestInit, 'headers' | 'signal'> {
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
}

/** An answer that is not 2xx, by its status alone: who only reads has sent nothing that could be wrong. */
const byStatus = ({ status }: Response): OgpError =>
  new OgpError({ code: codeOfStatus(status), message: `The answer has status ${status}`, status });

/**
 * Reads a document of JSON from an address, without cookies.
 * @param refusal - Makes an error of an answer that is not 2xx.
 * @returns What it holds, and where it came from in the end.
 * @throws OgpError, and nothing else.
 */
export async function fetchJson(
  address: string | URL,
  { signal, ...options }: FetchOptions = {},
  refusal: (response: Response) => OgpError | Promise<OgpError> = byStatus,
): Promise<[body: unknown, at: string]> {
  const limit = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      ...options,
      headers: { accept: 'application/json', ...options.headers },
      // Safari before 17.4 cannot combine the two.
      signal: signal ? (AbortSignal.any?.([signal, limit]) ?? signal) : limit,
    });
    if (!response.ok) throw await refusal(response);
    return [await response.json(), response.url];
  } catch (thrown) {
    throw errorFromThrown(thrown, signal);
  }
}
