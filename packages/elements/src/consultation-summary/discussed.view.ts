import { paragraphText, type Paragraph } from '@ogp-kit/core/browser';
import { html, nothing } from '../base/lit.ts';
import { toldIn } from '../i18n/told.ts';
import { beginningOf, mostDiscussed } from './figures.ts';
import { heading, langOf, linkTo } from './parts.view.ts';
import type { Summary } from './summary.ts';

/** How many characters tell which paragraph it is. */
const few = 60;

/** A paragraph by what it is called and how it begins. */
export function paragraphLink(summary: Summary, paragraph: Paragraph): unknown {
  const { id, label, blocks } = paragraph;
  const [tag] = toldIn(blocks[0]?.text, summary.language, summary.document!.language);
  const words = beginningOf(paragraphText(paragraph, tag), few);
  return html`<div class="name">
    ${linkTo(
      summary,
      { type: 'paragraph', id },
      html`<b>${label}</b> <span dir="auto" lang=${langOf(summary, tag)}>${words}</span>`,
    )}
  </div>`;
}

/** What people talk about most. */
export function discussedView(summary: Summary): unknown {
  const { m, f, document } = summary;
  const most = mostDiscussed(document!);
  if (!most.length) return nothing;
  return html`<section>
    ${heading(summary, 1, m.discussed)}
    <ol class="counts">
      ${most.map(
        (paragraph) =>
          html`<li part="item">
            ${paragraphLink(summary, paragraph)}
            <span class="sm muted">${m.commentCount(f, paragraph.counts!.comments!)}</span>
          </li>`,
      )}
    </ol>
  </section>`;
}
