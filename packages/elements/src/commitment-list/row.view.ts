import { reportSides } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { actorView, heading, linkTo, toldView } from '../plan-view/parts.view.ts';
import { statusIcon, statusView } from '../plan-view/status.view.ts';
import type { ListPage } from './list.view.ts';
import type { Entry } from './listing.ts';

const withDots = (views: readonly unknown[]): unknown =>
  views.filter(Boolean).map((view, i) => (i ? [' · ', view] : view));

/** That milestones are overdue, how many and for how long. */
function lateWords({ m, f }: ListPage, { commitment, late }: Entry): string {
  const days = m.daysLate(f, Math.max(...late));
  return commitment.milestones?.length ? m.milestonesLate(f, late.length, days) : days;
}

/** A commitment in the list; in cards it is the same. */
export function rowView(page: ListPage, entry: Entry): TemplateResult {
  const { m, f, listing } = page;
  const { commitment, late, has } = entry;
  const { id, localNumber, ogpId, title, leadInstitution, milestones = [], sides = {} } = commitment;
  const complete = milestones.filter(({ status }) => status === 'complete').length;
  const groups = listing.groups.filter((one) => one.label && has.area.includes(one.id));
  return html`<li part="item">
    <div>
      <p class="sm muted">
        ${withDots([localNumber ? `${m.number} ${localNumber}` : ogpId, ...groups.map(({ label }) => toldView(page, label!))])}
      </p>
      ${heading(page, 1, 'md', linkTo(page, { type: 'commitment', id }, toldView(page, title)))}
      <p class="sm muted">
        ${withDots([
          leadInstitution && actorView(page, listing.plan, leadInstitution),
          milestones.length && m.milestones(f, complete, milestones.length),
        ])}
      </p>
      ${
        late.length
          ? html`<p class="sm say late">${statusIcon('overdue')}${lateWords(page, entry)}</p>`
          : nothing
      }
    </div>
    <dl class="sm">
      ${reportSides.map(
        (side) =>
          html`<div>
            <dt class="muted">${m[side]}</dt>
            <dd>${statusView(page, sides[side]?.status ?? 'unknown')}</dd>
          </div>`,
      )}
    </dl>
  </li>`;
}
