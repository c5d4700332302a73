import { formatReceiptCode } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../../base/lit.ts';
import type { IdeaFormState } from '../idea-form.model.ts';
import { heading } from '../step.view.ts';
import { icon } from './icons.ts';
import { answersList } from './review.view.ts';

/** What one can do once an idea is on its way or there. */
export interface SentActs {
  retryNow(): void;
  another(): void;
  copy(code: string): void;
  print(): void;
  /** Tells the page that a link was followed; false keeps it from being followed. */
  navigate(type: string, id: string, href: string, event: Event): void;
  keepOnDevice(kept: boolean): void;
}

/** Whether the draft is kept, and the choice. */
export function savedLine(state: IdeaFormState, acts: SentActs): TemplateResult | typeof nothing {
  const { session, messages: m } = state.later!;
  const { status } = session;
  if (status === 'none' && session.kept) return nothing;
  const words = !session.kept
    ? m.notKept
    : status === 'failed'
      ? m.saveFailed
      : !session.durable
        ? m.savedInMemory
        : status === 'saving'
          ? m.saving
          : m.saved(state.format, session.savedAt);
  const safe = session.kept && session.durable && status === 'saved';
  return html`<p class="saved ${status === 'failed' ? 'error' : ''}" part="status">
    <span>${safe ? icon('check') : nothing} ${words}</span>
    ${session.durable || !session.kept
      ? html`<button class="btn link slim" type="button" @click=${() => acts.keepOnDevice(!session.kept)}>
          ${session.kept ? m.doNotKeep : m.keep}
        </button>`
      : nothing}
  </p>`;
}

/** On its way: safe here, not yet there. */
export function waitingView(state: IdeaFormState, acts: SentActs): TemplateResult {
  const { session, messages: m } = state.later!;
  const item = session.item!;
  const why =
    item.error?.code === 'offline'
      ? m.waitingOffline
      : item.error?.code === 'busy'
        ? m.waitingBusy
        : m.waitingUnreachable;
  return html`${heading(state, 0, 'xl', m.waitingTitle)}
    <p class="sm muted">${m.waitingSince(state.format, item.queuedAt)}</p>
    <div class="note wait" role="status" part="note">
      ${icon('cloud')}
      <div>
        <p><span class="strong">${why}</span> ${session.durable ? m.waitingSafe : m.waitingMemory}</p>
        <p><button class="btn slim" type="button" @click=${() => acts.retryNow()}>${m.sendNow}</button></p>
      </div>
    </div>
    <details class="mine">
      <summary><span>${m.your}</span></summary>
      ${answersList({ ...state, answers: item.draft.answers })}
    </details>`;
}

/** Arrived: the receipt, and what happens next. */
export function doneView(
  state: IdeaFormState,
  acts: SentActs,
  links: { receipt: string | undefined; idea: string | undefined },
  copied: 'yes' | 'failed' | undefined,
): TemplateResult {
  const { session, messages: m } = state.later!;
  const { record, receipt, code } = session.item!.accepted!;
  const { format: f } = state;
  const call = state.plan?.calls.find(({ kind }) => kind === 'idea');
  const before = state.discovery?.moderation === 'before';
  const next = [
    before ? m.nextModerated : m.nextPublished,
    m.nextJudged,
    call?.answersBy ? m.nextAnsweredBy(f, call.answersBy) : m.nextAnswered,
  ];
  return html`<section class="slip" aria-labelledby="xl" part="receipt">
    <div class="stub">
      ${heading(state, 0, 'xl', html`${icon('arrived')} ${m.arrived}`)}
      <p class="sm muted">${m.code}</p>
      <p class="code" id="code" translate="no">${formatReceiptCode(code)}</p>
      <p class="sm">${m.codeWhy}</p>
      <p class="sm muted">
        ${m.received(f, record.createdAt)} · ${m.ledger(f, receipt.n)}
      </p>
    </div>
    <div class="stack">
      <div class="actions" part="actions">
        <button class="btn" type="button" @click=${() => acts.copy(formatReceiptCode(code))}>
          ${icon('copy')} ${copied === 'yes' ? m.copied : m.copy}
        </button>
        <button class="btn" type="button" @click=${() => acts.print()}>${icon('print')} ${m.print}</button>
        <span role="status" class=${copied === 'failed' ? '' : 'vh'}
          >${copied === 'yes' ? m.copied : copied === 'failed' ? m.copyFailed : nothing}</span
        >
      </div>
      <slot name="next">
        ${heading(state, 1, 'md', m.happens)}
        <ol class="way">
          ${next.map(
            (what, i) =>
              html`<li>
                <span class="dot" aria-hidden="true">${f.number(i + 1)}</span>
                <p>${what}</p>
              </li>`,
          )}
        </ol>
      </slot>
      <p class="actions">
        ${link(acts, 'receipt', receipt.id, links.receipt && `${links.receipt}#${code}`, m.follow)}
        ${link(acts, 'idea', record.id, links.idea, m.read)}
        <button class="btn link" type="button" @click=${() => acts.another()}>${m.another}</button>
      </p>
    </div>
  </section>`;
}

function link(
  acts: SentActs,
  type: string,
  id: string,
  href: string | undefined,
  words: string,
): TemplateResult | typeof nothing {
  return href
    ? html`<a href=${href} @click=${(event: Event) => acts.navigate(type, id, href, event)}>${words}</a>`
    : nothing;
}
