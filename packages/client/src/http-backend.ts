import type { Discovery } from '@ogp-kit/core/browser';
import { errorFromResponse, errorFromThrown, notABackend } from './answer.ts';
import type { Backend } from './backend.ts';

/** How long an answer to a read may take, in milliseconds. */
const readTimeout = 30_000;

/** The folder of `ogp.json` with its last slash, without user, query and hash; empty for what cannot be one. */
function folderOf(url: string): string {
  try {
    const folder = new URL(url, globalThis.document?.baseURI);
    folder.username = folder.password = folder.search = folder.hash = '';
    folder.pathname = folder.pathname.replace(/\/(ogp\.json)?$/, '') + '/';
    return folder.href;
  } catch {
    return '';
  }
}

/**
 * A backend that speaks the participation protocol over HTTP, or a folder of its documents on a static host.
 * Makes no request by itself. Reads by `fetch`, without cookies; sending loads `@ogp-kit/client/write` when first used.
 *
 * @param url - The folder of `ogp.json`, with or without its last slash, or `ogp.json` itself. In a browser a relative
 *   one is resolved against the page. What is no web address makes every method reject with `not-a-backend`.
 * @example
 * const backend = httpBackend('https://api.example.org/ogp');
 * const { writes } = await backend.discover();
 * const plan = await backend.read<Plan>('plans/AP_ALB05.json');
 */
export function httpBackend(url: string): Backend {
  const id = folderOf(url);
  let base = id;
  let discovered: Discovery | undefined;

  const mustBeWeb = () => {
    if (!/^https?:/.test(base)) throw notABackend('A backend has an http or https address');
  };

  async function get(path: string, signal?: AbortSignal): Promise<[body: unknown, at: string]> {
    mustBeWeb();
    const limit = AbortSignal.timeout(readTimeout);
    try {
      const response = await fetch(new URL(path, base), {
        credentials: 'omit',
        headers: { accept: 'application/json' },
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      });
      if (!response.ok) throw await errorFromResponse(response);
      return [await response.json(), response.url];
    } catch (cause) {
      throw errorFromThrown(cause, signal);
    }
  }

  return {
    id,
    async discover(signal) {
      if (!discovered) {
        const [body, at] = await get('ogp.json', signal);
        const { protocol, reads, writes } = Object(body) as Partial<Discovery>;
        if (!/^1\./.test(protocol ?? '') || !Array.isArray(reads) || !Array.isArray(writes))
          throw notABackend('ogp.json is not that of a backend of protocol 1');
        // A redirected POST becomes a GET, so sends go where the folder has moved to (http to https).
        if (at.endsWith('/ogp.json')) base = folderOf(at);
        discovered = body as Discovery;
      }
      return discovered;
    },
    async read<T>(path: string, signal?: AbortSignal) {
      return (await get(path, signal))[0] as T;
    },
    async send(contribution, options) {
      mustBeWeb();
      const { sendContribution } = await import('./write.ts').catch((cause: unknown) => {
        throw errorFromThrown(cause);
      });
      return sendContribution(base, contribution, options);
    },
  };
}
