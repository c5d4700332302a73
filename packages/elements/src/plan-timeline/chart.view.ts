import { html, type TemplateResult } from '../base/lit.ts';
import { dayNumber, monthStart, type Bar, type Scale, type TimelinePage } from './timeline.ts';

/** The name of a column, where it has one: of each month, of each year that there is room for. */
function nameOf({ f }: TimelinePage, { columns, step }: Scale, i: number): string {
  const month = columns[i]!;
  const year = `${Math.floor(month / 12)}`;
  if (step > 1) return month % 12 === 0 || (!i && month % 12 < 7) ? year : '';
  const name = f.month(new Date(monthStart(month) * 86_400_000), 'UTC').slice(0, 3);
  return i && month % 12 ? name : `${name} ${year}`;
}

/** Today, where it is in the picture: a line in the middle of its day. */
function todayLine({ today }: TimelinePage, { span, at }: Scale): [now: number] | undefined {
  const now = dayNumber(today) + 0.5;
  return span[0] <= now && now < span[1] ? [at(now)] : undefined;
}

const lineAt = (name: string, x: number, words: string): TemplateResult =>
  html`<b class="sm ${name}" .style=${`inset-inline-start:${x}%`}>${words}</b>`;

/** What stands behind all bars: columns with their names, and today. */
export function gridView(page: TimelinePage, scale: Scale): TemplateResult {
  const { columns, at } = scale;
  return html`<div class="grid" aria-hidden="true">
    ${columns.map((month, i) => lineAt('', at(monthStart(month)), columns[i + 1] ? nameOf(page, scale, i) : ''))}
    ${todayLine(page, scale)?.map((now) => [
      lineAt('now', now, ''),
      html`<b class="sm flag" .style=${`inset-inline-start:min(${now}%,100% - 4em)`}>${page.m.today}</b>`,
    ])}
  </div>`;
}

/** The bars of one line. */
export const barsView = (page: TimelinePage, scale: Scale, bars: readonly Bar[]): TemplateResult =>
  html`<div class="track" aria-hidden="true">
    ${bars.map(
      ([tone, from, to]) =>
        html`<svg
          class="bar ${tone}"
          .style=${`inset-inline-start:${scale.at(from)}%;inline-size:${(scale.at(to) - scale.at(from)).toFixed(2)}%`}
        >
          <rect width="100%" height="100%" fill=${`url(#tone-${tone})`}></rect>
        </svg>`,
    )}
    ${todayLine(page, scale)?.map((now) => lineAt('now', now, ''))}
  </div>`;
