import type { NewComment } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { refuse, unresolved } from './check-comment.ts';
import { paragraphAt, placeOf, removedText } from './comment-place.ts';
import type { KnownDocument, KnownDocuments, KnownVersion } from './known-documents.ts';
import { storedComments, type LastingComment } from './shown-comment.ts';
import type { Tables } from './tables.ts';

/** So many replies to one comment and to each other, so that 50 comments with theirs are at most 5,000. */
export const mostReplies = 99;

/** What a comment is about, and where it stands. */
export interface Standing {
  about: Pick<LastingComment, 'paragraph' | 'section' | 'version'>;
  /** In the newest version. */
  place: string;
  /** The comment that a row of replies began with; absent where it answers none. */
  root?: string;
}

/** A comment that is answered: of the row that it is in. */
interface Answered {
  root: string;
  place: string;
  about: Standing['about'];
}

/** The version that was read: the newest, where none is named. */
async function versionRead(
  db: Kysely<Tables>,
  documents: KnownDocuments,
  known: KnownDocument,
  version: number | undefined,
): Promise<KnownVersion> {
  if (version === undefined || version === known.document.version) return known;
  const earlier = await documents.version(db, known.document.id, version);
  if (earlier === undefined) refuse([unresolved('/version')]);
  return earlier!;
}

async function byItself(
  db: Kysely<Tables>,
  known: KnownDocument,
  { document, paragraphs }: KnownVersion,
  { paragraph, section }: NewComment,
): Promise<Standing> {
  const { version, sections } = document;
  refuse([
    ...(paragraph !== undefined && !paragraphs.has(paragraph) ? [unresolved('/paragraph')] : []),
    ...(section !== undefined && !sections.some(({ id }) => id === section) ? [unresolved('/section')] : []),
  ]);
  const about = {
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(section === undefined ? {} : { section }),
    version,
  };
  return { about, place: await placeOf(db, known, version, paragraph) };
}

async function answeredBy(db: Kysely<Tables>, document: string, replyTo: string): Promise<Answered> {
  const comment = await storedComments(db)
    .where('comments.id', '=', replyTo)
    .where('comments.document', '=', document)
    .executeTakeFirst();
  if (comment?.id !== replyTo || comment.state !== 'published') refuse([unresolved('/replyTo')]);
  const { root, place } = comment!;
  const row = await db.selectFrom('comments').select(['id', 'trace']).where('root', '=', root).execute();
  if (row.length > mostReplies)
    refuse([{ pointer: '/replyTo', code: 'too-many', severity: 'error', expected: mostReplies }]);
  const first = row.find(({ id }) => id === root)!;
  const { paragraph, section, version } = JSON.parse(first.trace) as Standing['about'];
  const about = { ...(paragraph && { paragraph }), ...(section && { section }), ...(version && { version }) };
  return { root, place, about };
}

/** A reply stands where the first of its row stands, and is about what that is about as it was read. */
async function asReply(
  db: Kysely<Tables>,
  known: KnownDocument,
  read: KnownVersion,
  body: NewComment,
): Promise<Standing> {
  const { root, place, about } = await answeredBy(db, known.document.id, body.replyTo!);
  if (body.section !== undefined && body.section !== about.section) refuse([unresolved('/section')]);
  if (body.paragraph === undefined) {
    const here = paragraphAt(place);
    const isNewest = read.document.version === known.document.version;
    const asRead =
      isNewest && here !== undefined ? { paragraph: here, version: known.document.version } : about;
    return { about: asRead, place, root };
  }
  const named = await byItself(db, known, read, body);
  const isThere = named.place === place && (place !== removedText || body.paragraph === about.paragraph);
  if (!isThere) refuse([unresolved('/paragraph')]);
  return { ...named, root };
}

/**
 * Where a comment stands that is sent.
 * @throws Refusal `body-invalid` where it names something that is not there.
 */
export async function standingOf(
  db: Kysely<Tables>,
  documents: KnownDocuments,
  known: KnownDocument,
  body: NewComment,
): Promise<Standing> {
  const read = await versionRead(db, documents, known, body.version);
  return body.replyTo === undefined ? byItself(db, known, read, body) : asReply(db, known, read, body);
}
