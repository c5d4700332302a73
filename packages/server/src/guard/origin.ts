import { Refusal } from '../problem/refusal.ts';

const told = {
  'Access-Control-Expose-Headers': 'ETag, Location, Retry-After',
  'X-Content-Type-Options': 'nosniff',
};

const isRead = (method: string) => method === 'GET' || method === 'HEAD';

export function isListed(origin: string, origins: readonly string[]): boolean {
  return origins.includes('*') || origins.includes(origin);
}

/** The headers by which a browser decides what a page gets to see: reads are for all, writes for the listed. */
export function originHeaders(
  request: Pick<Request, 'method' | 'headers'>,
  origins: readonly string[],
): Record<string, string> {
  if (isRead(request.method)) return { ...told, 'Access-Control-Allow-Origin': '*' };
  const origin = request.headers.get('Origin');
  const allowed = origin !== null && isListed(origin, origins);
  return { ...told, Vary: 'Origin', ...(allowed ? { 'Access-Control-Allow-Origin': origin } : {}) };
}

/** @throws Refusal `origin-not-allowed` when a browser says that the request comes from a page that is not listed. */
export function checkOrigin(request: Request, origins: readonly string[]): void {
  const origin = request.headers.get('Origin');
  if (origin !== null && !isListed(origin, origins)) throw new Refusal('origin-not-allowed');
}

/** The answer to a browser that asks before it sends. */
export function answerPreflight(request: Request, origins: readonly string[], allow: string): Response {
  const headers: Record<string, string> = { ...originHeaders(request, origins), Allow: allow };
  const wanted = request.headers.get('Access-Control-Request-Method');
  if (wanted !== null) {
    if (isRead(wanted)) headers['Access-Control-Allow-Origin'] = '*';
    else checkOrigin(request, origins);
    headers['Access-Control-Allow-Methods'] = allow;
    headers['Access-Control-Allow-Headers'] = 'Authorization, Content-Type, Idempotency-Key, If-Match';
    headers['Access-Control-Max-Age'] = '600';
  }
  return new Response(null, { status: 204, headers });
}
