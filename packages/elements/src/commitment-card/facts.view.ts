import { ogpValueLabels } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { actorView, listed, periodWords } from '../plan-view/parts.view.ts';
import type { CardPage } from './card.ts';

const fact = (term: string, words: unknown): unknown =>
  words && words !== nothing
    ? html`<div>
        <dt class="sm muted">${term}</dt>
        <dd>${words}</dd>
      </div>`
    : nothing;

const mark = (yes: boolean): TemplateResult =>
  html`<svg class="i" viewBox="0 0 20 20" aria-hidden="true">
    <path d=${yes ? 'm3.5 10.8 4.2 4.2L16.5 5.5' : 'm5 5 10 10M15 5 5 15'} stroke-width="2.4"></path>
  </svg>`;

function valuesView({ m, language, found }: CardPage): unknown {
  const { ogpValues = [] } = found.commitment;
  if (!ogpValues.length) return nothing;
  return html`<ul class="values sm">
    ${ogpValues.map(
      ({ value, relevant }) =>
        html`<li class=${relevant ? 'done' : 'none'}>
          ${mark(relevant)}
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
