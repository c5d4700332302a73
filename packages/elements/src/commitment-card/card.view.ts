import { safeLink } from '../base/link-template.ts';
import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { heading, linkTo, listed, toldView } from '../plan-view/parts.view.ts';
import { statusView } from '../plan-view/status.view.ts';
import { standing, type CardPage } from './card.ts';
import { factsView } from './facts.view.ts';
import { milestonesView } from './milestones.view.ts';
import { moneyView } from './money.view.ts';
import { sidesView } from './sides.view.ts';
import { textsView } from './texts.view.ts';

/** How much of a commitment is shown (closed list). */
export type Density = 'compact' | 'normal' | 'full';

/** Number and area: what stands above the title. */
function kicker(page: CardPage): TemplateResult {
  const { m, f, found } = page;
  const { localNumber, ogpId, policyAreas = [], theme } = found.commitment;
  const areas = found.plan?.policyAreas.filter(({ id }) => policyAreas.includes(id)) ?? [];
  const labels = areas[0] || !theme ? areas.map(({ label }) => label) : [theme];
  return html`<p class="kicker sm muted">
    <span>${[localNumber && m.number(f, localNumber), ogpId].filter(Boolean).join(' · ')}</span>
    <span>${listed(labels.map((label) => toldView(page, label)))}</span>
  </p>`;
}

/** How many of its milestones are complete, and how many overdue. */
function countsView({ m, f, milestones }: CardPage): unknown {
  const late = milestones.filter((one) => one.late).length;
  const complete = milestones.filter(({ status }) => status === 'complete').length;
  return milestones[0]
    ? [m.counts(f, complete, milestones.length), late ? html`, <b>${m.late(f, late)}</b>` : nothing]
    : nothing;
}

/** A commitment, as much of it as is asked for. */
export function cardView(page: CardPage, density: Density): TemplateResult {
  const { m, found } = page;
  const { id, title, description, ogpUrl } = found.commitment;
  const full = density === 'full';
  const compact = density === 'compact';
  const words = toldView(page, title);
  const told = full ? words : linkTo(page, { type: 'commitment', id }, words);
  return html`<div class="card ${density}">
    ${kicker(page)} ${heading(page, 0, full ? 'xl' : compact ? 'md' : 'lg', told)}
    ${
      compact
        ? html`<p class="row sm">
            ${statusView(page, standing(page), 'tag')} <span class="muted">${countsView(page)}</span>
          </p>`
        : html`${description ? html`<p class="lines">${toldView(page, description)}</p>` : nothing}
          ${sidesView(page)} ${factsView(page, full ? nothing : countsView(page))}`
    }
    ${full ? [milestonesView(page), moneyView(page), textsView(page)] : nothing}
    ${full && ogpUrl && safeLink(ogpUrl) ? html`<p class="sm foot"><a class="ext" href=${ogpUrl}>${m.ogp}</a></p>` : nothing}
  </div>`;
}
