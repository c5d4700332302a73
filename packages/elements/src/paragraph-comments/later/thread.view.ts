import { commentOrders, commentThreads, formatReceiptCode, type Comment } from '@ogp-kit/core/browser';
import type { OutboxItem } from '@ogp-kit/client/keeping';
import { html, nothing, type TemplateResult } from '../../base/lit.ts';
import type { Consultation, Place } from '../consultation.ts';
import { heading } from '../head.view.ts';
import { isEmpty, type CommentAnswers } from './answers.ts';
import { commentView, firstReplies, saidView } from './comment.view.ts';
import { nameOfLanguage } from './languages.ts';
import { seen } from './posting.ts';
import { readMore, reorder, threadAt, wasRead } from './threads.ts';
import { writeView } from './write.view.ts';
import { writingAt, writingKey } from './writing.ts';

const valueOf = ({ target }: Event) => (target as HTMLSelectElement).value;

/** In which order, and in which languages. */
function choices(consultation: Consultation, place: Place): TemplateResult | typeof nothing {
  const { m, desk, language } = consultation;
  const thread = threadAt(consultation, place);
  const languages = [...new Set(thread.comments.map((comment) => comment.language))];
  if (thread.comments.length < 2) return nothing;
  return html`<div class="row sm">
    <label class="choice"
      >${m.order}
      <select @change=${(event: Event) => reorder(consultation, place, valueOf(event) as 'newest')}>
        ${commentOrders.map(
          (order) => html`<option value=${order} .selected=${order === thread.order}>${m[order]}</option>`,
        )}
      </select></label
    >
    ${
      languages.length > 1 || desk.onlyIn
        ? html`<label class="choice"
            >${m.language}
            <select
              @change=${(event: Event) => {
                desk.onlyIn = valueOf(event);
                consultation.changedAll();
              }}
            >
              <option value="" .selected=${!desk.onlyIn}>${m.allLanguages}</option>
              ${[...new Set([...languages, ...(desk.onlyIn ? [desk.onlyIn] : [])])]
                .filter((tag) => tag !== 'mul')
                .map(
                  (tag) =>
                    html`<option value=${tag} .selected=${tag === desk.onlyIn}>
                      ${nameOfLanguage(tag, language)}
                    </option>`,
                )}
            </select></label
          >`
        : nothing
    }
  </div>`;
}

/** A comment of one's own that is on its way, or has just arrived. */
function ownItem(consultation: Consultation, place: Place, item: OutboxItem<CommentAnswers>): TemplateResult {
  const { m, desk } = consultation;
  const { accepted, contribution, key } = item;
  const said = contribution.body as Comment;
  if (accepted) {
    const code = formatReceiptCode(accepted.code);
    return html`<li class="slip">
      <p class="strong">${(accepted.record as Comment).state === 'pending' ? m.postedLater : m.posted}</p>
      <p class="sm muted">${m.code}</p>
      <p class="code" id="code-${key}" translate="no">${code}</p>
      <p class="sm">${m.codeWhy}</p>
      <div class="row">
        <button
          class="btn slim"
          type="button"
          @click=${(event: Event) => copy(consultation, place, code, event)}
        >
          ${m.copy}
        </button>
        <button class="btn link slim" type="button" @click=${() => seen(consultation, key, place)}>
          ${m.done}
        </button>
      </div>
    </li>`;
  }
  return html`<li class="comment own">
    <p class="by"><b>${m.you}</b> <span class="tag wait">${m.waiting}</span></p>
    ${saidView(consultation, place, { ...said, id: key })}
    <p class="sm muted">${desk.keeping.durable ? m.waitingSafe : m.waitingMemory}</p>
    <button class="btn slim" type="button" @click=${() => desk.outbox().retryNow()}>${m.again}</button>
  </li>`;
}

