import type { Comment, Receipt } from '@ogp-kit/core';
import { follow, type Documents, type Missing } from './documents.ts';
import { each } from './each.ts';
import { partsOf } from './parts-of.ts';
import type { ReadRecord, Shown } from './read-backend.ts';

/** The receipt that a contribution names. */
export async function receiptOf(
  documents: Documents,
  record: ReadRecord | Missing,
): Promise<Receipt | Missing | undefined> {
  if (typeof record === 'number' || record.receiptId === undefined) return undefined;
  return documents.read('Receipt', `receipts/${record.receiptId}.json`);
}

async function commentsOf(documents: Documents, document: string): Promise<Comment[]> {
  const comments: Comment[] = [];
  const first = follow(document, `${document.replace(/^.*\/|\.json$/g, '')}/comments.json`);
  for await (const { list } of partsOf(documents, 'CommentList', first)) comments.push(...list.items);
  return comments;
}

/** The comments on all texts: those that are shown, and those of which only the place is left. */
export async function readComments(
  documents: Documents,
  texts: string,
): Promise<{ shown: Shown[]; tombstones: Comment[] }> {
  const { items } = await documents.need('ConsultationDocumentList', texts);
  const listed = await each(items, ({ href }) => commentsOf(documents, follow(texts, href)));
  const all = listed.flat();
  const shown = await each(
    all.filter(({ state }) => state === 'published'),
    async (whole): Promise<Shown> => {
      const path = `comments/${whole.id}.json`;
      const record = await documents.read('Comment', path);
      return { kind: 'comment', path, whole, record, receipt: await receiptOf(documents, record) };
    },
  );
  return { shown, tombstones: all.filter(({ state }) => state !== 'published') };
}
