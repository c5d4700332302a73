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

/** The last moment that belongs to a time before another: who reads "until midnight" asks which. */
const lastMoment = (end: string) => new Date(Date.parse(end) - 1);

/** Whether one can take part, and until when. */
export function stateLine(consultation: Consultation): TemplateResult {
  const { document, m, f, state } = consultation;
  const { opens = '', closes, timeZone = 'UTC' } = document!;
  if (state === 'open') {
    if (!consultation.can('comments')) return html`<p class="note" part="status">${m.readOnly}</p>`;
    return html`<p class="tag" part="status">
      ${closes ? `${m.openUntil(f, lastMoment(closes), timeZone)} (${timeZone})` : m.open}
    </p>`;
  }
  const why =
    state === 'planned'
      ? m.opens(f, opens, timeZone)
      : state === 'cancelled' || !closes
        ? m.cancelled
        : m.closed(f, lastMoment(closes), timeZone);
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
  const whole = consultation.countAt('whole-text');
  const all = document!.counts?.comments ?? 0;
  return html`<p class="row">
    ${whole || consultation.can('comments') ? html`<a href="#whole-text">${m['whole-text']}</a>` : nothing}
    ${
      all
        ? html`<button class="btn link" type="button" @click=${() => consultation.showAll()}>
            ${m.showAll(f, all)}
          </button>`
        : nothing
    }
  </p>`;
}

/** Before there is a text: the page's own words, and what is the matter. */
export function waitingView(consultation: Consultation): TemplateResult {
  const { m, unread, settings } = consultation;
  const { backend, document } = settings;
  const missing = unread?.status === 404 || unread?.code === 'not-found';
  if (!backend || !document)
    return html`<slot></slot>
      <p class="note" part="status">${m.unconnected}</p>`;
  if (!unread)
    return html`<slot></slot>
      <p class="muted late" role="status">${m.loading}</p>
      <div class="bones" aria-hidden="true"><i></i><i></i><i></i></div>`;
  return html`<slot></slot>
    <div class="note" role="status" part="status">
      <p>${missing ? m.unknown : m.failed}</p>
      ${
        missing
          ? nothing
          : html`<button class="btn slim" type="button" @click=${() => consultation.retry()}>
              ${m.retry}
            </button>`
      }
    </div>`;
}
