import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { heading, linkTo, toldView, unreadView } from './parts.view.ts';
import type { Summary } from './summary.ts';

/**
 * What this is about, where that is at a glance: single topics stand in the page's own order. Before the text is there the
 * page's own words, and what is the matter.
 */
export function headView(summary: Summary): unknown {
  const { m, document, settings, unread } = summary;
  const { backend, document: id } = settings;
  if (document)
    return settings.shows('deadline')
      ? html`<div>
          ${heading(summary, 0, m.glance)}
          <p class="muted">
            ${linkTo(summary, { type: 'document', id: id! }, toldView(summary, document.title))}
          </p>
        </div>`
      : nothing;
  if (!backend || !id)
    return html`<slot></slot>
      <p class="note" part="status">${m.unconnected}</p>`;
  const { status, code } = unread.get('document') ?? {};
  if (status === 404 || code === 'not-found')
    return html`<slot></slot>
      <p class="note" part="status">${m.unknown}</p>`;
  return [html`<slot></slot>`, unread.has('document') ? unreadView(summary, 'document') : waiting(summary)];
}

const waiting = ({ m }: Summary): TemplateResult =>
  html`<p class="muted late" role="status">${m.loading}</p>
    <div class="bones" aria-hidden="true"><i></i><i></i><i></i></div>`;
