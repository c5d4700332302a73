import { reportSides, type Standing } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { heading, toldView } from '../plan-view/parts.view.ts';
import { patternsView, sampleView } from '../plan-view/patterns.view.ts';
import { statusWord, toneOf } from '../plan-view/status.view.ts';
import { chooser } from './filters.view.ts';
import type { ListPage } from './list.view.ts';
import { countsOf, entriesOf, type Group } from './listing.ts';

interface Line {
  /** Absent: all commitments. */
  readonly group?: Group;
  readonly total: number;
  readonly counts: ReadonlyMap<Standing, number>;
}

/** From where to where each standing goes, in percent of the longest bar. */
function barView({ counts }: Line, standings: readonly Standing[], longest: number): TemplateResult {
  let end = 0;
  return html`<svg class="bar" aria-hidden="true">
    ${standings.map((standing) => {
      const share = ((counts.get(standing) ?? 0) / longest) * 100;
      const start = end;
      end += share;
      return share
        ? html`<svg>
            <rect
              x=${`${start}%`}
              width=${`${share}%`}
              height="100%"
              fill=${`url(#tone-${toneOf(standing)})`}
            ></rect>
          </svg>`
        : nothing;
    })}
  </svg>`;
}

function tableView(page: ListPage, lines: readonly Line[], several: boolean): TemplateResult {
  const { m, f, language, listing } = page;
  const { standings } = listing;
  const words = [...standings.map((one) => statusWord(m, language, one)), m.total];
  const names = [m[listing.areas ? 'area' : 'theme'], ...words];
  // Roles, since a table that is laid out as blocks where there is little room would lose its own.
  return html`<details>
    <summary><span>${m.table}</span></summary>
    <table role="table" class="sm">
      <thead role="rowgroup">
        <tr role="row">
          ${names.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${lines.map(
          ({ group, counts, total }) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">${nameView(page, group)}</th>
              ${[...standings.map((one) => counts.get(one) ?? 0), total].map(
                (n, i) => html`<td role="cell" data-head=${words[i]}>${f.number(n)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
    ${several ? html`<p class="sm muted">${m.several}</p>` : nothing}
  </details>`;
}

const nameView = (page: ListPage, group: Group | undefined): unknown =>
  !group ? page.m.total : group.label ? toldView(page, group.label) : page.m.noArea;

function picture(page: ListPage): TemplateResult {
  const { m, f, language, listing, choice, choose } = page;
  const { entries, groups, standings } = listing;
  const all: Line = { total: entries.length, counts: countsOf(entries) };
  const grouped = groups[0]?.label || groups[1] ? groups : [];
  const lines = grouped.map((group): Line => {
    const those = entriesOf(listing, group);
    return { group, total: those.length, counts: countsOf(those) };
  });
  const shown = lines.length ? lines : [all];
  const longest = Math.max(...shown.map(({ total }) => total));
  const word = (standing: Standing) => statusWord(m, language, standing);
  const tones = [...new Set(standings.map(toneOf))];
  const name = ({ group }: Line) =>
    group
      ? html`<button
          class="btn link"
          type="button"
          aria-pressed=${choice.area === group.id}
          @click=${() => choose({ area: choice.area === group.id ? '' : group.id }, true)}
        >
          ${nameView(page, group)}
        </button>`
      : html`<span>${m.total}</span>`;
  return html`<section class="picture">
    ${patternsView()}
    <div class="row apart">
      ${heading(page, 1, 'md', m.picture)}
      ${chooser(
        page,
        'side',
        m.side,
        reportSides.map((side, i) => html`<option value=${i ? side : ''}>${m[side]}</option>`),
      )}
    </div>
    <ul class="legend sm">
      ${tones.map(
        (tone) =>
          html`<li>
            ${sampleView(tone)}
            ${standings
              .filter((one) => toneOf(one) === tone)
              .map(word)
              .join(', ')}
          </li>`,
      )}
    </ul>
    <ul class="bars">
      ${shown.map(
        (line) =>
          html`<li part="item">
            ${name(line)} ${line.total ? barView(line, standings, longest) : html`<i></i>`}
            <span class="sm muted"
              >${
                line.total
                  ? standings
                      .flatMap((one) => {
                        const n = line.counts.get(one);
                        return n ? `${f.number(n)} ${word(one).toLowerCase()}` : [];
                      })
                      .join(' · ')
                  : m.count(f, 0)
              }</span
            >
          </li>`,
      )}
    </ul>
    ${tableView(page, [...lines, all], lines.reduce((sum, { total }) => sum + total, 0) > all.total)}
  </section>`;
}

/** Where the commitments stand, area by area, as a side sees it: a picture, and its numbers. */
export const pictureView = (page: ListPage): unknown =>
  page.keep('picture', [page.listing, page.m, page.choice.area], () => picture(page));
