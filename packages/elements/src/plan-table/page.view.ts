import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { budgetParts, unitWords } from '../plan-view/money.ts';
import { heading, toldView } from '../plan-view/parts.view.ts';
import { labelOf, lineView, titleView } from './line.view.ts';
import { amountView, moneyView } from './money.view.ts';
import type { TablePage } from './page.ts';
import type { Group, Totals } from './table.ts';

/** What lines come to, each amount with how many of them have it. */
function totalsView(page: TablePage, name: unknown, totals: Totals): TemplateResult {
  const { m, f } = page;
  const counted = ({ given, of }: Totals['stateBudget']) =>
    html`<small class="muted">${m.given(f, given, of)}</small>`;
  const none = budgetParts.every((part) => !totals[part].given) && counted(totals.indicativeCost);
  return html`<tr class="sum" role="row">
    <td class="nr" role="cell"></td>
    <th scope="row" role="rowheader" colspan="4">${name}</th>
    ${moneyView(page, none, (part) => {
      const { total, given } = totals[part];
      return [
        total ? amountView(page, part, total) : given ? m.noTotal : nothing,
        ' ',
        counted(totals[part]),
      ];
    })}
  </tr>`;
}

function groupView(page: TablePage, { head, depth, lines, sum }: Group): TemplateResult {
  const { m, f } = page;
  return html`<tbody role="rowgroup">
    ${
      head
        ? html`<tr class="head ${lines[0] ? 'low' : depth ? '' : 'top'}" role="row">
            <th scope="rowgroup" role="rowheader" colspan="9">
              <span class="label">${labelOf(page, head)}</span> ${titleView(page, head)}
            </th>
          </tr>`
        : nothing
    }
    ${head ? lineView(page, head, m.whole(f, labelOf(page, head))) : nothing}
    ${lines.map((line) => lineView(page, line))}
    ${sum ? totalsView(page, `${m.total}, ${labelOf(page, sum.of)}`, sum.totals) : nothing}
  </tbody>`;
}

/** What the totals do not say. */
function notesView({ m, f, table }: TablePage): unknown {
  const { groups, totals, gaps } = table;
  const { given, of } = totals.indicativeCost;
  const notes = [
    given < of && m.noCost(f, of - given, of),
    groups.some(({ head }) => budgetParts.some((part) => head?.budget?.[part])) && m.notAdded,
    budgetParts.some((part) => totals[part].given && !totals[part].total) && m.mixed,
    gaps.size && m.gaps(f, gaps.size),
  ].filter(Boolean);
  return notes[0]
    ? html`<div class="note wait">
        <svg class="i" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16m0 7.3v5m0-8.5v.1"></path>
        </svg>
        <p>${given && given < of ? html`<b>${m.noPrice}</b>` : nothing} ${notes.join(' ')}</p>
      </div>`
    : nothing;
}

/** So many groups are drawn at once. */
const few = 30;

/** The whole table. Roles, since what is no longer laid out as a table would lose its own. */
function tableView(page: TablePage): TemplateResult {
  const { m, table } = page;
  const heads = [
    ...[m.number, m.line, m.institutions, m.start, m.end],
    ...budgetParts.map((part) => m[part]),
  ];
  return html`<table class=${table.groups.length > few ? 'long' : nothing} role="table">
    <caption class="vh">
      ${m.line}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${heads.map((words) => html`<th scope="col" role="columnheader">${words}</th>`)}
      </tr>
    </thead>
    ${table.groups.map((group) => groupView(page, group))}
    <tbody class="all" role="rowgroup">
      ${totalsView(page, m.all, table.totals)}
    </tbody>
  </table>`;
}

/** The lines that are shown, as a file. */
const save = async (page: TablePage): Promise<void> => (await import('./later/csv.ts')).saveCsv(page);

/** Heading, table, and what has to be said of it. */
export function pageView(page: TablePage): TemplateResult {
  const { m, f, found, table, area } = page;
  const { items, title } = found.plan;
  const isEmpty = !table.groups.length;
  return html`${area ? html`<p class="sm muted">${toldView(page, area.label)}</p>` : nothing}
    <div class="row apart">
      ${heading(page, 0, 'xl', toldView(page, title))}
      ${
        isEmpty
          ? nothing
          : html`<button class="btn slim" type="button" part="actions" @click=${() => save(page)}>
              ${m.save}
            </button>`
      }
    </div>
    ${
      isEmpty
        ? html`<p class="note" part="status">${items?.length ? m.noLines : m.noTable}</p>`
        : html`<p class="muted">${table.unit ? m.unit(f, unitWords(m, f, table.unit)) : nothing} ${m.left}</p>
            ${tableView(page)} ${notesView(page)}`
    }`;
}
