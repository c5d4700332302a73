import { lastDay, mismatchOf, type Day, type Milestone } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { partialDate } from '../i18n/partial-date.ts';
import { heading, toldView } from '../plan-view/parts.view.ts';
import { statusView } from '../plan-view/status.view.ts';
import type { CardPage } from './card.ts';

/** How many days have passed since the last day of a date. */
const daysSince = (date: string, today: Day): number =>
  (Date.parse(today) - Date.parse(lastDay(date))) / 86_400_000;

/** What other sides say of a milestone, where they have said something else than its status. */
function othersView(page: CardPage, { id }: Milestone, status: string): unknown {
  const { newest } = mismatchOf(page.found.commitment.statusReports ?? [], id);
  return (['civilSociety', 'irm'] as const).map((side) => {
    const told = newest[side]?.status;
    return told && told !== status
      ? html`<div class="sm muted">${page.m[side]}: ${statusView(page, told)}</div>`
      : nothing;
  });
}

function milestoneView(page: CardPage, milestone: Milestone, i: number): TemplateResult {
  const { m, f, today } = page;
  const { number, title, endDate, startDate, deadlineText } = milestone;
  const { status, late } = page.milestones[i]!;
  return html`<li part="item">
    <span class="muted strong">${number?.split('.').at(-1) ?? i + 1}</span>
    <div>${toldView(page, title)}</div>
    <span class="when sm muted">
      ${
        endDate
          ? m.due(f, partialDate(f, endDate))
          : (deadlineText ?? (startDate ? m.from(f, partialDate(f, startDate)) : m.notGiven))
      }
      ${late ? html`<br />${m.daysLate(f, daysSince(endDate!, today))}` : nothing}
    </span>
    <div class="st">
      ${statusView(page, late ? 'overdue' : status, 'tag')}
      ${late && status !== 'unknown' ? html`<div class="sm">${statusView(page, status)}</div>` : nothing}
      ${othersView(page, milestone, status)}
    </div>
  </li>`;
}

/** The milestones, each with its date and status. */
export function milestonesView(page: CardPage): TemplateResult {
  const { milestones } = page.found.commitment;
  return html`<section>
    ${heading(page, 1, 'md', page.m.milestones)}
    ${
      milestones.length
        ? html`<ol class="miles">
            ${milestones.map((one, i) => milestoneView(page, one, i))}
          </ol>`
        : html`<p class="muted">${page.m.notGiven}</p>`
    }
  </section>`;
}
