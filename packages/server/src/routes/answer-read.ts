import { answerDocument } from '../answer/conditional.ts';
import type { PreparedDocuments } from '../answer/prepared.ts';
import type { Backend, Parameters, ReadRoute } from './route.ts';

/** Answers a read from memory, or makes the document first. */
export async function answerRead(
  route: ReadRoute,
  backend: Backend,
  prepared: PreparedDocuments,
  parameters: Parameters,
  request: Request,
  headers: Record<string, string>,
): Promise<Response> {
  const name = route.path.replace(/\{(\w+)\}/g, (_all, parameter: string) => parameters[parameter] ?? '');
  const document = await prepared.get(name, route.lifetime, async () => {
    const content = await route.read(backend, parameters);
    return typeof content === 'string' ? content : JSON.stringify(content);
  });
  const fresh = route.maxAge === 0 ? 'no-cache' : `public, max-age=${route.maxAge}`;
  return answerDocument(document, request, { ...headers, 'Cache-Control': fresh });
}
