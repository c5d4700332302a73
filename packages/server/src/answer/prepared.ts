import { createHash } from 'node:crypto';

/** A document as it goes out. */
export interface Prepared {
  body: string;
  /** Strong: it follows from the bytes. */
  etag: string;
}

/** What makes a document old: any contribution, or only a publication or an erasure. */
export type Lifetime = 'until-contribution' | 'until-publication';

function prepare(body: string): Prepared {
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"` };
}

/** Documents ready in memory, so that a read that was made before costs no query. */
export class PreparedDocuments {
  readonly #kept: Record<Lifetime, Map<string, Promise<Prepared>>> = {
    'until-contribution': new Map(),
    'until-publication': new Map(),
  };
  readonly #atMost: number;

  /** @param atMost Documents of each lifetime; the oldest leave. */
  constructor(atMost = 2000) {
    this.#atMost = atMost;
  }

  get(path: string, lifetime: Lifetime, make: () => Promise<string>): Promise<Prepared> {
    const kept = this.#kept[lifetime];
    const known = kept.get(path);
    if (known !== undefined) return known;
    const made = make().then(prepare);
    kept.set(path, made);
    made.catch(() => {
      if (kept.get(path) === made) kept.delete(path);
    });
    const [oldest] = kept.keys();
    if (kept.size > this.#atMost && oldest !== undefined) kept.delete(oldest);
    return made;
  }

  forgetLists(): void {
    this.#kept['until-contribution'].clear();
  }

  forgetAll(): void {
    for (const kept of Object.values(this.#kept)) kept.clear();
  }
}
