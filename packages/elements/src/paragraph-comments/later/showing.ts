import type { Consultation, Place } from '../consultation.ts';
import type { OgpParagraphToolsElement } from '../paragraph-tools.element.ts';
import { showComment } from './threads.ts';

/** Shows a place, with the focus on it: the paragraph itself, or something by its id in the tools of the place. */
export async function show(consultation: Consultation, place: Place, id?: string): Promise<void> {
  const tools = consultation.hostOf(place) as OgpParagraphToolsElement | undefined;
  if (!tools) return;
  consultation.changed(place);
  await tools.updateComplete;
  const inTools = (selector: string) => tools.shadowRoot!.querySelector<HTMLElement>(selector);
  const target =
    (id && inTools(`[id="${CSS.escape(id)}"]`)) || tools.closest<HTMLElement>('.para') || inTools('.comment');
  target?.focus({ preventScroll: true });
  const seen = id ? target : (consultation.host.wordsOf(place)[0] ?? target);
  seen?.scrollIntoView({ block: id ? 'nearest' : 'start' });
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
