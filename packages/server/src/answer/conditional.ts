import type { Prepared } from './prepared.ts';

/** Whether the reader has this very document. */
export function hasAlready(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch.split(',').some((part) => {
    const tag = part.trim().replace(/^W\//, '');
    return tag === '*' || tag === etag;
  });
}

/** A document, or that it has not changed. */
export function answerDocument(
  { body, etag }: Prepared,
  request: Request,
  headers: Record<string, string>,
  mediaType = 'application/json',
): Response {
  const tagged = { ...headers, ETag: etag };
  if (hasAlready(request.headers.get('If-None-Match'), etag))
    return new Response(null, { status: 304, headers: tagged });
  const length = String(Buffer.byteLength(body));
  return new Response(body, {
    headers: { ...tagged, 'Content-Type': mediaType, 'Content-Length': length },
  });
}
