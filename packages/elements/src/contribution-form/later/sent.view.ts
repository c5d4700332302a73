import { formatReceiptCode } from '@ogp-kit/core/browser';
import { OgpNavigateEvent } from '../../base/events.ts';
import { fillLink } from '../../base/link-template.ts';
import { html, nothing, type TemplateResult } from '../../base/lit.ts';
import type { ContributionForm } from '../contribution-form.ts';
import { heading } from '../step.view.ts';
import { again, keepOnDevice } from './going.ts';
import { icon } from './icons.ts';
import { callOf } from './call.ts';
import { button, note } from './parts.view.ts';
import { answersList } from './review.view.ts';

/** Whether the draft is kept, and the choice. */
export function savedLine(form: ContributionForm): TemplateResult | typeof nothing {
  const { session, m, f } = form;
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
          : m.saved(f, session.savedAt);
  const safe = session.kept && session.durable && status === 'saved';
  return html`<div
    class="saved sm row ${status === 'failed' ? 'error' : 'muted'}"
    role=${status === 'failed' ? 'alert' : nothing}
    part="status"
  >
    <span>${safe ? icon('done') : nothing} ${words}</span>
    ${
      session.durable || !session.kept
        ? button('link slim', session.kept ? m.doNotKeep : m.keep, () => keepOnDevice(form, !session.kept))
        : nothing
    }
  </div>`;
}

/** On its way: safe here, not yet there. */
export function waitingView(form: ContributionForm): TemplateResult {
  const { session, m, f } = form;
  const item = session.item!;
  const why =
    item.error?.code === 'offline'
      ? m.waitingOffline
      : item.error?.code === 'busy'
        ? m.waitingBusy
        : m.waitingUnreachable;
  return html`${heading(form, 0, 'xl', m.waitingTitle)}
    <p class="sm muted">${m.waitingSince(f, item.queuedAt)}</p>
    ${note(
      'wait',
      html`<p><span class="strong">${why}</span> ${session.durable ? m.waitingSafe : m.waitingMemory}</p>
        ${button('slim', m.again, () => session.retryNow())}`,
      'status',
    )}
    <details>
      <summary><span>${m.your}</span></summary>
      ${answersList(form, item.draft.answers)}
    </details>`;
}

/** Arrived: the receipt, and what happens next. */
export function doneView(form: ContributionForm): TemplateResult {
  const { session, m, f, copied } = form;
  const { record, receipt, code } = session.item!.accepted!;
  const call = callOf(form);
  const next = [
    form.discovery?.moderation === 'before' ? m.nextModerated : m.nextPublished,
    m.nextJudged,
    call?.answersBy ? m.nextAnsweredBy(f, call.answersBy) : m.nextAnswered,
  ];
  return html`<section class="slip" aria-labelledby="xl" part="receipt">
    <div class="stub">
      ${heading(form, 0, 'xl', html`${icon('done')} ${m.arrived}`)}
      <p class="sm muted">${m.code}</p>
      <p class="code" id="code" translate="no">${formatReceiptCode(code)}</p>
      <p class="sm">${m.codeWhy}</p>
      <p class="sm muted">${m.received(f, record.createdAt!)} · ${m.ledger(f, receipt.n)}</p>
    </div>
    <div class="stack">
      <div class="actions row" part="actions">
        ${button('', m.copy, (event) => copy(form, formatReceiptCode(code), event))}
        ${button('', m.print, () => print())}
        <span role="status">${copied}</span>
      </div>
      <slot name="next">
        <div>
          ${heading(form, 1, 'md', m.happens)}
          <ol class="way">
            ${next.map(
              (what, i) =>
                html`<li>
                  <span class="dot" aria-hidden="true">${f.number(i + 1)}</span>
                  <p>${what}</p>
                </li>`,
            )}
          </ol>
        </div>
      </slot>
      <div class="actions row">
        ${link(form, 'receipt', receipt.id, m.follow, `#${code}`)} ${link(form, form.kind, record.id, m.read)}
        ${button('link', m.another, () => again(form))}
      </div>
    </div>
  </section>`;
}

/** A link to a page of the host's, where it has told one. */
function link(form: ContributionForm, type: string, id: string, words: string, hash = ''): unknown {
  const { linkIdea, linkReceipt } = form.host.page;
  const page = fillLink(type === 'receipt' ? linkReceipt : linkIdea, id);
  if (!page) return nothing;
  const href = page + hash;
  const follow = (event: Event) => {
    if (!form.host.fire(new OgpNavigateEvent({ type, id }, href))) event.preventDefault();
  };
  return html`<a href=${href} @click=${follow}>${words}</a>`;
}

/** Copies the code; where the browser does not let us, selects it. */
async function copy(form: ContributionForm, code: string, { target }: Event): Promise<void> {
  try {
    await navigator.clipboard.writeText(code);
    form.copied = form.m.copied;
  } catch {
    const shown = ((target as Element).getRootNode() as ShadowRoot).getElementById('code');
    getSelection()!.selectAllChildren(shown!);
    form.copied = form.m.copyFailed;
  }
  form.host.changed();
}
