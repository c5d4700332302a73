import { OgpError } from '@ogp-kit/client/read';
import type { OutboxItem } from '@ogp-kit/client/keeping';
import type { Comment } from '@ogp-kit/core/browser';
import { OgpRefusedEvent, OgpSubmittedEvent } from '../../base/events.ts';
import type { Consultation, Place } from '../consultation.ts';
import type { CommentAnswers } from './answers.ts';
import { show } from './showing.ts';
import { addComment } from './threads.ts';
import { Writing } from './writing.ts';

/** Something came of a comment on its way. */
export function itemChanged(consultation: Consultation, item: OutboxItem<CommentAnswers>): void {
  const { desk, host } = consultation;
  const { place } = item.draft.answers;
  const before = desk.items.get(item.key);
  desk.items.set(item.key, item);
  if (item.state === 'accepted' && before?.state !== 'accepted') {
    const { record, receipt } = item.accepted!;
    const comment = record as Comment;
    if (comment.state === 'pending') desk.pending = [...desk.pending, comment];
    else addComment(consultation, place, comment);
    host.fire(new OgpSubmittedEvent('comment', record, receipt));
  }
  if (item.state === 'refused') void refused(consultation, item);
  consultation.changed(place);
}

/** It goes back to where it was written, with what is wrong. */
async function refused(consultation: Consultation, item: OutboxItem<CommentAnswers>): Promise<void> {
  const { desk, m, host } = consultation;
  const error = new OgpError(item.error!);
  const draft = await desk.keeping.takeBack<CommentAnswers>(item.key);
  desk.items.delete(item.key);
  if (!draft) return;
  const writing = new Writing(consultation, draft.answers, draft);
  const errors = new Map<string, string>();
  for (const { pointer, detail } of error.issues) {
    const [, member = '', part] = pointer.split('/');
    const field = part === 'displayName' ? 'name' : member;
    errors.set(['quote', 'body', 'suggestion', 'name'].includes(field) ? field : '', detail);
  }
  if (!errors.size) errors.set('', error.code === 'closed' ? m.refusedClosed : m.refusedOther);
  writing.errors = errors;
  desk.writings.set(writing.key, writing);
  host.fire(new OgpRefusedEvent('comment', error));
  consultation.open.add(draft.answers.place);
  consultation.changed(draft.answers.place);
}

/** The person has seen that it arrived: it is let go. */
export async function seen(consultation: Consultation, key: string, place: Place): Promise<void> {
  consultation.desk.items.delete(key);
  consultation.changed(place);
  void show(consultation, place, 'thread');
  await consultation.desk.outbox().seen(key);
}
