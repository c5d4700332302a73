import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { told } from '../i18n/told.ts';
import type { Consultation } from './consultation.ts';

/** A heading of the level that fits the page: the element's own is 0, its sections begin with 1. */
export const heading = (
  { settings }: Consultation,
  below: number,
  size: string,
  words: unknown,
  id?: string,
): TemplateResult =>
  html`<div
    class=${size}
    id=${id ?? nothing}
    role="heading"
    aria-level=${Math.min(settings.level + below, 6)}
    part="heading"
  >
    ${words}
  </div>`;

/** Whether one can take part, and until when. */
export function stateLine(consultation: Consultation): TemplateResult {
  const { document, m, f, state } = consultation;
  const { opens = '', closes, timeZone = 'UTC' } = document!;
  const when = (moment: string, less = 0) => {
    const at = new Date(Date.parse(moment) - less);
    return `${f.day(at, timeZone)}, ${f.clock(at, timeZone)} (${timeZone})`;
  };
  // The last moment that belongs to it: who reads "until midnight" asks which.
  const end = closes && when(closes, 1);
  if (state === 'open' && consultation.can('comments'))
    return html`<p class="tag" part="status">${end ? m.openUntil(f, end) : m.open}</p>`;
  const why =
    state === 'open'
      ? m.readOnly
      : state === 'planned'
        ? m.opens(f, when(opens))
        : state === 'cancelled' || !end
          ? m.cancelled
          : m.closed(f, end);
  return html`<p class="note" part="status">${why}</p>`;
}

/** Title, state, what it is about. A text that stands on the page itself has its title there. */
export function headView(consultation: Consultation, onPage: boolean): TemplateResult {
  const { document, m, f, language } = consultation;
  const { title, subtitle, description, version } = document!;
  const part = (text: typeof description, name: string) =>
    text ? html`<p class=${name}>${told(text, language)}</p>` : nothing;
  return html`<div class="head">
    ${
      onPage
        ? nothing
        : html`<p class="sm muted">${m.version(f, version)}</p>
            ${heading(consultation, 0, 'xl', told(title, language))} ${part(subtitle, 'muted')}`
    }
    ${stateLine(consultation)} ${onPage ? nothing : part(description, '')} <slot name="intro"></slot>
    ${waysIn(consultation)}
    <p class="error" role="alert">${consultation.lame}</p>
  </div>`;
}

/** The ways to what is about the whole text, and to all comments at once. */
function waysIn(consultation: Consultation): TemplateResult {
  const { m, f, document } = consultation;
  const all = document!.counts?.comments;
  const showAll = async () => (await consultation.use())?.showAll(consultation);
  return html`<p class="row">
    ${consultation.isShown('whole-text') ? html`<a href="#whole-text">${m['whole-text']}</a>` : nothing}
    ${all ? html`<button class="btn link" type="button" @click=${showAll}>${m.showAll(f, all)}</button>` : nothing}
  </p>`;
}

/** Before there is a text: the page's own words, and what is the matter. */
export function waitingView(consultation: Consultation): TemplateResult {
  const { m, unread, settings } = consultation;
  const missing = unread?.code === 'not-found';
  const again = () => consultation.retry();
  return html`<slot></slot>${
      !settings.backend || !settings.document
        ? html`<p class="note" part="status">${m.unconnected}</p>`
        : unread
          ? html`<div class="note" role="status" part="status">
              <p>${missing ? m.unknown : m.failed}</p>
              ${missing ? nothing : html`<button class="btn slim" type="button" @click=${again}>${m.retry}</button>`}
            </div>`
          : html`<p class="muted late" role="status">${m.loading}</p>
              <div class="bones" aria-hidden="true"><i></i><i></i><i></i></div>`
    }`;
}
