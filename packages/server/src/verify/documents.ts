import { validate, type EntityName, type EntityOf } from '@ogp-kit/core';

/** What is at an address cannot be had, or is not what the protocol says: nothing can be said about the ledger. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/** Milliseconds for one document. */
const patience = 30_000;

/** What a backend answers that is neither a document nor a breakdown: 404, 410. */
export type Missing = 404 | 410;

/** Reads a backend's documents by their paths below its base URL. */
export class Documents {
  readonly #base: URL;

  /** @param base The folder of `ogp.json`, with or without its last slash, or `ogp.json` itself. */
  constructor(base: string) {
    const folder = base.replace(/\/ogp\.json$/, '/');
    this.#base = new URL(folder.endsWith('/') ? folder : `${folder}/`);
  }

  address(path: string): string {
    return new URL(path, this.#base).href;
  }

  async read<Name extends EntityName>(name: Name, path: string): Promise<EntityOf<Name> | Missing> {
    const url = this.address(path);
    let response: Response;
    let text: string;
    try {
      response = await fetch(url, {
        headers: { Accept: 'application/json' },
        cache: 'no-store',
        signal: AbortSignal.timeout(patience),
      });
      text = await response.text();
    } catch (cause) {
      const slow = cause instanceof Error && cause.name === 'TimeoutError';
      const what = slow ? `does not answer within ${patience / 1000} seconds` : 'cannot be reached';
      throw new UnreachableError(`${url} ${what}.`, { cause });
    }
    if (response.status === 404 || response.status === 410) return response.status;
    if (!response.ok) throw new UnreachableError(`${url} answers with status ${response.status}.`);
    return asDocument(name, text, url);
  }

  async need<Name extends EntityName>(name: Name, path: string): Promise<EntityOf<Name>> {
    const document = await this.read(name, path);
    if (typeof document !== 'number') return document;
    throw new UnreachableError(`${this.address(path)} is not there (status ${document}).`);
  }
}

function asDocument<Name extends EntityName>(name: Name, text: string, where: string): EntityOf<Name> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UnreachableError(`${where} is not JSON.`, { cause });
  }
  const result = validate(name, value, { unknownMembers: 'ignore' });
  if (result.ok) return result.value;
  const [first] = result.issues;
  throw new UnreachableError(`${where} is not a ${name}: ${first?.pointer || '/'}: ${first?.message ?? ''}`);
}

/** The path that a relative link leads to from the document at another path. */
export function follow(from: string, link: string): string {
  const root = 'http://base.invalid/';
  const url = new URL(link, new URL(from, root));
  if (!url.href.startsWith(root)) throw new UnreachableError(`${from} links to another site: ${link}`);
  return url.pathname.slice(1);
}
