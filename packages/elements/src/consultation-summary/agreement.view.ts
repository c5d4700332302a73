import { agreementThreshold, type PositionOption } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { agreedOf, barsOf, mostPositionsFirst, percentOf, type Agreed, type Stretch } from './figures.ts';
import { paragraphLink } from './discussed.view.ts';
import { heading } from './parts.view.ts';
import type { Summary } from './summary.ts';

/** How many paragraphs are shown at first. */
const few = 12;

/** From one end of the picture to the other. */
const options: readonly PositionOption[] = ['disagree', 'neutral', 'agree'];

/** What tells the three apart without colour. Without a style attribute, `fill` can name a pattern of this tree only so. */
const patterns = () =>
  html`<svg class="patterns" aria-hidden="true">
    <pattern id="disagree" width="7" height="7" patternUnits="userSpaceOnUse">
      <rect width="7" height="7"></rect>
      <path d="m0 0 7 7M7 0 0 7"></path>
    </pattern>
    <pattern id="neutral" width="7" height="7" patternUnits="userSpaceOnUse">
      <rect width="7" height="7"></rect>
      <circle cx="1.75" cy="1.75" r="1.4"></circle>
      <circle cx="5.25" cy="5.25" r="1.4"></circle>
    </pattern>
    <pattern id="agree" width="7" height="7" patternUnits="userSpaceOnUse">
      <rect width="7" height="7"></rect>
    </pattern>
  </svg>`;

const legend = ({ m }: Summary): TemplateResult =>
  html`<ul class="legend sm">
    ${options.map(
      (option) =>
        html`<li>
          <svg aria-hidden="true"><rect width="100%" height="100%" fill="url(#${option})"></rect></svg>
          ${m[option]}
        </li>`,
    )}
  </ul>`;

/** The level in words: it is none of those who are neutral. */
function levelWords({ m, f }: Summary, { level, counts, total }: Agreed): unknown {
  if (level === undefined) return html`<b>${m.onlyNeutral(f, total)}</b>`;
  return html`<b>${m.level(f, percentOf(level))}</b> ${m.levelOf(f, counts.agree + counts.disagree)}`;
}

const percent = (n: number) => `${Number(n.toFixed(3))}%`;

function barView(axis: number, bars: Readonly<Record<PositionOption, Stretch>>): TemplateResult {
  const [[a, aw], [b, bw], [c, cw]] = options.map((option) => bars[option].map(percent)) as [
    [string, string],
    [string, string],
    [string, string],
  ];
  const at = percent(axis);
  return html`<svg class="bar" aria-hidden="true">
    <rect x=${a} width=${aw} height="100%" fill="url(#disagree)"></rect>
    <rect x=${b} width=${bw} height="100%" fill="url(#neutral)"></rect>
    <rect x=${c} width=${cw} height="100%" fill="url(#agree)"></rect>
    <line x1=${at} x2=${at} y1="-15%" y2="115%"></line>
  </svg>`;
}

function tableView(summary: Summary, all: readonly Agreed[]): TemplateResult {
  const { m, f } = summary;
  // Roles, since a table that is laid out as blocks where there is little room would lose its own.
  const row = ({ paragraph, counts, level }: Agreed) =>
    html`<tr role="row">
      <th role="rowheader" scope="row">${paragraph.label}</th>
      <td role="cell" data-head=${m.agree}>${f.number(counts.agree)}</td>
      <td role="cell" data-head=${m.neutral}>${f.number(counts.neutral)}</td>
      <td role="cell" data-head=${m.disagree}>${f.number(counts.disagree)}</td>
      <td role="cell" data-head=${m.levelHead}>
        ${level === undefined ? m.noLevel : `${f.number(percentOf(level))}%`}
      </td>
    </tr>`;
  return html`<details>
    <summary><span>${m.table}</span></summary>
    <table role="table">
      <caption>
        ${m.caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${[m.paragraph, m.agree, m.neutral, m.disagree, m.levelHead].map(
            (head) => html`<th role="columnheader" scope="col">${head}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${all.map(row)}
      </tbody>
    </table>
  </details>`;
}

/** How much people agree with each paragraph: a picture, and its numbers. */
export function agreementView(summary: Summary, print: boolean): unknown {
  const { m, f, document, whole } = summary;
  const all = agreedOf(document!);
  if (!all.length && !document!.allow.positions) return nothing;
  const long = all.length > few;
  const cut = long && !print && !whole.has('agreement');
  const shown = long ? mostPositionsFirst(all).slice(0, cut ? few : undefined) : all;
  const { axis, bar } = barsOf(all.map(({ counts }) => counts));
  return html`<section>
    ${heading(summary, 1, m.agreement)}
    ${
      all.length
        ? html`${patterns()} ${legend(summary)}
            ${cut ? html`<p class="sm muted">${m.mostPositions(f, few)}</p>` : nothing}
            <ol class="bars">
              ${shown.map(
                (one) =>
                  html`<li part="item" tabindex="-1">
                    ${paragraphLink(summary, one.paragraph)} ${barView(axis, bar(one.counts))}
                    <span class="sm muted">${levelWords(summary, one)}</span>
                  </li>`,
              )}
            </ol>
            ${
              cut
                ? html`<button
                    class="btn slim"
                    type="button"
                    @click=${() => summary.showAll('agreement', '.bars li', few)}
                  >
                    ${m.showParagraphs(f, all.length)}
                  </button>`
                : nothing
            }
            ${tableView(summary, all)}
            <p class="sm muted">${m.levelMeans}</p>`
        : html`<p>${m.noneTold}</p>`
    }
    <p class="sm muted">${m.toldFrom(f, agreementThreshold)}</p>
  </section>`;
}
