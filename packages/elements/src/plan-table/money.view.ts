import type { Money } from '@ogp-kit/core/browser';
import { html, nothing } from '../base/lit.ts';
import { budgetParts, unitWords } from '../plan-view/money.ts';
import type { TablePage } from './page.ts';
import { placesOf, type Part } from './table.ts';

/** An amount, with as much room behind its point as the longest of its column takes. */
export function amountView({ m, f, table }: TablePage, part: Part, money: Money): unknown {
  const own = placesOf(money);
  const room = table.places[part] - own;
  const words = f.number(money.amount);
  return [
    room ? html`<span data-room=${(own ? '' : '.') + '0'.repeat(room)}>${words}</span>` : words,
    table.unit ? nothing : html` <small>${unitWords(m, f, money)}</small>`,
  ];
}

/** The four amounts of a line; where it has none, that once. */
export function moneyView({ m }: TablePage, none: unknown, of: (part: Part) => unknown): unknown {
  return none
    ? html`<td class="num" role="cell" colspan="4" data-head=${m.money}>${none}</td>`
    : budgetParts.map((part) => html`<td class="num" role="cell" data-head=${m[part]}>${of(part)}</td>`);
}
