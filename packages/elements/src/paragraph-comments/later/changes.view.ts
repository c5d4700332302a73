import { paragraphText, type ConsultationDocument } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../../base/lit.ts';
import { toldIn } from '../../i18n/told.ts';
import type { Consultation, Place } from '../consultation.ts';
import { folderOf } from '../reading.ts';
import { wordsAt } from './answers.ts';
import { differenceView } from './comment.view.ts';

/** Earlier versions by where they are; `undefined` while one is being read, `null` where it could not be. */
const versions = new Map<string, ConsultationDocument | null | undefined>();

async function readVersion(consultation: Consultation, key: string, path: string): Promise<void> {
  versions.set(key, undefined);
  try {
    versions.set(key, await consultation.settings.backend!.read<ConsultationDocument>(path));
  } catch {
    versions.set(key, null);
  }
  for (const place of consultation.compared) consultation.changed(place);
  // Asked for again, it is read again.
  if (versions.get(key) === null) versions.delete(key);
}

/** What changed in a paragraph since the version before. */
export function changeView(consultation: Consultation, place: Place): TemplateResult | typeof nothing {
  const { m, f, language, settings } = consultation;
  const { before, answers = [] } = consultation.paragraphAt(place) ?? {};
  if (!before) return nothing;
  const path = `${folderOf(consultation)}/versions/${before.version}.json`;
  const key = `${settings.backend?.id} ${path}`;
  if (!versions.has(key)) void readVersion(consultation, key, path);
  const old = versions.get(key);
  if (!old) return html`<p class="sm muted" role="status">${old === null ? m.unread : m.reading}</p>`;
  const was = before.paragraphs
    .flatMap((id) => old.paragraphs.find((paragraph) => paragraph.id === id) ?? [])
    .map((paragraph) => {
      const [first] = paragraph.blocks;
      return first ? paragraphText(paragraph, toldIn(first.text, language, old.language)[0]) : '';
    })
    .join(' ');
  return html`<div class="diff">
    ${differenceView(was, wordsAt(consultation, place))}
    ${
      answers.length
        ? html`<p class="sm row">
            <span>${m.answersThese}</span>
            ${answers.map((id, i) => html`<a href="#comment-${id}">${m.answered(f, i + 1)}</a>`)}
          </p>`
        : nothing
    }
  </div>`;
}
