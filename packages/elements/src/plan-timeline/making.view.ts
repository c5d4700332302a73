import type { Stage } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { heading, listed, periodWords, toldView } from '../plan-view/parts.view.ts';
import { statusView } from '../plan-view/status.view.ts';
import { barsView, gridView } from './chart.view.ts';
import { callsView, documentsView, eventsView, eventView, reportsView } from './further.view.ts';
import { eventsOf, spansOf, stageState, stageTones, type StageState } from './stage.ts';
import { around, scaleOf, type Scale, type TimelinePage } from './timeline.ts';

/** What the calendar says has no picture: it is nobody's word on how far a stage has come. */
const stateView = (page: TimelinePage, state: StageState): TemplateResult =>
  state === 'complete' || state === 'inProgress'
    ? statusView(page, state)
    : html`<b part="status">${page.m[state]}</b>`;

const taskView = (
  page: TimelinePage,
  { title, description, status, evidence }: Stage['tasks'][number],
): TemplateResult =>
  html`<li>
    ${toldView(page, title)} ${status ? html`<span class="sm">${statusView(page, status)}</span>` : nothing}
    ${description ? html`<p class="sm muted">${toldView(page, description)}</p>` : nothing}
    ${documentsView(page, evidence)}
  </li>`;

/** When it takes place, in the plan's own words where it has some. */
export const periodsWords = (page: TimelinePage, { periods }: Stage): unknown =>
  periods.length
    ? listed(
        periods.map(({ start, end, label }) =>
          label ? toldView(page, label) : periodWords(page, { startDate: start, endDate: end }),
        ),
      )
    : page.m.noDate;

function stageView(page: TimelinePage, stage: Stage, scale: Scale | undefined): TemplateResult {
  const { m, f, found, today } = page;
  const { order, title, tasks } = stage;
  const events = eventsOf(found.plan, stage);
  const state = stageState(stage, today);
  const counts = [tasks[0] && m.tasks(f, tasks.length), events[0] && m.events(f, events.length)].filter(
    Boolean,
  );
  return html`<li class="lane" part="item">
    <div>
      ${heading(page, 1, 'strong', [`${order}. `, toldView(page, title)])}
      <p class="sm row">
        ${state ? stateView(page, state) : nothing}
        <span class="muted">${periodsWords(page, stage)}</span>
      </p>
    </div>
    ${
      scale && state
        ? barsView(
            page,
            scale,
            spansOf(stage).map((span) => [stageTones[state], ...span]),
          )
        : nothing
    }
    ${
      counts[0]
        ? html`<details>
            <summary><span>${counts.join(', ')}</span></summary>
            <ul class="tasks">
              ${tasks.map((task) => taskView(page, task))} ${events.map((event) => eventView(page, event))}
            </ul>
          </details>`
        : nothing
    }
  </li>`;
}

/** How the plan is made: its stages on a calendar, with what is done in them; then what else there is. */
export function makingView(page: TimelinePage): TemplateResult {
  const { plan } = page.found;
  const { stages } = plan;
  const span = around(stages.flatMap(spansOf));
  const scale = span && scaleOf(span);
  return html`<div class="chart">
      ${scale ? gridView(page, scale) : nothing}
      <ol>
        ${[...stages].sort((a, b) => a.order - b.order).map((stage) => stageView(page, stage, scale))}
      </ol>
    </div>
    ${eventsView(page, eventsOf(plan))} ${callsView(page)} ${reportsView(page)}`;
}
