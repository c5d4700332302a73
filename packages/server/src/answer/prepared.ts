import { createHash } from 'node:crypto';
import { allTopics } from '../store/topics.ts';

/** A document as it goes out. */
export interface Prepared {
  body: string;
  /** Strong: it follows from the bytes. */
  etag: string;
}

interface Kept {
  made: Promise<Prepared>;
  topics: readonly string[];
}

function prepare(body: string): Prepared {
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"` };
}

/** Documents ready in memory, so that a read that was made before costs no query. */
export class PreparedDocuments {
  readonly #kept = new Map<string, Kept>();
  /** The paths of the documents that speak of a topic. */
  readonly #byTopic = new Map<string, Set<string>>();
  readonly #atMost: number;

  /** @param atMost Documents; the oldest leave. */
  constructor(atMost = 4000) {
    this.#atMost = atMost;
  }

  /** @param topics What makes the document old, beside a publication. */
  get(path: string, topics: readonly string[], make: () => Promise<string>): Promise<Prepared> {
    const known = this.#kept.get(path);
    if (known !== undefined) return known.made;
    const made = make().then(prepare);
    this.#kept.set(path, { made, topics });
    for (const topic of topics) {
      const paths = this.#byTopic.get(topic);
      if (paths) paths.add(path);
      else this.#byTopic.set(topic, new Set([path]));
    }
    made.catch(() => {
      if (this.#kept.get(path)?.made === made) this.#forgetOne(path);
    });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#atMost && oldest !== undefined) this.#forgetOne(oldest);
    return made;
  }

  /** Forgets what speaks of any of these. */
  forget(topics: ReadonlySet<string>): void {
    if (topics.has(allTopics)) {
      this.#kept.clear();
      this.#byTopic.clear();
      return;
    }
    for (const topic of topics) {
      for (const path of this.#byTopic.get(topic) ?? []) this.#forgetOne(path);
    }
  }

  #forgetOne(path: string): void {
    for (const topic of this.#kept.get(path)?.topics ?? []) {
      const paths = this.#byTopic.get(topic);
      paths?.delete(path);
      if (paths?.size === 0) this.#byTopic.delete(topic);
    }
    this.#kept.delete(path);
  }
}
