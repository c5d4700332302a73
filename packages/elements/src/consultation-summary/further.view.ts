import { mailLink, safeLink } from '../base/link-template.ts';
import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { languageName } from '../i18n/language-name.ts';
import { heading, toldView, unreadView } from './parts.view.ts';
import type { FileKind } from './later/files.ts';
import type { Summary } from './summary.ts';

/** How many organisations are shown at first. */
const few = 10;

/** Who takes part as an organisation. */
export function organisationsView(summary: Summary, print: boolean): unknown {
  const { m, f, organisations, whole } = summary;
  const unread = unreadView(summary, 'organisations');
  const items = organisations?.items ?? [];
  if (!items.length && unread === nothing) return nothing;
  const cut = items.length > few && !print && !whole.has('organisations');
  return html`<section>
    ${heading(summary, 1, m.takingPart)} ${unread}
    <ol class="counts organisations" ?hidden=${!items.length}>
      ${items.slice(0, cut ? few : undefined).map(
        ({ displayName, comments }) =>
          html`<li part="item" tabindex="-1">
            <span dir="auto">${displayName}</span>
            <span class="sm muted">${m.commentCount(f, comments)}</span>
          </li>`,
      )}
    </ol>
    ${
      cut
        ? html`<button
            class="btn slim"
            type="button"
            @click=${() => summary.showAll('organisations', '.organisations li', few)}
          >
            ${m.showOrganisations(f, items.length)}
          </button>`
        : nothing
    }
  </section>`;
}

/** Where to read on. */
function documentsView(summary: Summary): unknown {
  const { document, m, language: reader } = summary;
  const links = (document!.furtherInfo ?? []).flatMap(({ title, url, language }) => {
    const href = safeLink(url);
    if (!href) return [];
    const foreign = language !== undefined && language !== 'mul' && language.split('-')[0] !== reader;
    return html`<li>
      <a class="ext" href=${href} rel="noopener">${toldView(summary, title)}</a>
      ${foreign ? html`<span class="sm muted" lang=${language}>${languageName(language, reader)}</span>` : nothing}
    </li>`;
  });
  return links.length
    ? html`<section>
        ${heading(summary, 1, m.further)}
        <ul class="list">
          ${links}
        </ul>
      </section>`
    : nothing;
}

/** Whom to ask. */
function contactView(summary: Summary): unknown {
  const { name, title, department, email, phone } = summary.document!.contact ?? {};
  const mail = email && html`<a href=${mailLink(email)}>${email}</a>`;
  const lines = [name, title, department, mail, phone].filter((line) => line !== undefined);
  return lines.length
    ? html`<section>
        ${heading(summary, 1, summary.m.contact)}
        <ul class="list">
          ${lines.map((line) => html`<li dir="auto">${line}</li>`)}
        </ul>
      </section>`
    : nothing;
}

const kinds: readonly FileKind[] = ['html', 'csv', 'json'];

/** The text with all comments as a file. */
const takeView = (summary: Summary): TemplateResult =>
  html`<section class="take">
    ${heading(summary, 1, summary.m.take)}
    <p class="sm muted">${summary.m.takeHint}</p>
    <div class="row" part="actions">
      ${kinds.map(
        (kind) =>
          html`<button class="btn slim" type="button" @click=${() => summary.take(kind)}>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M10 2.500v10M5.500 8.500 10 13l4.500-4.500M3 17.500h14"></path></svg
            >${summary.m[kind]}
          </button>`,
      )}
    </div>
    <p class="sm" role="status">${summary.told}</p>
  </section>`;

/** What leads on from here. */
export const furtherView = (summary: Summary): unknown => [
  documentsView(summary),
  contactView(summary),
  takeView(summary),
];
