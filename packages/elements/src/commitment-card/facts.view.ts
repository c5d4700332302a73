import { ogpValueLabels } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { actorView, listed, periodWords } from '../plan-view/parts.view.ts';
import { statusIcon } from '../plan-view/status.view.ts';
import type { CardPage } from './card.ts';

const fact = (term: string, words: unknown): unknown =>
  words && words !== nothing
    ? html`<div>
        <dt class="sm muted">${term}</dt>
        <dd>${words}</dd>
      </div>`
    : nothing;

function valuesView({ m, language, found }: CardPage): unknown {
  const { ogpValues = [] } = found.commitment;
  if (!ogpValues.length) return nothing;
  return html`<ul class="values sm">
    ${ogpValues.map(
      ({ value, relevant }) =>
        html`<li class=${relevant ? 'done' : 'none'}>
          ${statusIcon(relevant ? 'complete' : 'withdrawn')}
          <span
            >${ogpValueLabels.labels[value][language]}${relevant ? nothing : html`<span class="vh">: ${m.no}</span>`}</span
          >
        </li>`,
    )}
  </ul>`;
}

/** Who, when, and which values it serves. */
export function factsView(page: CardPage, counts: unknown): TemplateResult {
  const { m, found } = page;
  const { leadInstitution, supporting = [] } = found.commitment;
  const who = supporting.map((one) => actorView(page, found.plan, one));
  return html`<dl class="facts">
    ${fact(m.leads, leadInstitution && actorView(page, found.plan, leadInstitution))}
    ${fact(m.supports, who.length ? listed(who) : nothing)}
    ${fact(m.when, periodWords(page, found.commitment))} ${fact(m.values, valuesView(page))}
    ${fact(m.milestones, counts)}
  </dl>`;
}
