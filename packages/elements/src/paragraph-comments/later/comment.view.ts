import { wordDifference, type Comment, type FlagReason } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../../base/lit.ts';
import { told } from '../../i18n/told.ts';
import type { Consultation, Place } from '../consultation.ts';
import { report, support } from './choices.ts';
import { limitedTo, otherLanguage } from './languages.ts';
import { wordsAt } from './answers.ts';
import { button } from './parts.view.ts';
import { show } from './showing.ts';
import { writingAt } from './writing.ts';
import { writeView } from './write.view.ts';

/** From how many characters on a comment is folded, and how much of it is shown then. */
const long = 700;
const shownOfLong = 500;

/** How many replies are shown at first, the oldest ones. */
export const firstReplies = 3;

/** As whom somebody wrote. */
export function authorName({ m }: Consultation, { author }: Comment): string {
  return author?.displayName ?? m.anonymous;
}

/** A text with what would change in it. */
export const differenceView = (before: string, after: string): TemplateResult =>
  html`<p dir="auto">
    ${wordDifference(before, after).map(({ kind, text }) =>
      kind === 'removed' ? html`<del>${text}</del>` : kind === 'added' ? html`<ins>${text}</ins>` : text,
    )}
  </p>`;

function byLine(consultation: Consultation, comment: Comment, answered: Comment | undefined): TemplateResult {
  const { m, f, document } = consultation;
  const { id, author, createdAt, language, version } = comment;
  const kind =
    author?.organisationKind === 'public'
      ? m.institution
      : author?.kind === 'organisation'
        ? m.organisation
        : '';
  const facts = [
    otherLanguage(consultation, language),
    answered && m.on(f, authorName(consultation, answered)),
    version !== undefined && version !== document!.version && m.version(f, version),
  ];
  return html`<p class="row sm muted by">
    <b dir="auto">${authorName(consultation, comment)}</b>
    ${kind ? html`<span class="kind">${kind}</span>` : nothing}
    ${createdAt ? html`<a href="#comment-${id}">${f.day(createdAt)}</a>` : nothing}
    ${facts.map((fact) => (fact ? html`<span>${fact}</span>` : nothing))}
  </p>`;
}

/** What somebody says, in their words and their language. */
export function saidView(consultation: Consultation, place: Place, comment: Comment): unknown {
  const { m, desk } = consultation;
  const { id, body, quote, suggestion, language } = comment;
  const folded = body !== undefined && body.length > long && !desk.unfolded.has(id);
  const lang = limitedTo(consultation, language);
  return [
    quote ? html`<blockquote class="cite" dir="auto">${quote.exact}</blockquote>` : nothing,
    body !== undefined
      ? html`<p
          class="said"
          dir="auto"
          lang=${lang}
          .textContent=${folded ? `${body.slice(0, shownOfLong).trimEnd()} …` : body}
        ></p>`
      : nothing,
    folded
      ? button('link slim', m.whole, () => {
          desk.unfolded.add(id);
          consultation.changed(place);
        })
      : nothing,
    suggestion !== undefined
      ? html`<div class="diff" role="group" aria-label=${m.suggestion} lang=${lang}>
          <p class="sm muted">${m.suggestion}</p>
          ${differenceView(quote?.exact ?? wordsAt(consultation, place), suggestion)}
        </div>`
      : nothing,
  ];
}

/** Why a comment is not shown; what was answered to it stays. */
function tombstone({ m, f, language }: Consultation, { moderation, id }: Comment): TemplateResult {
  return html`<p class="tomb" id="comment-${id}" tabindex="-1">
    ${moderation ? m.hidden(f, moderation.at, told(moderation.reason, language)) : m.withdrawn}
  </p>`;
}

const reasons: readonly FlagReason[] = ['offensive', 'offTopic', 'spam', 'personalData', 'other'];

/** Why somebody asks a moderator to look. */
function reportForm(consultation: Consultation, place: Place, { id }: Comment): TemplateResult {
  const { m } = consultation;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const reason = new FormData(event.target as HTMLFormElement).get('reason') as FlagReason;
    void report(consultation, place, id, reason);
  };
  return html`<form class="write" aria-label=${m.report} @submit=${send}>
    <p class="strong">${m.report}</p>
    <div role="radiogroup" aria-label=${m.report}>
      ${reasons.map(
        (reason, i) =>
          html`<label class="pick"
            ><input type="radio" name="reason" value=${reason} ?checked=${!i} /><span
              >${m[reason]}</span
            ></label
          >`,
      )}
    </div>
    <button class="btn slim">${m.reportSend}</button>
  </form>`;
}

function acts(consultation: Consultation, place: Place, comment: Comment): TemplateResult {
  const { m, f, desk, document, discovery } = consultation;
  const { id, votes } = comment;
  const { up = 0, down = 0 } = votes ?? {};
  const words = up ? m.supportedBy(f, up) : m.support;
  const { commentVotes, replies } = document!.allow;
  return html`<div class="row sm acts">
    ${
      commentVotes && consultation.can('votes')
        ? button('link slim support', words, () => support(consultation, place, id), {
            pressed: desk.votes.get(id) === 'up',
          })
        : up
          ? html`<span class="muted">${words}</span>`
          : nothing
    }
    ${down ? html`<span class="muted">${m.against(f, down)}</span>` : nothing}
    ${
      replies && place !== 'removed-text' && consultation.can('comments')
        ? button('link slim', m.reply, () => {
            writingAt(consultation, place, { id, name: authorName(consultation, comment) });
            void show(consultation, place, `body-${id}`);
          })
        : nothing
    }
    ${
      discovery?.writes.includes('flags') && !desk.reported.has(id)
        ? button(
            'link slim',
            m.report,
            () => {
              desk.reporting = desk.reporting === id ? '' : id;
              consultation.changed(place);
            },
            { open: desk.reporting === id },
          )
        : nothing
    }
  </div>`;
}

/** A comment, what can be done with it, and a reply to it that is being written. */
export function commentView(
  consultation: Consultation,
  place: Place,
  comment: Comment,
  answered?: Comment,
): TemplateResult {
  const { desk } = consultation;
  const { id, state } = comment;
  if (state === 'hidden' || state === 'removed') return tombstone(consultation, comment);
  const writing = desk.writings.get(`${place} ${id}`);
  return html`<div class="remark" id="comment-${id}" tabindex="-1">
    ${byLine(consultation, comment, answered)} ${saidView(consultation, place, comment)}
    ${acts(consultation, place, comment)}
    ${desk.reporting === id ? reportForm(consultation, place, comment) : nothing}
    ${writing ? writeView(consultation, writing) : nothing}
  </div>`;
}
