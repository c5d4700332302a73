import { callState } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../../base/lit.ts';
import { clean, textQuestions } from '../idea-form.answers.ts';
import type { IdeaForm } from '../idea-form.form.ts';
import { heading } from '../step.view.ts';
import { continueWith, discard } from './going.ts';
import { icon } from './icons.ts';
import { callOf, canSend, readPlan } from './read-plan.ts';

/** What stands above the questions: what the form cannot do here, and drafts that are offered. */
export function notes(form: IdeaForm): TemplateResult {
  const { session, m } = form;
  const why = canSend(form);
  return html`${why === 'yes' || why === 'closed'
    ? nothing
    : note(
        'wait',
        html`<p>${m[why]}</p>
          ${why === 'unread'
            ? html`<p>
                <button class="btn slim" type="button" @click=${() => void readPlan(form)}>${m.again}</button>
              </p>`
            : nothing}`,
      )}
  ${session.forked ? note('wait', html`<p>${m.forked}</p>`) : nothing} ${offers(form)}`;
}

function offers(form: IdeaForm): unknown {
  const { session, m, f } = form;
  return session.offers.slice(0, 3).map((draft) => {
    const began = textQuestions.map((question) => clean(draft.answers[question])).find(Boolean) ?? '';
    return note(
      'doing',
      html`<p>
          <span class="strong">${m.draftFound(f, draft.startedAt)}</span> ${m.draftHere}
        </p>
        ${began ? html`<p class="muted excerpt" dir="auto">${began.slice(0, 160)}</p>` : nothing}
        <p class="actions">
          <button class="btn slim" type="button" @click=${() => void continueWith(form, draft)}>
            ${m.draftContinue}
          </button>
          <button class="btn link slim" type="button" @click=${() => void discard(form, draft)}>
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
export function closedView(form: IdeaForm): TemplateResult {
  const { m, f } = form;
  const call = callOf(form);
  const planned = call && callState(call, new Date()) === 'planned';
  const at = planned ? call.opens : call?.closes;
  const words = !call || !at
    ? [m.noCall]
    : planned
      ? [m.opens(f, at, call.timeZone), m.opensWhy(f, at, call.timeZone)]
      : [m.closed(f, at, call.timeZone), m.closedWhy];
  return html`<div class="sunken" part="status">
      ${heading(form, 0, 'lg', words[0])} ${words[1] ? html`<p>${words[1]}</p>` : nothing}
    </div>
    ${offers(form)}`;
}
