import { errorFromResponse, errorFromThrown, notABackend } from '../answer.ts';
import { isFinal, OgpError } from '../errors.ts';
import { answerOf, type GraphqlAnswer } from './graphql-answer.ts';
import { pace } from './pace.ts';

/** How to reach a platform. */
export interface EndpointOptions {
  /**
   * What asks in place of the global `fetch`.
   * @default globalThis.fetch
   */
  fetch?: typeof globalThis.fetch | undefined;
  /**
   * Headers to go with every request, such as a `User-Agent` in Node, where a server wants one.
   * @example { 'user-agent': 'our-plan-site/1.0 (+https://example.org)' }
   */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Requests in any 60 seconds; more wait for their turn.
   * @default 90
   */
  requestsPerMinute?: number | undefined;
  /**
   * How long one answer may take, in milliseconds.
   * @default 30000
   */
  timeoutMs?: number | undefined;
  /**
   * `GET` sends the question in the address, so that caches on the way can keep the answer.
   * @default 'POST'
   */
  method?: 'GET' | 'POST' | undefined;
}

/** Where a platform answers questions. */
export interface Endpoint {
  ask(query: string): Promise<GraphqlAnswer>;
}

/** Somebody may sit in front of a page, so a longer wish is told instead of waited for. */
const longestRest = 60;
const attempts = 4;

const hiddenByBrowser =
  'No answer. Browsers also say so where a server does not let other sites read from it (CORS): let a proxy on your own site ask it, and give its address';

/** The GraphQL API at an address; asks no faster than it is allowed to. */
export function endpoint(address: string, options: EndpointOptions): Endpoint {
  const { headers, requestsPerMinute = 90, timeoutMs = 30_000, method = 'POST' } = options;
  const turns = pace({ perMinute: Math.max(1, requestsPerMinute), atOnce: 3 });

  function request(query: string): Promise<Response> {
    const ask = options.fetch ?? globalThis.fetch;
    const signal = AbortSignal.timeout(timeoutMs);
    const accept = { accept: 'application/json', ...headers };
    if (method === 'GET') {
      const url = new URL(address);
      url.searchParams.set('query', query);
      return ask(url.href, { credentials: 'omit', headers: accept, signal });
    }
    const body = JSON.stringify({ query });
    const asJson = { ...accept, 'content-type': 'application/json' };
    return ask(address, { method, credentials: 'omit', headers: asJson, body, signal });
  }

  let hasAnswered = false;

  async function answer(query: string): Promise<GraphqlAnswer> {
    if (!address) throw notABackend('No http or https address');
    try {
      const response = await request(query);
      const body: unknown = response.ok
        ? await response.json()
        : await response.json().catch(() => undefined);
      const given = response.status === 429 ? undefined : answerOf(body);
      if (given) {
        hasAnswered = true;
        return given;
      }
      // Rails says so of a record that is asked for by its id, too.
      if (response.status === 404 && !hasAnswered)
        throw notABackend('There is no GraphQL API at this address');
      if (!response.ok) throw await errorFromResponse(response, {});
      throw notABackend('The answer is not one of GraphQL');
    } catch (thrown) {
      const error = errorFromThrown(thrown);
      if (error.code !== 'unreachable') throw error;
      throw new OgpError({ code: 'unreachable', message: hiddenByBrowser }, error.cause);
    }
  }

  return {
    async ask(query) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await turns.run(() => answer(query));
        } catch (thrown) {
          const error = thrown as OgpError;
          if (error.code !== 'busy' || isFinal(error)) throw error;
          const seconds = error.retryAfter ?? 2 ** attempt;
          turns.rest(Math.min(seconds, longestRest));
          if (attempt === attempts || seconds > longestRest) throw error;
        }
      }
    },
  };
}
