import { Refusal } from '../problem/refusal.ts';

/** @throws Refusal `media-type` unless it is plain JSON. */
export function checkMediaType(headers: Headers): void {
  const [type = '', ...parameters] = (headers.get('Content-Type') ?? '').toLowerCase().split(';');
  const charset = parameters.map((parameter) => parameter.trim()).find((part) => part.startsWith('charset='));
  const utf8 = charset === undefined || /^charset="?utf-8"?$/.test(charset);
  if (
    type.trim() !== 'application/json' ||
    !utf8 ||
    (headers.get('Content-Encoding') ?? 'identity') !== 'identity'
  ) {
    throw new Refusal('media-type');
  }
}

/** The body piece by piece; where it breaks off, that is not for us to repair. */
async function* piecesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch {
    throw new Refusal('request-malformed');
  }
}

/** @throws Refusal `too-large`, before more than the limit is kept in memory; `request-malformed`. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  if (Number(request.headers.get('Content-Length') ?? 0) > limit) throw new Refusal('too-large', { limit });
  if (request.body === null) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of piecesOf(request.body as AsyncIterable<Uint8Array>)) {
    size += piece.byteLength;
    if (size > limit) throw new Refusal('too-large', { limit });
    pieces.push(piece);
  }
  return Buffer.concat(pieces, size);
}

/** @throws Refusal `body-malformed`. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw new Refusal('body-malformed');
  }
}
