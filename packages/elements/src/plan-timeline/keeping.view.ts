import { isOverdue, type CommitmentSummary } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../base/lit.ts';
import type { Keep } from '../plan-view/kept.ts';
import { heading, linkTo, periodWords, toldView } from '../plan-view/parts.view.ts';
import { sampleView } from '../plan-view/patterns.view.ts';
import { statusView, statusWord, toneOf, type Tone } from '../plan-view/status.view.ts';
import { barsView, gridView } from './chart.view.ts';
import {
  around,
  dayNumber,
  keepingSpan,
  scaleOf,
  spanOf,
  stepSpan,
  stepsOf,
  type Bar,
  type Scale,
  type Step,
  type TimelinePage,
} from './timeline.ts';

/** From how many steps on each commitment is folded, and drawn when it is opened or when there is time. */
export const many = 120;

/** The bar of a step until it is due, and from then on until today where it is late. */
export function barsOf(step: Step, today: string): Bar[] {
  const span = stepSpan(step);
  if (!span) return [];
  const bars: Bar[] = [[toneOf(step.status ?? 'unknown'), ...span]];
  if (isOverdue(step, today)) bars.push(['late', span[1], dayNumber(today) + 1]);
  return bars;
}

function stepView(page: TimelinePage, step: Step, own: boolean, scale: Scale | undefined): TemplateResult {
  const { m, f, today } = page;
  const { title, endDate, deadlineText, status = 'unknown' } = step;
  const late = isOverdue(step, today);
  const [, bar] = barsOf(step, today);
  return html`<li class="lane" part="item">
    <div>
      ${own ? nothing : toldView(page, title)}
      <p class="sm row">
        ${late ? statusView(page, 'overdue', 'say', `, ${m.daysLate(f, bar![2] - bar![1])}`) : nothing}
        ${late && status === 'unknown' ? nothing : statusView(page, status)}
        <span class="muted"
          >${endDate || !deadlineText ? (periodWords(page, step) ?? m.noDate) : deadlineText}</span
        >
      </p>
    </div>
    ${scale && stepSpan(step) ? barsView(page, scale, barsOf(step, today)) : nothing}
  </li>`;
}

/** A commitment and its steps. `drawn`: whether these are, where they are folded. */
export function groupView(
  page: TimelinePage,
  commitment: CommitmentSummary,
  scale: Scale | undefined,
  { folded, drawn, open, toggled }: { folded: boolean; drawn: boolean; open: boolean; toggled: () => void },
): TemplateResult {
  const { m, f, today } = page;
  const { id, localNumber, title, milestones, sides } = commitment;
  const steps = stepsOf(commitment);
  const complete = steps.filter(({ status }) => status === 'complete').length;
  const late = steps.filter((step) => isOverdue(step, today)).length;
  const counts = html`<span
    >${m.counts(f, complete, steps.length)}${late ? `, ${m.late(f, late)}` : nothing}</span
  >`;
  const isFolded = folded && milestones?.length;
  const status = sides?.government?.status ?? 'unknown';
  const whole = around(steps.map(stepSpan));
  const lanes =
    drawn || !milestones?.length
      ? html`<ol>
          ${steps.map((step) => stepView(page, step, !milestones?.length, scale))}
        </ol>`
      : nothing;
  return html`<li class="group ${isFolded ? 'lane' : ''}" part="item">
    <div>
      ${heading(page, 1, 'md', [localNumber ? `${localNumber}. ` : nothing, linkTo(page, { type: 'commitment', id }, toldView(page, title))])}
      ${isFolded ? html`<p class="sm">${statusView(page, status)}</p>` : nothing}
    </div>
    ${
      isFolded
        ? html`${scale && whole ? barsView(page, scale, [[toneOf(status), ...whole]]) : nothing}
            <details ?open=${open} @toggle=${toggled}>
              <summary class="sm">${counts}</summary>
              ${lanes}
            </details>`
        : [milestones?.length ? html`<p class="sm muted">${counts}</p>` : nothing, lanes]
    }
  </li>`;
}

/** What the patterns mean, of those that are there. */
function legendView(page: TimelinePage, steps: readonly Step[]): TemplateResult {
  const { m, language, today } = page;
  const words = new Map<Tone, Set<string>>();
  const add = (tone: Tone, word: string) => words.set(tone, (words.get(tone) ?? new Set()).add(word));
  for (const step of steps) {
    const { status = 'unknown' } = step;
    if (!stepSpan(step)) continue;
    add(toneOf(status), statusWord(m, language, status));
    if (isOverdue(step, today)) add('late', m.lateUntilToday);
  }
  return html`<ul class="legend sm">
    ${[...words].map(([tone, all]) => html`<li>${sampleView(tone)}<span>${[...all].join(', ')}</span></li>`)}
  </ul>`;
}

/** How the plan is kept: its commitments on a calendar, each with what is to be reached. */
export function keepingView(
  page: TimelinePage,
  listed: readonly CommitmentSummary[],
  openAll: (() => void) | undefined,
  keep: Keep,
  group: (commitment: CommitmentSummary, scale: Scale | undefined) => unknown,
): TemplateResult {
  const { commitments, plan } = page.found;
  // Thousands of steps are looked at for these.
  const [scale, legend] = keep('scale', [page.found, page.today, page.m], () => {
    const steps = commitments.flatMap(stepsOf);
    const span = keepingSpan(steps, spanOf(plan.period.startDate, plan.period.endDate), page.today);
    return span ? [scaleOf(span), legendView(page, steps)] : [];
  }) as [Scale?, unknown?];
  return html`${legend}
    ${openAll ? html`<p><button class="btn slim" type="button" @click=${openAll}>${page.m.showAll}</button></p>` : nothing}
    <div class="chart ${openAll ? 'many' : ''}">
      ${scale ? gridView(page, scale) : nothing}
      <ol>
        ${listed.map((commitment) => group(commitment, scale))}
      </ol>
    </div>`;
}
