import {
  agreementThreshold,
  asksPositions,
  type ConsultationDocument,
  type ConsultationDocumentList,
  type ConsultationDocumentSummary,
  type DocumentOrganisationList,
  type PositionCounts,
} from '@ogp-kit/core';
import type { Kysely } from 'kysely';
import { Refusal } from '../problem/refusal.ts';
import { removedText, wholeText } from './comment-place.ts';
import type { KnownDocuments } from './known-documents.ts';
import type { Tables } from './tables.ts';

const mostListed = 200;

function summaryOf(document: ConsultationDocument): ConsultationDocumentSummary {
  const { id, plan, title, opens, closes, timeZone, cancelled, reportExpected, report } = document;
  const told = { id, plan, title, opens, closes, timeZone, cancelled, reportExpected, report };
  // What is undefined is left out when it becomes JSON.
  return { ...told, href: `documents/${id}.json` } as ConsultationDocumentSummary;
}

/** The texts in short, that published last first. */
export async function readDocuments(
  db: Kysely<Tables>,
  documents: KnownDocuments,
): Promise<ConsultationDocumentList> {
  const rows = await db
    .selectFrom('documents')
    .select('id')
    .orderBy('ordinal', 'desc')
    .limit(mostListed)
    .execute();
  const items: ConsultationDocumentSummary[] = [];
  for (const { id } of rows) items.push(summaryOf((await documents.newest(db, id)).document));
  const { total } = await db
    .selectFrom('documents')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { items, total };
}

/** Counts that are told; of too few positions one could guess whose they are. */
export const toldPositions = (counts: PositionCounts | undefined): PositionCounts | undefined =>
  counts && counts.agree + counts.neutral + counts.disagree >= agreementThreshold ? counts : undefined;

/**
 * A text as it is now, with how much it has been talked about.
 * @throws Refusal `not-found`.
 */
export async function readDocument(
  db: Kysely<Tables>,
  documents: KnownDocuments,
  id: string,
): Promise<ConsultationDocument> {
  const { document, shown } = await documents.newest(db, id);
  const threads = await db
    .selectFrom('threads')
    .select(['place', 'shown'])
    .where('document', '=', id)
    .execute();
  const commentsAt = new Map(threads.map(({ place, shown: n }) => [place, n]));
  const rows = await db
    .selectFrom('position_counts')
    .select(['paragraph', 'agree', 'neutral', 'disagree'])
    .where('document', '=', id)
    .where('version', '=', document.version)
    .execute();
  const positionsOn = new Map(rows.map(({ paragraph, ...counts }) => [paragraph, counts]));
  const { organisations } = await db
    .selectFrom('document_organisations')
    .select(({ fn }) => fn.countAll<number>().as('organisations'))
    .where('document', '=', id)
    .executeTakeFirstOrThrow();
  let held = 0;
  const paragraphs = document.paragraphs.map((paragraph) => {
    const asked = asksPositions(document, paragraph) ? positionsOn.get(paragraph.id) : undefined;
    if (asked) held += asked.agree + asked.neutral + asked.disagree;
    const positions = toldPositions(asked);
    const comments = commentsAt.get(paragraph.id) ?? 0;
    return { ...paragraph, counts: { comments, ...(positions && { positions }) } };
  });
  const counts = {
    comments: shown,
    wholeText: commentsAt.get(wholeText) ?? 0,
    removedText: commentsAt.get(removedText) ?? 0,
    organisations,
    ...(held >= agreementThreshold ? { positions: held } : {}),
  };
  return { ...document, paragraphs, counts };
}

/**
 * A version of a text as it was published.
 * @throws Refusal `not-found`.
 */
export async function readVersion(
  db: Kysely<Tables>,
  documents: KnownDocuments,
  id: string,
  version: number,
): Promise<ConsultationDocument> {
  await documents.newest(db, id);
  const known = await documents.version(db, id, version);
  if (known === undefined) throw new Refusal('not-found');
  return known.document;
}

/**
 * The organisations that have commented, those with the most comments first.
 * @throws Refusal `not-found`.
 */
export async function readOrganisations(
  db: Kysely<Tables>,
  documents: KnownDocuments,
  id: string,
): Promise<DocumentOrganisationList> {
  await documents.newest(db, id);
  const rows = await db
    .selectFrom('document_organisations')
    .selectAll()
    .where('document', '=', id)
    .orderBy('comments', 'desc')
    .orderBy('organisation')
    .execute();
  const items = rows.slice(0, 1000).map(({ display_name: displayName, organisation_id, comments }) => ({
    ...{ displayName, comments },
    ...(organisation_id === null ? {} : { organisationId: organisation_id }),
  }));
  return { items, total: rows.length };
}
