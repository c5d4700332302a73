/** What a text under consultation needs from its first use on, in one piece: comments, writing, positions, what is kept. */
import { openKeeping } from '@ogp-kit/client/keeping';
import { html, nothing, type TemplateResult } from '../../base/lit.ts';
import type { Consultation, Place } from '../consultation.ts';
import { changeView } from './changes.view.ts';
import { isEmpty } from './answers.ts';
import { takePosition } from './choices.ts';
import { Desk } from './desk.ts';
import { laterStyles } from './later.styles.ts';
import { readMore, showAll, threadAt, wasRead } from './threads.ts';
import { follow, show } from './showing.ts';
import { threadView } from './thread.view.ts';
import { writingAt } from './writing.ts';

async function begin(consultation: Consultation, later: Later): Promise<Later> {
  consultation.desk = new Desk(consultation, await openKeeping());
  consultation.m = { ...(await later.words[consultation.language]()).words, ...consultation.m };
  consultation.later = later;
  await consultation.speak();
  await consultation.desk.belong();
  return later;
}

/** The comments of a place have been opened: they are read, and where there are none one can write at once. */
function opened(consultation: Consultation, place: Place): void {
  const { desk } = consultation;
  const thread = threadAt(consultation, place);
  const isDraft = desk.drafts.some(({ answers }) => answers.place === place && !answers.replyTo);
  if (!wasRead(thread)) {
    if (consultation.countAt(place)) void readMore(consultation, place);
    else thread.next = undefined;
  }
  if (consultation.canWriteAt(place) && (isDraft || !consultation.countAt(place))) {
    writingAt(consultation, place);
    if (!isDraft) void show(consultation, place, 'body-new');
  }
  // Replies that somebody has begun, too.
  for (const { answers } of [...desk.drafts])
    if (answers.place === place && answers.replyTo)
      writingAt(consultation, place, { id: answers.replyTo, name: answers.replyName });
  consultation.changed(place);
}

/** Beside the tools: whether something of one's own waits here, and what was just done. */
function mark(consultation: Consultation, place: Place): TemplateResult {
  const { m, desk, told, open } = consultation;
  const kept = desk.drafts.some(({ answers }) => answers.place === place && !isEmpty(answers));
  return html`${kept && !open.has(place) ? html`<span class="tag">${m.draft}</span>` : nothing}
    <p class="told sm" role="status">${told.get(place) ?? nothing}</p>`;
}

export const later = {
  words: {
    en: () => import('./later.messages.en.ts'),
    sq: () => import('./later.messages.sq.ts'),
  },
  styles: laterStyles,
  begin,
  opened,
  mark,
  threadView,
  changeView,
  takePosition,
  showAll,
  follow,
};

export type Later = typeof later;
