import { reportSides, type ReportSide, type Sides, type SideView } from '@ogp-kit/core/browser';
import { safeLink } from '../base/link-template.ts';
import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { partialDate } from '../i18n/partial-date.ts';
import { statusIcon, statusView, statusWord } from '../plan-view/status.view.ts';
import type { CardPage } from './card.ts';

/** The longest words of evidence that name a link; longer ones are no name. */
const longest = 80;

/** Where it can be seen, if anywhere. */
const evidenceView = ({ m }: CardPage, { report, assessment }: SideView): unknown =>
  [...(report?.evidence ?? []), { url: assessment?.url, text: undefined }].map(({ url, text }) =>
    url && safeLink(url)
      ? html`<div class="sm">
          <a class="ext" href=${url}>${text && text.length < longest ? text : m.evidence}</a>
        </div>`
      : nothing,
  );

function sideView(page: CardPage, side: ReportSide): TemplateResult {
  const { m, f, found, sides } = page;
  const view = sides.bySide[side];
  const isIrm = side === 'irm';
  const code = isIrm && found.commitment.irmAssessments?.[0]?.completion;
  const about = view?.date ? partialDate(f, view.date) : m[`basis-${view?.basis as 'milestones'}`];
  return html`<li part="item">
    <div class="sm muted">${m[side]}</div>
    ${
      view
        ? statusView(page, view.status)
        : html`<span class="say none" part="status"
            >${statusIcon('unknown')}${(code && m[code as 'ND']) || m.silent}</span
          >`
    }
    <div class="sm muted">${about}</div>
    ${view ? evidenceView(page, view) : nothing}
    ${
      isIrm
        ? html`<details class="sm">
            <summary><span>${m.whatIrm}</span></summary>
            <p>${m.irmIs}</p>
          </details>`
        : nothing
    }
  </li>`;
}

/** Whether the sides agree, in words: who says what, those together who say the same. */
function agreementView(page: CardPage, { bySide, distance }: Sides): unknown {
  const { m, language } = page;
  const spoken = reportSides.filter((side) => bySide[side]);
  const words = new Map<string, string[]>();
  for (const side of spoken) {
    const word = statusWord(m, language, bySide[side]!.status);
    words.set(word, [...(words.get(word) ?? []), m[side]]);
  }
  if (!distance)
    return spoken.length > 2 && words.size < 2 ? html`<p class="sm muted">${m.agree}</p>` : nothing;
  return html`<div class="note wait" part="status">
    <svg class="i" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M3.5 7.3h13m-13 5.4h13M13.5 3l-7 14" stroke-width="2"></path>
    </svg>
    <p>
      <b>${m.differ}</b>
      ${[...words].map(([word, who]) => `${who.join(', ')}: ${word}`).join('; ')}.
    </p>
  </div>`;
}

/** What the three sides say, and whether they agree. */
export const sidesView = (page: CardPage): TemplateResult =>
  html`<ul class="sides">
      ${reportSides.map((side) => sideView(page, side))}
    </ul>
    ${agreementView(page, page.sides)}`;
