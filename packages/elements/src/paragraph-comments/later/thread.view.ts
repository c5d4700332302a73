import { commentOrders, commentThreads, formatReceiptCode, type Comment } from '@ogp-kit/core/browser';
import type { OutboxItem } from '@ogp-kit/client/keeping';
import { html, nothing, type TemplateResult } from '../../base/lit.ts';
import type { Consultation, Place } from '../consultation.ts';
import { heading } from '../head.view.ts';
import { isEmpty, type CommentAnswers } from './answers.ts';
import { commentView, firstReplies, saidView } from './comment.view.ts';
import { languageName } from '../../i18n/language-name.ts';
import { button, select } from './parts.view.ts';
import { seen } from './posting.ts';
import { show } from './showing.ts';
import { readMore, reorder, threadAt, wasRead } from './threads.ts';
import { writeView } from './write.view.ts';
import { writingAt, writingKey } from './writing.ts';

/** In which order, and in which languages. */
function choices(consultation: Consultation, place: Place): TemplateResult | typeof nothing {
  const { m, desk, language } = consultation;
  const thread = threadAt(consultation, place);
  if (thread.comments.length < 2) return nothing;
  const tags = new Set(thread.comments.map(({ language }) => language));
  if (desk.onlyIn) tags.add(desk.onlyIn);
  const languages = [...tags]
    .filter((tag) => tag !== 'mul')
    .map((tag) => [tag, languageName(tag, language)] as const);
  return html`<div class="row sm">
    <label
      >${m.order}
      ${select(
        nothing,
        commentOrders.map((order) => [order, m[order]]),
        thread.order,
        (order) => reorder(consultation, place, order as 'newest'),
      )}</label
    >
    ${
      tags.size > 1
        ? html`<label
            >${m.language}
            ${select(nothing, [['', m.allLanguages], ...languages], desk.onlyIn, (tag) => {
              desk.onlyIn = tag;
              consultation.changedAll();
            })}</label
          >`
        : nothing
    }
  </div>`;
}

/** A comment of one's own that the others do not see yet. */
const unseen = (
  consultation: Consultation,
  place: Place,
  comment: Comment,
  state: string,
  more?: unknown,
): TemplateResult =>
  html`<li class="remark own">
    <p class="row sm muted by"><b>${consultation.m.you}</b> <span class="tag">${state}</span></p>
    ${saidView(consultation, place, comment)} ${more ?? nothing}
  </li>`;

/** A comment of one's own that is on its way, or has just arrived. */
function ownItem(
  consultation: Consultation,
  place: Place,
  { accepted, contribution, key }: OutboxItem<CommentAnswers>,
): TemplateResult {
  const { m, desk } = consultation;
  if (!accepted)
    return unseen(
      consultation,
      place,
      { ...(contribution.body as Comment), id: key },
      m.waiting,
      html`<p class="sm muted">${desk.keeping.durable ? m.waitingSafe : m.savedInMemory}</p>
        ${button('slim', m.retry, () => desk.outbox().retryNow())}`,
    );
  const code = formatReceiptCode(accepted.code);
  return html`<li class="slip">
    <p class="strong">${(accepted.record as Comment).state === 'pending' ? m.postedLater : m.posted}</p>
    <p class="sm muted">${m.code}</p>
    <p class="code" translate="no">${code}</p>
    <p class="sm">${m.codeWhy}</p>
    <p>${button('slim', m.done, () => seen(consultation, key, place))}</p>
  </li>`;
}

/** Comments by what they answer. */
function list(consultation: Consultation, place: Place): TemplateResult[] {
  const { m, f, desk } = consultation;
  const thread = threadAt(consultation, place);
  const wanted = (comment: Comment) => !desk.onlyIn || comment.language === desk.onlyIn;
  return commentThreads(thread.comments, thread.order)
    .filter(({ comment, replies }) => wanted(comment) || replies.some(wanted))
    .map(({ comment, replies }) => {
      const all = desk.answersShown.has(comment.id) || replies.length <= firstReplies + 1;
      const shown = (all ? replies : replies.slice(0, firstReplies)).filter(wanted);
      const answered = (reply: Comment) =>
        reply.replyTo === comment.id ? undefined : replies.find(({ id }) => id === reply.replyTo);
      return html`<li class="box">
        ${commentView(consultation, place, comment)}
        ${
          shown.length
            ? html`<ol class="replies">
                ${shown.map(
                  (reply) =>
                    html`<li class=${reply.author?.organisationKind === 'public' ? 'inst' : ''}>
                      ${commentView(consultation, place, reply, answered(reply))}
                    </li>`,
                )}
              </ol>`
            : nothing
        }
        ${
          all
            ? nothing
            : button('link slim', m.replies(f, replies.length - firstReplies), () => {
                desk.answersShown.add(comment.id);
                consultation.changed(place);
              })
        }
      </li>`;
    });
}

/** What is being written here, or the way to begin; and drafts beside it. */
function writeHere(consultation: Consultation, place: Place): unknown {
  const { m, f, desk } = consultation;
  if (!consultation.canWriteAt(place)) return nothing;
  const writing = desk.writings.get(writingKey(place));
  if (!writing)
    return button(
      '',
      m.write,
      () => {
        writingAt(consultation, place);
        void show(consultation, place, 'body-new');
      },
      { id: 'write' },
    );
  const others = desk.drafts.filter(
    ({ answers }) => answers.place === place && !answers.replyTo && !isEmpty(answers),
  );
  return [
    writeView(consultation, writing),
    others.map(
      (draft) =>
        html`<p class="sm row">
          ${m.another(f, draft.updatedAt)}
          ${button('link slim', m.goOn, async () => {
            await writing.flush();
            desk.shelve(writing);
            writingAt(consultation, place, undefined, draft);
            consultation.changed(place);
          })}
        </p>`,
    ),
  ];
}

const placeOfPending = ({ paragraph }: Comment): Place =>
  paragraph === undefined ? 'whole-text' : `paragraphs/${paragraph}`;

/** The comments of a place, and one's own. */
export function threadView(consultation: Consultation, place: Place): TemplateResult {
  const { m, f, desk } = consultation;
  const thread = threadAt(consultation, place);
  const title = m.about(f, thread.total, consultation.nameOf(place));
  const own = [...desk.items.values()]
    .filter(({ draft }) => draft.answers.place === place)
    .map((item) => ownItem(consultation, place, item));
  const pending = desk.pending
    .filter((comment) => placeOfPending(comment) === place)
    .map((comment) => unseen(consultation, place, comment, m.pending));
  const busy = thread.reading || (!wasRead(thread) && !thread.failed);
  const items = [...own, ...pending, ...list(consultation, place)];
  return html`<section class="thread" id="thread" aria-label=${title} tabindex="-1" aria-busy=${busy}>
    <div class="row apart">${heading(consultation, 2, 'md', title)} ${choices(consultation, place)}</div>
    ${writeHere(consultation, place)}
    ${
      items.length
        ? html`<ol class="comments">
            ${items}
          </ol>`
        : nothing
    }
    ${
      thread.failed
        ? html`<p role="status">
            ${m.unread} ${button('slim', m.retry, () => readMore(consultation, place))}
          </p>`
        : busy
          ? html`<p class="muted" role="status">${m.reading}</p>`
          : thread.next
            ? button('slim', m.older, () => readMore(consultation, place))
            : nothing
    }
  </section>`;
}
