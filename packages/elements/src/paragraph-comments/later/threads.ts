import { homeOf, type Comment, type CommentList, type CommentOrder } from '@ogp-kit/core/browser';
import { relativeTo } from '../../base/relative-to.ts';
import type { Consultation, Place } from '../consultation.ts';
import { folderOf } from '../reading.ts';

/** The comments of a place, as far as they were read. */
export interface Thread {
  comments: Comment[];
  /** How many are shown in all. */
  total: number;
  /** Where the next older part is; undefined where there is none. */
  next: string | undefined;
  reading: boolean;
  failed: boolean;
  order: CommentOrder;
}

export function threadAt(consultation: Consultation, place: Place): Thread {
  const { threads } = consultation.desk;
  const known = threads.get(place);
  if (known) return known;
  const thread: Thread = {
    comments: [],
    total: consultation.countAt(place),
    next: `${folderOf(consultation)}/${place}.json`,
    reading: false,
    failed: false,
    order: consultation.settings.sort ?? 'newest',
  };
  threads.set(place, thread);
  return thread;
}

/** Whether something of a place was read. */
export const wasRead = ({ comments, next }: Thread): boolean => comments.length > 0 || !next;

/** Reads the next older part; what one sees already stays. */
export async function readMore(consultation: Consultation, place: Place): Promise<void> {
  const thread = threadAt(consultation, place);
  const path = thread.next;
  const { backend } = consultation.settings;
  if (!path || !backend || thread.reading) return;
  [thread.reading, thread.failed] = [true, false];
  consultation.changed(place);
  try {
    const { items, total, next } = await backend.read<CommentList>(path);
    const known = new Set(thread.comments.map(({ id }) => id));
    thread.comments = [...thread.comments, ...items.filter(({ id }) => !known.has(id))];
    thread.total = total;
    thread.next = next && relativeTo(path, next);
  } catch {
    thread.failed = true;
  }
  thread.reading = false;
  consultation.changed(place);
}

/** Shows another order: all but the newest first needs all. */
export async function reorder(consultation: Consultation, place: Place, order: CommentOrder): Promise<void> {
  const thread = threadAt(consultation, place);
  thread.order = order;
  consultation.changed(place);
  while (thread.order !== 'newest' && thread.next && !thread.failed) await readMore(consultation, place);
}

/** A comment that is new here. */
export function addComment(consultation: Consultation, place: Place, comment: Comment): void {
  const { document } = consultation;
  // Sent where the text itself could not be read yet: it will come with the others.
  if (!document) return;
  const thread = threadAt(consultation, place);
  if (thread.comments.some(({ id }) => id === comment.id)) return;
  thread.comments = [comment, ...thread.comments];
  thread.total++;
  const paragraph = consultation.paragraphAt(place);
  if (paragraph) paragraph.counts = { ...paragraph.counts, comments: consultation.countAt(place) + 1 };
  const { counts } = document;
  if (counts) {
    counts.comments++;
    if (place === 'whole-text') counts.wholeText++;
  }
  consultation.host.changed();
}

/** Where a comment stands now, as a place. */
export function placeOf({ document }: Consultation, comment: Comment): Place {
  const home = homeOf(comment, document!);
  return typeof home === 'string' ? home : `paragraphs/${home.paragraph}`;
}

/** Reads all comments of the text, and opens every place that has any; nothing stays folded. */
export async function showAll(consultation: Consultation): Promise<void> {
  const { backend } = consultation.settings;
  const found = new Map<Place, Comment[]>();
  let path: string | undefined = `${folderOf(consultation)}/comments.json`;
  try {
    while (path) {
      const { items, next }: CommentList = await backend!.read<CommentList>(path);
      for (const comment of items) {
        const place = placeOf(consultation, comment);
        consultation.desk.unfolded.add(comment.id);
        consultation.desk.answersShown.add(comment.id);
        const there = found.get(place);
        if (there) there.push(comment);
        else found.set(place, [comment]);
      }
      path = next && relativeTo(path, next);
    }
  } catch {
    consultation.lame = consultation.m.unread;
    consultation.host.changed();
  }
  for (const [place, comments] of found) {
    const thread = threadAt(consultation, place);
    // Where the reading broke off, each place can go on by itself.
    [thread.comments, thread.total] = [comments, consultation.countAt(place)];
    if (!path) thread.next = undefined;
    consultation.open.add(place);
    consultation.changed(place);
  }
}
