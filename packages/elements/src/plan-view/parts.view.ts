import type { Actor, LocalisedText, Plan } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../base/lit.ts';
import type { OgpThing } from '../base/events.ts';
import type { Language } from '../i18n/catalogue.ts';
import type { Format } from '../i18n/format.ts';
import { partialDate } from '../i18n/partial-date.ts';
import { toldIn } from '../i18n/told.ts';
import type { PlanWords } from './plan-view.messages.ts';

/** What the parts need of a page. */
export interface Telling {
  readonly m: PlanWords;
  readonly f: Format;
  readonly language: Language;
  readonly level: number;
  href(thing: OgpThing): string | undefined;
  follow(thing: OgpThing): (event: Event) => void;
}

/** A heading of the level that fits the page. */
export const heading = (
  { level }: Pick<Telling, 'level'>,
  below: number,
  size: string,
  words: unknown,
): TemplateResult =>
  html`<div class=${size} role="heading" aria-level=${Math.min(level + below, 6)} part="heading">
    ${words}
  </div>`;

/** What an institution says, in the reader's language, else in its own. */
export function toldView({ language }: Pick<Telling, 'language'>, text: LocalisedText): TemplateResult {
  const [tag, words] = toldIn(text, language, 'en');
  return html`<span dir="auto" lang=${tag === language ? nothing : tag}>${words}</span>`;
}

/** A link to a thing on the host's page, or the words alone where it names none. */
export function linkTo(page: Telling, thing: OgpThing, words: unknown): unknown {
  const href = page.href(thing);
  return href ? html`<a href=${href} @click=${page.follow(thing)}>${words}</a>` : words;
}

/** From when until when, as far as it is known; undefined where nothing is. */
export function periodWords(
  { m, f }: Pick<Telling, 'm' | 'f'>,
  { startDate, endDate }: { startDate?: string | undefined; endDate?: string | undefined },
): string | undefined {
  if (startDate && endDate && startDate !== endDate)
    return m.period(f, partialDate(f, startDate), partialDate(f, endDate));
  if (endDate) return startDate ? partialDate(f, endDate) : m.until(f, partialDate(f, endDate));
  return startDate && m.from(f, partialDate(f, startDate));
}

/** Who somebody is: by their own name, else by that of the plan's organisation. */
export function actorView(
  page: Pick<Telling, 'language'>,
  plan: Pick<Plan, 'organisations'> | undefined,
  { organisation, name }: Actor,
): unknown {
  const known = plan?.organisations.find(({ id }) => id === organisation)?.name ?? name;
  return known ? toldView(page, known) : (organisation ?? nothing);
}

/** Things in a row, with commas between. */
export const listed = (views: readonly unknown[]): unknown =>
  views.map((view, i) => (i ? [', ', view] : view));
