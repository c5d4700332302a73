import { ogpValueCodes, ogpValueLabels, type OgpValue, type Standing } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { told } from '../i18n/told.ts';
import { heading } from '../plan-view/parts.view.ts';
import type { PlanPage } from '../plan-view/plan-element.ts';
import { statusWord } from '../plan-view/status.view.ts';
import { filters, type Choice, type Facet } from './choice.ts';
import { filtersView } from './filters.view.ts';
import { allStandings, noGroup, type Entry, type Listing, type PlanCommitments } from './listing.ts';
import type { Words } from './commitment-list.messages.ts';
import type { Keep } from '../plan-view/kept.ts';
import { pictureView } from './picture.view.ts';
import { rowView } from './row.view.ts';

/** What the parts of a list are drawn from. */
export interface ListPage extends PlanPage<PlanCommitments, Words> {
  readonly listing: Listing;
  readonly choice: Choice;
  /** All, in the order that is chosen. */
  readonly order: readonly Entry[];
  /** How many of them are shown. */
  readonly count: number;
  /** How many rows are there by now. */
  readonly drawn: number;
  readonly cards: boolean;
  /** Undefined: the page has no links to a view; a text: the link that could not be copied. */
  readonly copied: boolean | string | undefined;
  readonly keep: Keep;
  /** Changes what is chosen; `anew`: so that Back undoes it. */
  choose(change: Partial<Choice>, anew?: boolean): void;
  copy(): void;
}

/** What something that can be chosen is called. */
export function choiceWords({ m, language, listing }: ListPage, facet: Facet | 'q', id: string): string {
  const { groups, actors, plan } = listing;
  if (facet === 'area') {
    const label = groups.find((one) => one.id === id)?.label;
    return label ? told(label, language) : m.noArea;
  }
  if (facet === 'status') return statusWord(m, language, id as Standing);
  if (facet === 'value') return ogpValueLabels.labels[id as OgpValue][language];
  if (facet === 'q') return `“${id}”`;
  const name = plan.organisations.find((one) => one.id === id)?.name ?? actors.get(id)?.name;
  return name ? told(name, language) : id;
}

/** What one can choose from. */
export const choicesOf = ({ groups, standings, actors, entries }: Listing): Record<Facet, string[]> => ({
  area: groups[0]?.label || groups[1] ? groups.map(({ id }) => id) : [],
  status: [...standings],
  institution: [...actors.keys()],
  value: ogpValueCodes.filter((code) => entries.some(({ has }) => has.value.includes(code))),
});

/** What a choice means here: what there is not, such as in an old link, is not chosen; a status may be rare. */
export function meant(choice: Choice, listing: Listing): Choice {
  const known = {
    ...choicesOf(listing),
    status: allStandings as readonly string[],
    side: ['civilSociety', 'irm'],
    sort: ['late'],
  };
  const sure = { ...choice };
  for (const key of Object.keys(known) as (keyof typeof known)[])
    if (!known[key].includes(choice[key])) sure[key] = '';
  return sure;
}

function headView(page: ListPage): TemplateResult {
  const { m, f, listing } = page;
  const { plan, entries, groups } = listing;
  const { startDate, endDate } = plan.period;
  const years = [startDate, endDate].map((day) => day.slice(0, 4));
  const areas = groups.filter(({ id }) => id !== noGroup).length;
  return html`<div>
    ${heading(page, 0, 'xl', `${m.heading} ${[...new Set(years)].join('–')}`)}
    ${
      entries.length
        ? html`<p class="muted">${m.count(f, entries.length)} ${areas ? m.inAreas(f, areas) : nothing}</p>`
        : html`<div class="note" part="status"><p>${m.empty}</p></div>`
    }
  </div>`;
}

/** What a filter is called, and what it is set to. */
const said = (page: ListPage, key: Facet | 'q'): string =>
  `${page.m[key === 'area' && !page.listing.areas ? 'theme' : key]}: ${choiceWords(page, key, page.choice[key])}`;

function resultView(page: ListPage): TemplateResult {
  const { m, f, choice, count, order, choose } = page;
  const set = filters.filter((key) => choice[key]);
  const none = Object.fromEntries(filters.map((key) => [key, '']));
  const removeAll = html`<button class="btn link slim" type="button" @click=${() => choose(none, true)}>
    ${m.removeAll}
  </button>`;
  return html`<div class="row apart">
      <p role="status" tabindex="-1" class="strong">
        ${set.length ? m.shown(f, count, order.length) : m.count(f, count)}
      </p>
      <div class="row chips">
        ${set.map(
          (key) =>
            html`<button class="btn slim" type="button" @click=${() => choose({ [key]: '' }, true)}>
              <svg class="i" viewBox="0 0 20 20" aria-hidden="true">
                <path d="m5 5 10 10M15 5 5 15"></path>
              </svg>
              <span>${said(page, key)}<span class="vh">: ${m.remove}</span></span>
            </button>`,
        )}
        ${set.length ? removeAll : nothing}
      </div>
    </div>
    ${
      count
        ? nothing
        : html`<div class="note" part="status">
            <p>${m.nothing} <b>${set.map((key) => said(page, key)).join('; ')}</b></p>
            ${removeAll}
          </div>`
    }`;
}

function linkView({ m, copied, copy }: ListPage): unknown {
  return copied === undefined
    ? nothing
    : html`<div class="row actions" part="actions">
        <button class="btn slim" type="button" @click=${copy}>${m.copy}</button>
        <span role="status" class="sm">${copied === true ? m.copied : nothing}</span>
        ${
          typeof copied === 'string'
            ? html`<label class="wide sm">${m.copy}<input readonly .value=${copied} /></label>`
            : nothing
        }
      </div>`;
}

/** How many rows come at once. */
export const piece = 50;

/** All commitments of a plan. */
export function listView(page: ListPage): TemplateResult {
  const { m, level, order, drawn, cards, printing, href } = page;
  const linked = href({ type: 'commitment', id: '' });
  const pieces = Array.from({
    length: Math.ceil((printing ? order.length : Math.min(drawn, order.length)) / piece),
  });
  if (!order.length) return headView(page);
  return html`${headView(page)} ${pictureView(page)} ${filtersView(page)} ${resultView(page)}
    <ol class=${cards ? 'list cards' : 'list'}>
      ${pieces.map((_, i) =>
        page.keep(`${i}`, [order, m, level, linked], () =>
          order.slice(i * piece, i * piece + piece).map((entry) => rowView(page, entry)),
        ),
      )}
    </ol>
    ${linkView(page)}`;
}
