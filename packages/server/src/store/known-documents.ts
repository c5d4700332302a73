import type { ConsultationDocument, Paragraph } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { Refusal } from '../problem/refusal.ts';
import type { Tables } from './tables.ts';

/** A version of a text, read. */
export interface KnownVersion {
  /** As it was published. */
  document: ConsultationDocument;
  paragraphs: ReadonlyMap<string, Paragraph>;
}

/** A text as it is now. */
export interface KnownDocument extends KnownVersion {
  /** Places given to comments. */
  sent: number;
  /** Comments that are shown. */
  shown: number;
}

function versionFrom(body: string): KnownVersion {
  const document = JSON.parse(body) as ConsultationDocument;
  return { document, paragraphs: new Map(document.paragraphs.map((one) => [one.id, one])) };
}

/** Texts that were read once: a long one takes longer to parse than a comment on it to be stored. */
export class KnownDocuments {
  readonly #byHash = new Map<string, KnownVersion>();
  readonly #atMost: number;

  /** @param atMost Versions; the oldest leave. */
  constructor(atMost = 50) {
    this.#atMost = atMost;
  }

  /**
   * The newest version.
   * @throws Refusal `not-found`, also for another spelling of the id.
   */
  async newest(db: Kysely<Tables>, id: string): Promise<KnownDocument> {
    const row = await db
      .selectFrom('documents')
      .innerJoin('document_versions', (join) =>
        join
          .onRef('document_versions.document', '=', 'documents.id')
          .onRef('document_versions.version', '=', 'documents.version'),
      )
      .select(['documents.id', 'documents.version', 'hash', 'sent', 'shown'])
      .where('documents.id', '=', id)
      .executeTakeFirst();
    if (row?.id !== id) throw new Refusal('not-found');
    const { version, hash, sent, shown } = row;
    return { ...(await this.#read(db, id, version, hash)), sent, shown };
  }

  /** A version; undefined where there is none of the number. */
  async version(db: Kysely<Tables>, id: string, version: number): Promise<KnownVersion | undefined> {
    const row = await db
      .selectFrom('document_versions')
      .select('hash')
      .where('document', '=', id)
      .where('version', '=', version)
      .executeTakeFirst();
    return row && this.#read(db, id, version, row.hash);
  }

  async #read(db: Kysely<Tables>, id: string, version: number, hash: string): Promise<KnownVersion> {
    const known = this.#byHash.get(hash);
    if (known !== undefined) return known;
    const { body } = await db
      .selectFrom('document_versions')
      .select('body')
      .where('document', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow();
    const read = versionFrom(body);
    this.#byHash.set(hash, read);
    const [oldest] = this.#byHash.keys();
    if (this.#byHash.size > this.#atMost && oldest !== undefined) this.#byHash.delete(oldest);
    return read;
  }
}
