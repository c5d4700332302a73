import { paragraphText, type ConsultationDocument } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../../base/lit.ts';
import { toldIn } from '../../i18n/told.ts';
import type { Consultation, Place } from '../consultation.ts';
import { folderOf } from '../reading.ts';
import { wordsAt } from './answers.ts';
import { differenceView } from './comment.view.ts';
import { button } from './parts.view.ts';

/** Earlier versions by where they are; `undefined` while one is being read, `null` where it could not be. */
const versions = new Map<string, ConsultationDocument | null | undefined>();

async function readVersion(consultation: Consultation, key: string, path: string): Promise<void> {
  const show = (version: ConsultationDocument | null | undefined) => {
    versions.set(key, version);
    for (const place of consultation.compared) consultation.changed(place);
  };
  show(undefined);
  show(await consultation.settings.backend!.read<ConsultationDocument>(path).catch(() => null));
}

/** What changed in a paragraph since the version before. */
export function changeView(consultation: Consultation, place: Place): TemplateResult | typeof nothing {
  const { m, f, language, settings } = consultation;
  const { before, answers = [] } = consultation.paragraphAt(place) ?? {};
  if (!before) return nothing;
  const path = `${folderOf(consultation)}/versions/${before.version}.json`;
  const key = `${settings.backend?.id} ${path}`;
  const read = () => readVersion(consultation, key, path);
  if (!versions.has(key)) void read();
  const old = versions.get(key);
  if (old === null) return html`<p class="sm" role="status">${m.failed} ${button('link', m.retry, read)}</p>`;
  if (!old) return html`<p class="sm muted" role="status">${m.loading}</p>`;
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
