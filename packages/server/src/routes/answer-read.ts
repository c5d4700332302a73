import { answerDocument } from '../answer/conditional.ts';
import type { PreparedDocuments } from '../answer/prepared.ts';
import { pathOf } from './parameters.ts';
import type { Backend, Parameters, PrivateReadRoute, ReadRoute, Source } from './route.ts';

/** A document as it goes out. */
export async function contentOf(route: ReadRoute, source: Source, parameters: Parameters): Promise<string> {
  const content = await route.read(source, parameters);
  return typeof content === 'string' ? content : JSON.stringify(content);
}

/** Answers a read from memory, or makes the document first. */
export async function answerRead(
  route: ReadRoute,
  backend: Backend,
  prepared: PreparedDocuments,
  parameters: Parameters,
  request: Request,
  headers: Record<string, string>,
): Promise<Response> {
  const topics = route.topics(parameters);
  const document = await prepared.get(pathOf(route, parameters), topics, () =>
    contentOf(route, backend, parameters),
  );
  const fresh = route.maxAge === 0 ? 'no-cache' : `public, max-age=${route.maxAge}`;
  return answerDocument(document, request, { ...headers, 'Cache-Control': fresh }, route.mediaType);
}

/** Answers a read that is for one reader alone; nobody on the way may keep it. */
export async function answerPrivateRead(
  route: PrivateReadRoute,
  backend: Backend,
  parameters: Parameters,
  request: Request,
  headers: Record<string, string>,
): Promise<Response> {
  const sender = await backend.tokens.senderOf(request.headers.get('Authorization'));
  const body = JSON.stringify(await route.read(backend, parameters, sender));
  return new Response(body, {
    headers: {
      ...headers,
      'Content-Type': 'application/json',
      'Content-Length': String(Buffer.byteLength(body)),
      'Cache-Control': 'private, no-store',
      Vary: 'Authorization',
    },
  });
}
