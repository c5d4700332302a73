import { Hono, type Context } from 'hono';
import { PreparedDocuments } from './answer/prepared.ts';
import { answerPreflight, checkOrigin, originHeaders } from './guard/origin.ts';
import { RateLimit } from './guard/rate.ts';
import { Tokens } from './guard/token.ts';
import { settingsOf, type BackendOptions, type Settings } from './options.ts';
import { answerRefusal } from './problem/answer.ts';
import { refusalOf } from './problem/from-error.ts';
import { Refusal } from './problem/refusal.ts';
import { answerPrivateRead, answerRead } from './routes/answer-read.ts';
import { answerWrite } from './routes/answer-write.ts';
import type { Parameters, Route } from './routes/route.ts';
import { routes } from './routes/routes.ts';
import { Store } from './store/store.ts';

/** What Node's server knows of a request beside the request. */
export interface Connection {
  incoming?: { socket: { remoteAddress?: string | undefined } };
}

type Env = { Bindings: Connection };

/** A backend without a port: a function from request to response, as `fetch` is. */
export interface BackendServer {
  /** Answers a request. The second argument knows the client's address. */
  fetch(request: Request, connection?: Connection): Response | Promise<Response>;
  /** The one way to the data for those in the same process. */
  store: Store;
  /** Waits for what is being written, and closes the database. */
  close(): Promise<void>;
}

function clientAddress(c: Context<Env>, { trustProxy }: Settings): string {
  const forwarded = trustProxy ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined;
  return forwarded || c.env?.incoming?.socket.remoteAddress || 'unknown';
}

/** A path as Hono writes it; a parameter that `.json` follows takes it along. */
const honoPath = (path: string) =>
  path.replace(/\{(\w+)\}\.json/g, ':$1{[^/]+\\.json}').replace(/\{(\w+)\}/g, ':$1');

function parametersOf(c: Context<Env>, { path }: Route): Parameters {
  const parameters = [...path.matchAll(/\{(\w+)\}(\.json)?/g)].map(([, name = '', ending = '']) => {
    const value = c.req.param(name) ?? '';
    return [name, value.slice(0, value.length - ending.length)] as const;
  });
  return Object.fromEntries(parameters);
}

/** All paths, each with its routes. */
function routesByPath(): Map<string, Route[]> {
  const paths = new Map<string, Route[]>();
  for (const route of routes) paths.set(route.path, [...(paths.get(route.path) ?? []), route]);
  return paths;
}

/**
 * Opens the data of a folder and answers requests about them. For a server with a port see `serve`.
 * @throws Error when the database cannot be opened, or was written by a newer version.
 * @example
 * const backend = await createServer({ data: './data' });
 * const response = await backend.fetch(new Request('http://localhost/ogp.json'));
 */
export async function createServer(options: BackendOptions): Promise<BackendServer> {
  const settings = settingsOf(options);
  const store = await Store.open(options.data, options.writesPerCommit);
  const backend = { store, settings, tokens: new Tokens(store.keys.token) };
  const prepared = new PreparedDocuments();
  store.onChange = (topics) => prepared.forget(topics);
  const rate = new RateLimit(settings.writesPerMinute);
  const app = new Hono<Env>();
  for (const [path, at] of routesByPath()) {
    const allow = [...at.map(({ method }) => (method === 'GET' ? 'GET, HEAD' : method)), 'OPTIONS'].join(
      ', ',
    );
    app.all(honoPath(path), async (c) => {
      const request = c.req.raw;
      const headers = originHeaders(request, settings.origins);
      try {
        if (request.method === 'OPTIONS') return answerPreflight(request, settings.origins, allow);
        const method = request.method === 'HEAD' ? 'GET' : request.method;
        const route = at.find((one) => one.method === method);
        if (route === undefined) throw new Refusal('method-not-allowed', { allow });
        const parameters = parametersOf(c, route);
        if (route.method === 'GET') {
          if (route.private) return await answerPrivateRead(route, backend, parameters, request, headers);
          store.noticeOthers();
          return await answerRead(route, backend, prepared, parameters, request, headers);
        }
        checkOrigin(request, settings.origins);
        await rate.count(clientAddress(c, settings));
        return await answerWrite(route, backend, parameters, request, headers);
      } catch (error) {
        return answerRefusal(refusalOf(error, options.onFailure), request, headers);
      }
    });
  }
  app.notFound((c) => {
    const { raw } = c.req;
    return answerRefusal(new Refusal('not-found'), raw, originHeaders(raw, settings.origins));
  });
  return {
    fetch: (request, connection) => app.fetch(request, connection),
    store,
    close: () => store.close(),
  };
}
