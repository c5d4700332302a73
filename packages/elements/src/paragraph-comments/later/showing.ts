import { commentThreads, type Comment } from '@ogp-kit/core/browser';
import type { Consultation, Place } from '../consultation.ts';
import type { OgpParagraphToolsElement } from '../paragraph-tools.element.ts';
import { placeOf, readMore, threadAt } from './threads.ts';

/** How long, in milliseconds, one waits for the tools of a place to be drawn. */
const patience = 5000;

/** Shows a place, with the focus on it: the paragraph itself, or something by its id in the tools of the place. */
export async function show(consultation: Consultation, place: Place, id?: string): Promise<void> {
  const { places, host } = consultation;
  for (let waited = 0; waited < patience && !places.has(place); waited += 50) {
    // Its turn is still to come.
    consultation.equipped = Infinity;
    host.changed();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const tools = places.get(place) as OgpParagraphToolsElement | undefined;
  if (!tools) return;
  consultation.changed(place);
  await tools.updateComplete;
  const inTools = (selector: string) => tools.shadowRoot!.querySelector<HTMLElement>(selector);
  const target =
    (id && inTools(`[id="${CSS.escape(id)}"]`)) || tools.closest<HTMLElement>('.para') || inTools('.comment');
  const seen = id ? target : (host.wordsOf(place)[0] ?? target);
  const focus = () => target?.focus({ preventScroll: true });
  seen?.scrollIntoView({ block: id ? 'nearest' : 'start' });
  focus();
  // What was far out of sight may take the focus only when it is drawn.
  if (!target?.matches(':focus')) requestAnimationFrame(focus);
}

/** Shows what an address names behind `#`: a paragraph, by its id or as people call it; the whole text; a comment. */
export async function follow(consultation: Consultation, name: string): Promise<void> {
  const paragraph = consultation.document!.paragraphs.find(
    ({ id, label }) => id === name || label.toLowerCase() === name.toLowerCase(),
  );
  const comment = /^comment-(.+)$/.exec(name)?.[1];
  if (paragraph) return show(consultation, `paragraphs/${paragraph.id}`);
  if (comment) return showComment(consultation, comment);
  if (name !== 'whole-text' && name !== 'removed-text') return;
  if (!consultation.open.has(name)) await consultation.toggle(name);
  await show(consultation, name);
}

/** Shows one comment where it stands. */
async function showComment(consultation: Consultation, id: string): Promise<void> {
  const path = `comments/${encodeURIComponent(id)}.json`;
  const comment = await consultation.settings.backend!.read<Comment>(path).catch(() => undefined);
  if (comment?.document !== consultation.document!.id) return;
  const place = placeOf(consultation, comment);
  const thread = threadAt(consultation, place);
  consultation.open.add(place);
  const has = () => thread.comments.some((one) => one.id === id);
  while (!has() && thread.next && !thread.failed) await readMore(consultation, place);
  const { unfolded, answersShown } = consultation.desk;
  unfolded.add(id);
  for (const { comment: root, replies } of commentThreads(thread.comments))
    if (replies.some((reply) => reply.id === id)) answersShown.add(root.id);
  consultation.changed(place);
  await show(consultation, place, `comment-${id}`);
}
