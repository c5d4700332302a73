import { html, type TemplateResult } from '../base/lit.ts';
import { heading } from '../plan-view/parts.view.ts';
import { budgetParts, unitWords } from '../plan-view/money.ts';
import type { CardPage } from './card.ts';

/** What it costs and who pays; what the source leaves empty is not given, and never zero. */
export function moneyView(page: CardPage): TemplateResult {
  const { m, f, found } = page;
  const { budget = {} } = found.commitment;
  return html`<section>
    ${heading(page, 1, 'md', m.money)}
    <dl class="facts">
      ${budgetParts.map((part) => {
        const money = budget[part];
        return html`<div>
          <dt class="sm muted">${m[part]}</dt>
          <dd class=${money ? 'strong' : 'muted'}>
            ${money ? [f.number(money.amount), ' ', unitWords(m, f, money)] : m.notGiven}
          </dd>
        </div>`;
      })}
    </dl>
  </section>`;
}
