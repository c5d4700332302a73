import type { Discovery } from '@ogp-kit/core/browser';
import type { Backend } from '../backend.ts';
import { isOgpError, OgpError } from '../errors.ts';

/** A path of the protocol, and what makes its document; undefined where there is none. */
export type ReadRoute = readonly [
  path: RegExp,
  read: (...parameters: string[]) => Promise<object | undefined>,
];

/** What a backend is made of that reads and does not write. */
export interface ReadOnlyParts {
  id: string;
  /** What the platform is called, for messages. */
  platform: string;
  discover: () => Promise<Discovery>;
  routes: readonly ReadRoute[];
}

const aborted = () => new OgpError({ code: 'aborted', message: 'Given up by the caller' });

/** What is read is shared by all who ask for it, so one who gives up goes alone. */
function unlessAborted<T>(reading: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return reading;
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(aborted());
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    reading.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** The limits that a discovery must tell; nothing is taken, so that they are the least. */
export const takesNothing: Pick<Discovery, 'writes' | 'limits' | 'authentication' | 'moderation'> = {
  writes: [],
  limits: { body: 1, answer: 1, writesPerMinute: 1 },
  authentication: { guests: false },
  moderation: 'after',
};

/** A backend that reads from another platform and refuses to write. */
export function readOnlyBackend({ id, platform, discover, routes }: ReadOnlyParts): Backend {
  const refuse = () =>
    Promise.reject(
      new OgpError({
        code: 'refused',
        message: `This backend is read only: what is meant for ${platform} is to be said there`,
      }),
    );
  const notThere = (path: string) =>
    new OgpError({ code: 'not-found', message: `There is no ${path}`, status: 404 });

  async function document(path: string): Promise<object> {
    try {
      if (path === 'ogp.json') return await discover();
      for (const [pattern, read] of routes) {
        const found = pattern.exec(path);
        const made = found
          ? await read(...found.slice(1).map((part) => decodeURIComponent(part ?? '')))
          : undefined;
        if (made) return made;
      }
    } catch (thrown) {
      if (thrown instanceof URIError) throw notThere(path);
      if (isOgpError(thrown)) throw thrown;
      throw new OgpError(
        { code: 'not-a-backend', message: 'The answer has another shape than it should' },
        thrown,
      );
    }
    throw notThere(path);
  }

  return {
    id,
    discover: (signal) =>
      unlessAborted(document('ogp.json'), signal).then((one) => structuredClone(one) as Discovery),
    read: <T>(path: string, signal?: AbortSignal) =>
      unlessAborted(document(path), signal).then((one) => structuredClone(one) as T),
    send: refuse,
    write: refuse,
  };
}
