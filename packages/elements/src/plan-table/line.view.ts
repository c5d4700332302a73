import type { PlanItem } from '@ogp-kit/core/browser';
import { html, nothing } from '../base/lit.ts';
import { partialDate } from '../i18n/partial-date.ts';
import { budgetParts } from '../plan-view/money.ts';
import { actorView, linkTo, listed, toldView } from '../plan-view/parts.view.ts';
import { amountView, moneyView } from './money.view.ts';
import type { TablePage } from './page.ts';

/** What a line is, with its number: "Measure 1.1". Of a level that is not known, the number alone. */
export const labelOf = ({ m }: TablePage, { level, number = '' }: PlanItem): string =>
  `${m[level] ?? ''} ${number}`.trim();

/** Its title, and the commitment that it became. */
export function titleView(page: TablePage, { title, commitment }: PlanItem): unknown {
  const known = commitment && page.found.titles.get(commitment);
  return [
    toldView(page, title),
    commitment
      ? html`<div class="sm">
          <span class="muted">${page.m.commitment}:</span>
          ${linkTo(page, { type: 'commitment', id: commitment }, known ? toldView(page, known) : commitment)}
        </div>`
      : nothing,
  ];
}

function institutionsView(page: TablePage, { leadInstitution, otherInstitutions }: PlanItem): unknown {
  const name = (actor: NonNullable<typeof leadInstitution>) => actorView(page, page.found.plan, actor);
  const who = [
    leadInstitution ? [name(leadInstitution), ' '] : [],
    otherInstitutions?.length
      ? html`<div class="muted">${page.m.with} ${listed(otherInstitutions.map(name))}</div>`
      : [],
  ].flat();
  return who[0] && who;
}

/** @param whole What a line that has others below is called as a whole; what is not given for it is left out. */
export function lineView(page: TablePage, item: PlanItem, whole?: unknown): unknown {
  const { m, f, table } = page;
  const { number, level, startDate, endDate, budget } = item;
  const quiet = (words: string) => (whole ? nothing : html`<span class="muted">${words}</span>`);
  const none = quiet(m.notGiven);
  const cell = (head: string, words: unknown) =>
    html`<td role="cell" data-head=${head}>${words || none}</td>`;
  const who = institutionsView(page, item);
  if (whole && !(who || startDate || endDate || budget)) return nothing;
  const left = table.gaps.get(item);
  return html`<tr role="row" part="item">
    <td class="nr muted" role="cell">${whole ? nothing : number}</td>
    <th scope="row" role="rowheader">
      ${whole || [level === 'activity' ? nothing : html`<span class="label">${m[level]}</span> `, titleView(page, item)]}
    </th>
    ${cell(m.institutions, who)} ${cell(m.start, startDate && partialDate(f, startDate))}
    ${cell(m.end, endDate && partialDate(f, endDate))}
    ${moneyView(page, !budgetParts.some((part) => budget?.[part]) && quiet(m.noMoney), (part) => {
      const money = budget?.[part];
      return [
        money ? amountView(page, part, money) : none,
        left && part === 'financialGap'
          ? html` <small class="wait say">≠ ${m.leave(f, f.number(left))}</small>`
          : nothing,
      ];
    })}
  </tr>`;
}
