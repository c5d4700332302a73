import {
  calendarWordsEn,
  calendarWordsSq,
  eventModeLabels,
  reportTypeLabels,
  type DocumentLink,
  type PlanEvent,
  type ReportType,
} from '@ogp-kit/core/browser';
import { safeLink } from '../base/link-template.ts';
import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { languageName } from '../i18n/language-name.ts';
import { partialDate } from '../i18n/partial-date.ts';
import { actorView, heading, listed, periodWords, toldView } from '../plan-view/parts.view.ts';
import type { TimelinePage } from './timeline.ts';

/** What is written somewhere, as a link where that is safe, with its language. */
function documentView(
  page: TimelinePage,
  { title, url, language }: Omit<DocumentLink, 'url'> & { url?: string | undefined },
): TemplateResult {
  const words = toldView(page, title);
  return html`${
    url && safeLink(url)
      ? html`<a class="ext" href=${url} hreflang=${language ?? nothing}>${words}</a>`
      : words
  }${language ? ` (${languageName(language, page.language)})` : nothing}`;
}

/** Documents, one below the other. */
export const documentsView = (page: TimelinePage, documents: readonly DocumentLink[] = []): unknown =>
  documents.map((one) => html`<p class="sm">${documentView(page, one)}</p>`);

const section = (page: TimelinePage, title: string, items: readonly TemplateResult[] = []): unknown =>
  items[0]
    ? html`<section>
        ${heading(page, 1, 'md', title)}
        <ul class="tasks">
          ${items}
        </ul>
      </section>`
    : nothing;

/** Things that are known, with dots between. */
const dotted = (...views: unknown[]): unknown =>
  views.filter(Boolean).map((view, i) => (i ? [' · ', view] : view));

/** Something that takes place: when, where, who, what came of it. */
export function eventView(page: TimelinePage, event: PlanEvent): TemplateResult {
  const { m, f, language, found } = page;
  const {
    title,
    url,
    mode,
    venue,
    organiser,
    participants,
    documents,
    start,
    end,
    startDate,
    endDate,
    timeZone,
  } = event;
  const { count, breakdown = [] } = participants ?? {};
  const hours = [start, end].flatMap((time) => (time ? f.clock(time, timeZone) : [])).join('–');
  return html`<li part="item">
    ${documentView(page, { title, url })}
    <p class="sm muted">
      ${dotted(
        periodWords(page, { startDate, endDate: endDate ?? startDate }),
        hours && `${hours} (${timeZone ?? 'UTC'})`,
        mode && eventModeLabels.labels[mode][language],
        venue && toldView(page, venue),
        organiser && actorView(page, found.plan, organiser),
        count && m.people(f, count),
        breakdown[0] &&
          listed(breakdown.map((group) => [toldView(page, group.label), ` ${f.number(group.count)}`])),
      )}
    </p>
    ${documentsView(page, documents)}
  </li>`;
}

/** What belongs to no stage. */
export const eventsView = (page: TimelinePage, events: readonly PlanEvent[]): unknown =>
  section(
    page,
    page.m.otherEvents,
    events.map((event) => eventView(page, event)),
  );

const callWords = { en: calendarWordsEn, sq: calendarWordsSq };

/** When people can contribute, in the call's own time zone, in the words that a calendar has for it. */
export function callsView(page: TimelinePage): unknown {
  const { m, f, language, found } = page;
  const words = callWords[language];
  const dated = (name: string, date: string) =>
    html`<li part="item">
      ${name}
      <p class="sm muted">${date}</p>
    </li>`;
  return section(
    page,
    m.calls,
    found.plan.calls.flatMap(({ kind, opens, closes, timeZone, answersBy }) => {
      const at = (time: Date | string) =>
        `${f.day(time, timeZone)}, ${f.clock(time, timeZone)} (${timeZone})`;
      return [
        dated(words.opens(kind), at(opens)),
        // The moment of closing is no longer open: a day ends at 23:59.
        ...(closes ? [dated(words.closes(kind), at(new Date(Date.parse(closes) - 1)))] : []),
        ...(answersBy ? [dated(words.answered(kind), partialDate(f, answersBy))] : []),
      ];
    }),
  );
}

/** What is written about the plan. */
export const reportsView = (page: TimelinePage): unknown =>
  section(
    page,
    page.m.reports,
    page.found.plan.reports?.map(
      (report) =>
        html`<li part="item">
          ${documentView(page, report)}
          <p class="sm muted">
            ${dotted(
              reportTypeLabels.labels[report.type as ReportType]?.[page.language],
              report.published ? partialDate(page.f, report.published) : periodWords(page, report),
            )}
          </p>
        </li>`,
    ),
  );
