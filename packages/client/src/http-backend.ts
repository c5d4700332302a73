import type { Discovery } from '@ogp-kit/core/browser';
import { errorFromResponse, notABackend } from './answer.ts';
import type { Backend, WriteOptions } from './backend.ts';
import { acceptedFrom, headersOf, pathOf } from './contribution.ts';
import { fetchJson, type FetchOptions } from './fetch-json.ts';

/** The folder of `ogp.json` with its last slash, without user, query and hash; empty for what cannot be one. */
function folderOf(url: string): string {
  try {
    const folder = new URL(url, globalThis.document?.baseURI);
    folder.username = folder.password = folder.search = folder.hash = '';
    folder.pathname = folder.pathname.replace(/\/(ogp\.json)?$/, '') + '/';
    return /^http/.test(folder.protocol) ? folder.href : '';
  } catch {
    return '';
  }
}

/**
 * A backend that speaks the participation protocol over HTTP, or a folder of its documents on a static host.
 * Makes no request by itself. Reads by `fetch`, without cookies; sending loads `@ogp-kit/client/write` when
 * first used (`import()` it earlier where the network may go away), and does without its quick retries if that fails.
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

  async function call(path: string, options?: FetchOptions): Promise<[body: unknown, at: string]> {
    if (!base) throw notABackend('No http or https address');
    return fetchJson(new URL(path, base), options, errorFromResponse);
  }

  return {
    id,
    async discover(signal) {
      if (!discovered) {
        const [body, at] = await call('ogp.json', { signal });
        const { protocol, reads, writes } = Object(body) as Partial<Discovery>;
        if (!/^1\./.test(protocol ?? '') || !Array.isArray(reads) || !Array.isArray(writes))
          throw notABackend('No ogp.json of protocol 1');
        // A redirected POST becomes a GET, so sends go where the folder has moved to (http to https).
        if (at.endsWith('/ogp.json')) base = folderOf(at);
        discovered = body as Discovery;
      }
      return discovered;
    },
    async read<T>(path: string, signal?: AbortSignal, token?: string) {
      const headers = token ? { authorization: `Bearer ${token}` } : {};
      return (await call(path, { signal, headers }))[0] as T;
    },
    async write<T>(method: string, path: string, body: object, options: WriteOptions = {}) {
      const { signal } = options;
      const headers = headersOf(options);
      return (await call(path, { method, signal, headers, body: JSON.stringify(body) }))[0] as T;
    },
    async send(contribution, options) {
      const writing = await import('./write.ts').catch(() => undefined);
      if (base && writing?.sendContribution) return writing.sendContribution(base, contribution, options);
      // Browsers remember a module that failed to load until the page is reloaded, and single-file builds leave it
      // out. One plain POST will do then, since the outbox repeats it.
      return acceptedFrom(await this.write('POST', pathOf(contribution), contribution.body, options));
    },
  };
}
