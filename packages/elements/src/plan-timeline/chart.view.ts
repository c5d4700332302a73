import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { albanianMonths, lacksAlbanian } from '../i18n/format.ts';
import { dayNumber, monthStart, type Bar, type Scale, type TimelinePage } from './timeline.ts';

/** The least that can be seen, in hundredths of the width. */
const least = 0.8;

/** The name of a column, where it has one: of each month, of each year that there is room for. */
function nameOf({ f: { language } }: TimelinePage, { columns, step }: Scale, i: number): string {
  const month = columns[i]!;
  const year = `${Math.floor(month / 12)}`;
  if (step > 1) return month % 12 === 0 || (!i && month % 12 < 7) ? year : '';
  const long = columns.length < 8;
  const name = lacksAlbanian(language)
    ? albanianMonths[month % 12]!.slice(0, long ? 9 : 3)
    : new Date(monthStart(month) * 86_400_000).toLocaleDateString(language, {
        month: long ? 'long' : 'short',
        timeZone: 'UTC',
      });
  return i && month % 12 ? name : `${name} ${year}`;
}

const lineAt = (x: number, name: string): TemplateResult =>
  html`<line class=${name} x1=${`${x}%`} x2=${`${x}%`} y2="100%"></line>`;

const isInside = (page: TimelinePage, { span }: Scale): boolean =>
  dayNumber(page.today) >= span[0] && dayNumber(page.today) < span[1];

/** Today's line, where today is in the picture: in the middle of its day. */
const todayLine = (page: TimelinePage, scale: Scale): unknown =>
  isInside(page, scale) ? lineAt(scale.at(dayNumber(page.today) + 0.5), 'now') : nothing;

/** What stands behind all bars: columns with their names, and today. */
export function gridView(page: TimelinePage, scale: Scale): TemplateResult {
  const { columns, at } = scale;
  const x = (i: number) => at(monthStart(columns[i]!));
  return html`<div class="grid" aria-hidden="true">
    <svg class="bar">${columns.map((_, i) => lineAt(x(i), ''))}${todayLine(page, scale)}</svg>
    ${columns.slice(1).map((_, i) => {
      const name = nameOf(page, scale, i);
      return name ? html`<b class="sm" .style=${`inset-inline-start:${x(i)}%`}>${name}</b>` : nothing;
    })}
    ${
      isInside(page, scale)
        ? html`<b
            class="sm flag"
            .style=${`inset-inline-start:min(${scale.at(dayNumber(page.today) + 0.5)}%,100% - 5em)`}
            >${page.m.today}</b
          >`
        : nothing
    }
  </div>`;
}

/** The bars of one line. */
export const barsView = (page: TimelinePage, scale: Scale, bars: readonly Bar[]): TemplateResult =>
  html`<svg class="bar track" aria-hidden="true">
    ${bars.map(([tone, from, to]) => {
      const end = scale.at(to);
      const start = Math.min(scale.at(from), end - least);
      return html`<rect
        class=${tone}
        x=${`${start}%`}
        width=${`${Math.round((end - start) * 100) / 100}%`}
        height="100%"
        rx="2"
        fill=${`url(#tone-${tone})`}
      ></rect>`;
    })}
    ${todayLine(page, scale)}
  </svg>`;
