import type { Draft } from '@ogp-kit/client/keeping';
import { callState, type Call } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../../base/lit.ts';
import { clean, textQuestions, type IdeaFormAnswers } from '../idea-form.answers.ts';
import type { IdeaFormState } from '../idea-form.model.ts';
import { heading } from '../step.view.ts';
import { icon } from './icons.ts';

/** What one can do about what the notes say. */
export interface NoteActs {
  continueWith(draft: Draft<IdeaFormAnswers>): void;
  discard(draft: Draft<IdeaFormAnswers>): void;
  again(): void;
}

/** What stands above the questions: drafts that are offered, and what the form cannot do here. */
export function notes(state: IdeaFormState, acts: NoteActs, canSend: CanSend): TemplateResult {
  const { session, messages: m } = state.later!;
  return html`${canSend === 'yes' || canSend === 'closed' ? nothing : cannot(state, acts, canSend)}
  ${session.forked ? note('wait', html`<p>${m.forked}</p>`) : nothing} ${offers(state, acts)}`;
}

/** Whether an idea can be sent from here, or why not. */
export type CanSend = 'yes' | 'closed' | 'unconnected' | 'noPlan' | 'unread' | 'planUnknown' | 'notTaken';

function cannot(state: IdeaFormState, acts: NoteActs, why: Exclude<CanSend, 'yes' | 'closed'>): TemplateResult {
  const { messages: m } = state.later!;
  return note(
    'wait',
    html`<p>${m[why]}</p>
      ${why === 'unread'
        ? html`<p><button class="btn slim" type="button" @click=${() => acts.again()}>${m.again}</button></p>`
        : nothing}`,
  );
}

function offers(state: IdeaFormState, acts: NoteActs): unknown {
  const { session, messages: m } = state.later!;
  return session.offers.slice(0, 3).map((draft) => {
    const began = textQuestions.map((question) => clean(draft.answers[question])).find(Boolean) ?? '';
    return note(
      'doing',
      html`<p>
          <span class="strong">${m.draftFound(state.format, draft.startedAt)}</span> ${m.draftHere}
        </p>
        ${began ? html`<p class="muted excerpt" dir="auto">${began.slice(0, 160)}</p>` : nothing}
        <p class="actions">
          <button class="btn slim" type="button" @click=${() => acts.continueWith(draft)}>
            ${m.draftContinue}
          </button>
          <button class="btn link slim" type="button" @click=${() => acts.discard(draft)}>
            ${m.draftDelete}
          </button>
        </p>`,
      'draft',
    );
  });
}

function note(kind: string, words: TemplateResult, sign: 'draft' | 'cloud' = 'cloud'): TemplateResult {
  return html`<div class="note ${kind}" part="note">
    ${icon(sign)}
    <div>${words}</div>
  </div>`;
}

/** Before the call opens, after it closed, or where there is none. Drafts can still be read. */
export function closedView(state: IdeaFormState, acts: NoteActs, call: Call | undefined, now: Date): TemplateResult {
  const { messages: m } = state.later!;
  const { format: f } = state;
  const planned = call && callState(call, now) === 'planned';
  const at = planned ? call.opens : call?.closes;
  const words = !call || !at
    ? [m.noCall]
    : planned
      ? [m.opens(f, at, call.timeZone), m.opensWhy(f, at, call.timeZone)]
      : [m.closed(f, at, call.timeZone), m.closedWhy];
  return html`<div class="sunken" part="status">
      ${heading(state, 0, 'lg', words[0])} ${words[1] ? html`<p>${words[1]}</p>` : nothing}
    </div>
    ${offers(state, acts)}`;
}
