import type { Comment, ConsultationDocument, LocalisedText } from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { removedText } from '../store/comment-place.ts';
import type { KnownDocuments, KnownVersion } from '../store/known-documents.ts';
import { shownComment, storedComments } from '../store/shown-comment.ts';
import type { Tables } from '../store/tables.ts';
import { atom, type FeedEntry } from './atom.ts';

const newest = 50;

/** What a feed says of its own, in the text's language where it is one of these. */
const words = {
  en: {
    comments: 'comments',
    wholeText: 'The whole text',
    anonymous: 'Anonymous',
    unknown: 'Name not known',
    removed: 'Removed text',
  },
  sq: {
    comments: 'komentet',
    wholeText: 'Teksti i plotë',
    anonymous: 'Anonim',
    unknown: 'Emri nuk dihet',
    removed: 'Tekst i hequr',
  },
};

type Words = (typeof words)['en'];

const wordsIn = (language: string): Words => (/^sq\b/i.test(language) ? words.sq : words.en);

const inLanguage = (text: LocalisedText, language: string): string =>
  text[language] ?? Object.values(text)[0] ?? '';

/** A name that stays the same wherever the backend moves. */
const urn = (...parts: string[]): string => `urn:ogp-kit:${parts.join(':')}`;

function entryOf(
  comment: Comment,
  place: string,
  entered: string,
  { document, paragraphs }: KnownVersion,
): FeedEntry {
  const { id, author, body, suggestion, createdAt, language } = comment;
  const told = wordsIn(document.language);
  const where = paragraphs.get(place)?.label ?? (place === removedText ? told.removed : told.wholeText);
  const by = author?.displayName ?? (author === undefined ? told.unknown : told.anonymous);
  const page = document.page === undefined ? `../../comments/${id}.json` : pageOf(document, id);
  return {
    id: urn('comment', id),
    title: `${where} · ${by}`,
    author: by,
    ...(createdAt === undefined ? {} : { published: createdAt }),
    updated: createdAt ?? entered,
    href: page,
    language,
    text: [body, suggestion].filter((text) => text !== undefined).join('\n\n→ '),
  };
}

function pageOf({ page = '' }: ConsultationDocument, id: string): string {
  const url = new URL(page);
  url.hash = `comment-${id}`;
  return url.href;
}

/**
 * The newest comments on a text as an Atom feed.
 * @throws Refusal `not-found`.
 */
export async function commentsFeed(
  db: Kysely<Tables>,
  documents: KnownDocuments,
  id: string,
): Promise<string> {
  const known = await documents.newest(db, id);
  const { document } = known;
  const rows = await storedComments(db)
    .innerJoin('ledger', 'ledger.n', 'contributions.n')
    .select('ledger.time')
    .where('contributions.document', '=', id)
    .where('contributions.state', '=', 'published')
    .orderBy('contributions.ordinal', 'desc')
    .limit(newest)
    .execute();
  const entries = rows.map((row) => entryOf(shownComment(row), row.place, row.time, known));
  const times = entries.map(({ updated }) => updated).sort();
  return atom({
    id: urn('document', id, 'comments'),
    title: `${inLanguage(document.title, document.language)}: ${wordsIn(document.language).comments}`,
    language: document.language,
    // Of a text that nobody has commented on no time is known but that of its opening.
    updated: times.at(-1) ?? document.opens ?? '1970-01-01T00:00:00Z',
    self: 'comments.atom',
    href: document.page ?? `../${id}.json`,
    entries,
  });
}
