import { createHash } from 'node:crypto';
import type { ConsultationDocument } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import type { KnownDocument, KnownDocuments } from './known-documents.ts';
import { moveComments } from './move-comments.ts';
import { movePositions } from './move-positions.ts';
import { firstVersion, nextVersion, sameVersion, saysTheSame, type PublishedText } from './next-version.ts';
import { IdTakenError, type Published } from './publish.ts';
import { rememberHomes } from './remember-homes.ts';
import type { Tables } from './tables.ts';
import { allTopics } from './topics.ts';
import type { Write } from './writer.ts';

/** A text has another version than it should have by what changed in it. */
export class VersionError extends Error {
  override readonly name = 'VersionError';
}

const bodyOf = (document: ConsultationDocument) => {
  const body = JSON.stringify(document);
  return { body, hash: createHash('sha256').update(body).digest('base64url') };
};

async function publishFirst(db: Kysely<Tables>, given: ConsultationDocument): Promise<void> {
  const { document } = firstVersion(given);
  const { id, version, plan = null } = document;
  const { last } = await db
    .selectFrom('documents')
    .select(({ fn }) => fn.max('ordinal').as('last'))
    .executeTakeFirstOrThrow();
  await db
    .insertInto('documents')
    .values({ id, ordinal: (last ?? 0) + 1, plan, version, sent: 0, shown: 0 })
    .execute();
  await db
    .insertInto('document_versions')
    .values({ document: id, version, ...bodyOf(document) })
    .execute();
}

async function publishUpdate(
  db: Kysely<Tables>,
  before: ConsultationDocument,
  given: ConsultationDocument,
): Promise<Published> {
  const document = sameVersion(before, given);
  const next = bodyOf(document);
  if (next.body === JSON.stringify(before)) return 'unchanged';
  const { id, version, plan = null } = document;
  await db
    .updateTable('document_versions')
    .set(next)
    .where('document', '=', id)
    .where('version', '=', version)
    .execute();
  await db.updateTable('documents').set({ plan }).where('id', '=', id).execute();
  return 'changed';
}

async function namesTaken(
  db: Kysely<Tables>,
  documents: KnownDocuments,
  { document: { id } }: KnownDocument,
): Promise<Set<string>> {
  const versions = await db
    .selectFrom('document_versions')
    .select('version')
    .where('document', '=', id)
    .execute();
  const taken = new Set<string>();
  for (const { version } of versions) {
    const earlier = await documents.version(db, id, version);
    for (const { wId } of earlier?.document.paragraphs ?? []) if (wId !== undefined) taken.add(wId);
  }
  return taken;
}

async function publishNext(
  db: Kysely<Tables>,
  documents: KnownDocuments,
  known: KnownDocument,
  given: ConsultationDocument,
): Promise<void> {
  const next: PublishedText = nextVersion(known.document, given, await namesTaken(db, documents, known));
  const { id, version, plan = null } = next.document;
  await db
    .insertInto('document_versions')
    .values({ document: id, version, ...bodyOf(next.document) })
    .execute();
  await db.updateTable('documents').set({ version, plan }).where('id', '=', id).execute();
  await rememberHomes(db, known.document, next.homes);
  await moveComments(db, id, next.homes);
  await movePositions(db, known.document, next);
}

/**
 * Publishes a text under consultation, changed dates and the like, or a new version of it, with which comments and
 * positions find their new places.
 * @throws VersionError; IdTakenError.
 */
export function publishDocument(given: ConsultationDocument, documents: KnownDocuments): Write<Published> {
  return async ({ db }) => {
    const { id, version } = given;
    const row = await db.selectFrom('documents').select('id').where('id', '=', id).executeTakeFirst();
    if (row === undefined) {
      await publishFirst(db, given);
      return { result: 'new', topics: [allTopics] };
    }
    if (row.id !== id) throw new IdTakenError(`The text ${row.id} has the same id in another spelling.`);
    const known = await documents.newest(db, id);
    const { document: before } = known;
    if (saysTheSame(before, given)) {
      if (version !== before.version) {
        throw new VersionError(`${id} says the same as version ${before.version}: give it that version.`);
      }
      return { result: await publishUpdate(db, before, given), topics: [allTopics] };
    }
    if (version !== before.version + 1) {
      const right = before.version + 1;
      throw new VersionError(
        `${id} says something else than version ${before.version}: give it version ${right}.`,
      );
    }
    await publishNext(db, documents, known, given);
    return { result: 'changed', topics: [allTopics] };
  };
}
