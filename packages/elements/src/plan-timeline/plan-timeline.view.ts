import { isOverdue } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { partialDate } from '../i18n/partial-date.ts';
import { heading } from '../plan-view/parts.view.ts';
import { patternsView } from '../plan-view/patterns.view.ts';
import { stepsOf, type Shown, type TimelinePage, type View } from './timeline.ts';

/** What can be done with a timeline. */
export interface Acts {
  show(view: View): void;
  save(): void;
}

/** Whether a view has anything to show. */
export const hasView = ({ plan, commitments }: Shown, view: View): boolean =>
  view === 'keeping'
    ? !!commitments[0]
    : [plan.stages, plan.calls, plan.events, plan.reports].some((list) => list?.length);

/** Whether there is anything to put into a calendar. */
const hasDates = ({ plan, commitments }: Shown, view: View): unknown =>
  view === 'keeping'
    ? commitments.some((one) => one.endDate ?? one.milestones?.some(({ endDate }) => endDate))
    : (plan.calls[0] ?? plan.events?.[0] ?? plan.stages.some(({ periods }) => periods[0]));

/** Which day it is, and how much there is to see. */
function introView({ m, f, today, found }: TimelinePage, view: View): TemplateResult {
  const { plan, commitments } = found;
  const { length } = plan.stages;
  const late = commitments.flatMap(stepsOf).filter((step) => isOverdue(step, today)).length;
  return html`<p class="muted">
    ${m.todayIs(f, partialDate(f, today))}
    ${view === 'making' ? (length ? m.stages(f, length) : nothing) : late ? m.late(f, late) : nothing}
  </p>`;
}

/** One view of the plan, and the way to the other. */
export function timelineView(
  page: TimelinePage,
  shown: View,
  panel: (view: View) => unknown,
  { show, save }: Acts,
): TemplateResult {
  const { m, found } = page;
  const views = (['making', 'keeping'] as const).filter((view) => view === shown || hasView(found, view));
  return html`${patternsView()}
    <div class="row apart head">
      <div>${heading(page, 0, 'xl', m[`${shown}Title`])} ${introView(page, shown)}</div>
      ${
        views[1]
          ? html`<div class="switch" part="actions">
              ${views.map(
                (view) =>
                  html`<button
                    class="btn"
                    type="button"
                    aria-pressed=${String(view === shown)}
                    @click=${() => show(view)}
                  >
                    ${m[view]}
                  </button>`,
              )}
            </div>`
          : nothing
      }
    </div>
    ${(['making', 'keeping'] as const).map(
      (view) =>
        html`<div ?hidden=${view !== shown}>
          ${
            view !== shown || hasView(found, view)
              ? panel(view)
              : html`<p class="note" part="status">${m[view === 'making' ? 'noMaking' : 'noKeeping']}</p>`
          }
        </div>`,
    )}
    ${
      hasDates(found, shown)
        ? html`<p part="actions">
            <button class="btn slim" type="button" @click=${save}>
              <svg class="i" viewBox="0 0 20 20" aria-hidden="true">
                <path d="M2.5 4h15v13.5h-15Zm4-2v4m7-4v4m-11 2.5h15"></path></svg
              >${m.calendar}
            </button>
          </p>`
        : nothing
    }`;
}