/** Copies a code; where the browser does not let us, selects it. */
async function copy(
  consultation: Consultation,
  place: Place,
  code: string,
  { target }: Event,
): Promise<void> {
  const { m } = consultation;
  const shown = (target as Element).closest('.slip')!.querySelector('.code')!;
  try {
    await navigator.clipboard.writeText(code);
    consultation.told.set(place, m.copied);
  } catch {
    getSelection()!.selectAllChildren(shown);
    consultation.told.set(place, m.copyFailed);
  }
  consultation.changed(place);
}

function pendingItem(consultation: Consultation, place: Place, comment: Comment): TemplateResult {
  const { m } = consultation;
  return html`<li class="comment own">
    <p class="by"><b>${m.you}</b> <span class="tag wait">${m.pending}</span></p>
    ${saidView(consultation, place, comment)}
    <p class="sm muted">${m.pendingWhy}</p>
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
            : html`<button
                class="btn link slim"
                type="button"
                @click=${() => {
                  desk.answersShown.add(comment.id);
                  consultation.changed(place);
                }}
              >
                ${m.replies(f, replies.length - firstReplies)}
              </button>`
        }
      </li>`;
    });
}

/** What is being written here, or the way to begin. */
function writeHere(consultation: Consultation, place: Place): unknown {
  const { m, f, desk, document } = consultation;
  if (place === 'removed-text' || !consultation.can('comments') || !document!.allow.comments) return nothing;
  const writing = desk.writings.get(writingKey(place));
  const others = desk.drafts.filter(
    ({ answers }) => answers.place === place && !answers.replyTo && !isEmpty(answers),
  );
  return [
    writing
      ? writeView(consultation, writing)
      : html`<button
          class="btn"
          id="write"
          type="button"
          @click=${() => {
            writingAt(consultation, place);
            consultation.changed(place);
            consultation.show(place, 'body-new');
          }}
        >
          ${m.write}
        </button>`,
    writing
      ? others.map(
          (draft) =>
            html`<p class="sm row">
              ${m.another(f, draft.updatedAt)}
              <button
                class="btn link slim"
                type="button"
                @click=${async () => {
                  await writing.flush();
                  desk.shelve(writing);
                  writingAt(consultation, place, undefined, draft);
                  consultation.changed(place);
                }}
              >
                ${m.goOn}
              </button>
            </p>`,
        )
      : nothing,
  ];
}

/** The comments of a place, and one's own. */
export function threadView(consultation: Consultation, place: Place): TemplateResult {
  const { m, f, desk } = consultation;
  const thread = threadAt(consultation, place);
  const title = m.about(f, thread.total, consultation.nameOf(place));
  const own = [...desk.items.values()].filter(({ draft }) => draft.answers.place === place);
  const pending = desk.pending.filter((comment) => placeOfPending(comment) === place);
  const busy = thread.reading || (!wasRead(thread) && !thread.error);
  const empty = !busy && !thread.comments.length && !thread.error;
  return html`<section class="thread" id="thread" aria-label=${title} tabindex="-1" aria-busy=${busy}>
    <div class="row apart">${heading(consultation, 2, 'md', title)} ${choices(consultation, place)}</div>
    ${writeHere(consultation, place)}
    <ol class="comments">
      ${own.map((item) => ownItem(consultation, place, item))}
      ${pending.map((comment) => pendingItem(consultation, place, comment))} ${list(consultation, place)}
    </ol>
    ${empty && !own.length && !pending.length ? html`<p class="muted">${m.none}</p>` : nothing}
    ${
      thread.error
        ? html`<p role="status">
            ${m.unread}
            <button class="btn slim" type="button" @click=${() => readMore(consultation, place)}>
              ${m.again}
            </button>
          </p>`
        : busy
          ? html`<p class="muted" role="status">${m.reading}</p>`
          : thread.next && thread.comments.length
            ? html`<button class="btn slim" type="button" @click=${() => readMore(consultation, place)}>
                ${m.older}
              </button>`
            : nothing
    }
  </section>`;
}

const placeOfPending = ({ paragraph }: Comment): Place =>
  paragraph === undefined ? 'whole-text' : `paragraphs/${paragraph}`;
