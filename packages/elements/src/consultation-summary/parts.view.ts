import { OgpNavigateEvent, type OgpThing } from '../base/events.ts';
import { fillLink } from '../base/link-template.ts';
import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { toldIn } from '../i18n/told.ts';
import type { LocalisedText } from '@ogp-kit/core/browser';
import type { Resource, Summary } from './summary.ts';

/** A heading of the level that fits the page: the element's own is 0, its sections are 1, or 0 where it has none. */
export const heading = ({ settings }: Summary, below: 0 | 1, words: string): TemplateResult =>
  html`<div
    class=${below ? 'md' : 'lg'}
    role="heading"
    aria-level=${Math.min(settings.level + (settings.shows('deadline') ? below : 0), 6)}
    part="heading"
  >
    ${words}
  </div>`;

/** For `lang`: what is in the reader's language needs none, what is in several at once has none. */
export const langOf = ({ language }: Summary, of: string): string | typeof nothing =>
  of === 'mul' || of === language ? nothing : of;

/** What an institution says, in the reader's language, else in the text's own. */
export function toldView(summary: Summary, text: LocalisedText): TemplateResult {
  const [tag, words] = toldIn(text, summary.language, summary.document?.language ?? '');
  return html`<span dir="auto" lang=${langOf(summary, tag)}>${words}</span>`;
}

/** Where something stands on the page where the text is discussed; on this one, where the page names no other. */
function hrefOf({ settings }: Summary, { type, id }: OgpThing): string | undefined {
  const hash = type === 'document' ? '' : `#${type === 'comment' ? 'comment-' : ''}${id}`;
  if (!settings.link) return hash || undefined;
  const page = fillLink(settings.link, settings.document!);
  return page && page + hash;
}

/** A link to something of the text, or the words alone where there is no page of it. */
export function linkTo(summary: Summary, thing: OgpThing, words: unknown): unknown {
  const href = hrefOf(summary, thing);
  const follow = (event: Event) => {
    if (!summary.host.fire(new OgpNavigateEvent(thing, href!))) event.preventDefault();
    // Followed again, it changes no address; who shows the place is to hear of it all the same.
    else if ((event.currentTarget as HTMLAnchorElement).href === location.href)
      dispatchEvent(new HashChangeEvent('hashchange'));
  };
  return href ? html`<a href=${href} @click=${follow}>${words}</a>` : words;
}

/** That something could not be read, and the way to read it again. */
export function unreadView(summary: Summary, resource: Resource): unknown {
  const { m, unread } = summary;
  if (!unread.has(resource)) return nothing;
  return html`<div class="note" role="status" part="status">
    <p>${m[`${resource}Unread`]}</p>
    <button class="btn slim" type="button" @click=${() => summary.retry()}>${m.retry}</button>
  </div>`;
}
