import type { Kysely } from 'kysely';
import type { Parameters } from '../routes/route.ts';
import { paragraphAt, removedText, wholeText } from '../store/comment-place.ts';
import { rootsOnPage } from '../store/read-comments.ts';
import { numberedPages } from '../store/read-contributions.ts';
import type { Tables } from '../store/tables.ts';
import type { ParametersOf } from './parameters-of.ts';

const texts = (db: Kysely<Tables>) =>
  db.selectFrom('documents').select(['id', 'version', 'sent']).orderBy('ordinal').execute();

async function* each(db: Kysely<Tables>): AsyncGenerator<Parameters> {
  for (const { id } of await texts(db)) yield { document: id };
}

async function* versions(db: Kysely<Tables>): AsyncGenerator<Parameters> {
  const rows = await db.selectFrom('document_versions').select(['document', 'version']).execute();
  for (const { document, version } of rows) yield { document, version: String(version) };
}

async function* commentPages(db: Kysely<Tables>): AsyncGenerator<Parameters> {
  for (const { id, sent } of await texts(db)) {
    for (let page = 1; page <= numberedPages(sent); page++) yield { document: id, page: String(page) };
  }
}

async function* paragraphs(db: Kysely<Tables>): AsyncGenerator<Parameters> {
  for (const { id, version } of await texts(db)) {
    const { body } = await db
      .selectFrom('document_versions')
      .select('body')
      .where('document', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow();
    for (const paragraph of (JSON.parse(body) as { paragraphs: { id: string }[] }).paragraphs) {
      yield { document: id, paragraph: paragraph.id };
    }
  }
}

/** Full parts of the threads at some places of each text. */
const threadPages = (at: (place: string) => Parameters | undefined): ParametersOf =>
  async function* (db) {
    for (const { id } of await texts(db)) {
      const threads = await db
        .selectFrom('threads')
        .select(['place', 'roots'])
        .where('document', '=', id)
        .where('roots', '>', rootsOnPage)
        .execute();
      for (const { place, roots } of threads) {
        const where = at(place);
        if (where === undefined) continue;
        for (let page = 1; page <= numberedPages(roots, rootsOnPage); page++) {
          yield { document: id, ...where, page: String(page) };
        }
      }
    }
  };

const atParagraph = (place: string) => {
  const paragraph = paragraphAt(place);
  return paragraph === undefined ? undefined : { paragraph };
};

/** The same of texts under consultation. */
export const documentParameters: Readonly<Record<string, ParametersOf>> = {
  '/documents/{document}/versions/{version}.json': versions,
  '/documents/{document}/comments/{page}.json': commentPages,
  '/documents/{document}/comments.json': each,
  '/documents/{document}/comments.atom': each,
  '/documents/{document}/paragraphs/{paragraph}/{page}.json': threadPages(atParagraph),
  '/documents/{document}/paragraphs/{paragraph}.json': paragraphs,
  '/documents/{document}/whole-text/{page}.json': threadPages((place) =>
    place === wholeText ? {} : undefined,
  ),
  '/documents/{document}/whole-text.json': each,
  '/documents/{document}/removed-text/{page}.json': threadPages((place) =>
    place === removedText ? {} : undefined,
  ),
  '/documents/{document}/removed-text.json': each,
  '/documents/{document}/organisations.json': each,
  '/documents/{document}.json': each,
};
