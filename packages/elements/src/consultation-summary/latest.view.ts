import { homeOf, type Comment } from '@ogp-kit/core/browser';
import { safeLink } from '../base/link-template.ts';
import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { languageName } from '../i18n/language-name.ts';
import { beginningOf } from './figures.ts';
import { heading, langOf, linkTo, unreadView } from './parts.view.ts';
import type { Summary } from './summary.ts';

/** How many characters of a comment are shown. */
const most = 200;

/** Pictures of who speaks. */
const shapes = {
  person:
    'M10 3a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M3 17.500c.6-3.800 3.400-5.500 7-5.500s6.400 1.700 7 5.500',
  organisation:
    'M6.500 4.300a2.700 2.700 0 1 1 0 5.400 2.700 2.700 0 0 1 0-5.400M13.800 5.800a2.200 2.200 0 1 1 0 4.400 2.200 2.200 0 0 1 0-4.400M1.500 16.500c.4-3.300 2.300-4.800 5-4.800s4.600 1.500 5 4.800M12.500 12.600c3.600-.7 5.600 1 6 3.900',
  institution: 'M2 17.500h16M3.500 15h13M5 15V9m3.300 6V9m3.400 6V9M15 15V9M2.500 8.500 10 3l7.500 5.500z',
};

function kindView({ m }: Summary, { author }: Comment): unknown {
  if (!author || author.kind === 'anonymous') return nothing;
  const kind = author.organisationKind === 'public' ? 'institution' : author.kind;
  return html`<span class="kind"
    ><svg viewBox="0 0 20 20" aria-hidden="true"><path d=${shapes[kind]}></path></svg>${m[kind]}</span
  >`;
}

/** What it is about. */
function placeView(summary: Summary, comment: Comment): unknown {
  const { document, m } = summary;
  if (!document) return nothing;
  const home = homeOf(comment, document);
  const [id, name] =
    typeof home === 'string' ? [home, m[home]] : [home.paragraph, summary.labelOf(home.paragraph)];
  return linkTo(summary, { type: 'paragraph', id }, html`<b>${name}</b>`);
}

function commentView(summary: Summary, comment: Comment): TemplateResult {
  const { m, f, document, language: reader } = summary;
  const { id, author, createdAt, language, body, suggestion } = comment;
  const name = author?.displayName ?? m.anonymous;
  const zone = document?.timeZone;
  const when =
    createdAt &&
    linkTo(
      summary,
      { type: 'comment', id },
      html`<span class="vh">${m.linkToCommentOf(f, name)} · </span>${f.day(createdAt, zone)},
        ${f.clock(createdAt, zone)}`,
    );
  const foreign = language !== 'mul' && language.split('-')[0] !== reader;
  return html`<li part="item">
    <div>${placeView(summary, comment)}</div>
    <div>
      <p class="by sm">
        <b dir="auto">${name}</b> ${kindView(summary, comment)} <span>${when ?? nothing}</span>
        ${foreign ? html`<span lang=${language}>${languageName(language, reader)}</span>` : nothing}
      </p>
      ${body === undefined && suggestion !== undefined ? html`<p class="sm muted">${m.suggests}</p>` : nothing}
      <p
        class="said"
        dir="auto"
        lang=${langOf(summary, language)}
        .textContent=${beginningOf(body ?? suggestion ?? '', most)}
      ></p>
    </div>
  </li>`;
}

/** Where new comments can be followed; only what is on the web has such an address. */
function feedOf(summary: Summary): string | undefined {
  const { id } = summary.settings.backend!;
  return /^https?:/.test(id) ? safeLink(new URL(summary.pathOf('/comments.atom'), id).href) : undefined;
}

/** The newest comments. */
export function latestView(summary: Summary): unknown {
  const { m, f, comments, document, settings } = summary;
  const unread = unreadView(summary, 'comments');
  if (!comments && unread === nothing) return nothing;
  const feed = comments && feedOf(summary);
  const all = document?.counts?.comments;
  const text = { type: 'document', id: settings.document! };
  return html`<section>
    ${heading(summary, 1, m.latest)} ${unread}
    ${
      comments?.length
        ? html`<ol class="rows">
            ${comments.map((comment) => commentView(summary, comment))}
          </ol>`
        : nothing
    }
    ${comments && !comments.length ? html`<p>${m.none}</p>` : nothing}
    <p class="row links">
      ${settings.link ? linkTo(summary, text, all ? m.readAll(f, all) : m.read) : nothing}
      ${feed ? html`<a href=${feed} type="application/atom+xml">${m.feed}</a>` : nothing}
    </p>
  </section>`;
}
