import { agreementThreshold, type ConsultationState } from '@ogp-kit/core/browser';
import { safeLink } from '../base/link-template.ts';
import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { daysBetween } from './figures.ts';
import type { Summary } from './summary.ts';

/** The last moment that belongs to a time before another: who reads "until midnight" asks which. */
const lastMoment = (end: string) => new Date(Date.parse(end) - 1);

/** Where the consultation stands now, in large and in small. */
function deadline(
  { document, m, f }: Summary,
  state: ConsultationState,
  now: Date,
): [large: string, small: string] {
  const { opens, closes, timeZone = 'UTC' } = document!;
  if (state === 'cancelled') return [m.cancelled, m.readable];
  if (state === 'planned') {
    const start = new Date(opens!);
    const days = daysBetween(now, start, timeZone);
    return days
      ? [m.daysUntil(f, days), m.opens(f, start, timeZone)]
      : [m.opensToday(f, start, timeZone), m.day(f, start, timeZone)];
  }
  if (!closes) return [m.open, m.noEnd];
  const end = lastMoment(closes);
  if (state !== 'open') return [m.closed, m.closedAt(f, end, timeZone)];
  const days = daysBetween(now, end, timeZone);
  return days
    ? [m.daysLeft(f, days), m.closes(f, end, timeZone)]
    : [m.closesToday(f, end, timeZone), m.day(f, end, timeZone)];
}

/** What comes of it, where it is over. */
function afterwards({ document, m }: Summary, state: ConsultationState): unknown {
  const report = document!.report && safeLink(document!.report);
  if (state === 'closedReported' && report) return html`<p><a href=${report}>${m.report}</a></p>`;
  if (state === 'closedAnalysing') return html`<p>${m.reportLater}</p>`;
  return state === 'closedNoReport' ? html`<p>${m.noReport}</p>` : nothing;
}

/** How long there is to take part, and how many have. */
export function deadlineView(summary: Summary, state: ConsultationState, now: Date): TemplateResult {
  const { document, m, f } = summary;
  const { comments, positions = 0, organisations } = document!.counts ?? {};
  const figure = (n: number | undefined, words: (format: typeof f, n: number) => string) =>
    n === undefined
      ? nothing
      : html`<p part="item">
          <b class="xl">${f.number(n)}</b> <span class="sm muted">${words(f, n)}</span>
        </p>`;
  const [large, small] = deadline(summary, state, now);
  return html`<div class="figures">
      <p class="wide" part="status"><b class="xl">${large}</b> <span class="sm muted">${small}</span></p>
      ${figure(comments, m.comments)}
      ${figure(positions < agreementThreshold ? undefined : positions, m.positions)}
      ${figure(organisations, m.organisations)}
    </div>
    ${afterwards(summary, state)}`;
}
