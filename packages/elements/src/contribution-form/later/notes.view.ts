import { callState } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../../base/lit.ts';
import { clean } from '../answers.ts';
import type { ContributionForm } from '../contribution-form.ts';
import { heading } from '../step.view.ts';
import { callOf, canSend } from './call.ts';
import { continueWith, discard } from './going.ts';
import { button, note } from './parts.view.ts';
import { readPlan } from './read-plan.ts';

/** What stands above the questions: what the form cannot do here, and drafts that are offered. */
export function notes(form: ContributionForm): unknown {
  const { session, m } = form;
  const why = canSend(form);
  return [
    why === 'yes'
      ? nothing
      : note(
          'wait',
          html`<p>${why === 'closed' ? closedWords(form)[2] : m[why]}</p>
            ${why === 'unread' ? button('slim', m.again, () => readPlan(form)) : nothing}`,
          'status',
        ),
    session.forked ? note('wait', html`<p>${m.forked}</p>`) : nothing,
    offers(form),
  ];
}

const offers = (form: ContributionForm): unknown =>
  form.session.offers.slice(0, 3).map((draft) => {
    const { m, f } = form;
    const began = form
      .texts(draft.answers)
      .map(([, text]) => clean(text))
      .find(Boolean);
    return note(
      'doing',
      html`<p><span class="strong">${m.draftFound(f, draft.startedAt)}</span> ${m.draftHere}</p>
        ${began ? html`<p class="muted" dir="auto">${began.slice(0, 160)}</p>` : nothing}
        <div class="actions row">
          ${button('slim', m.draftContinue, () => continueWith(form, draft))}
          ${button('link slim', m.draftDelete, () => discard(form, draft))}
        </div>`,
    );
  });

/** Why nothing can be sent now: heading and text where nothing is written yet, and a line above what is written. */
export function closedWords(form: ContributionForm): [heading: string, text: string, line: string] {
  const { m, f } = form;
  const call = callOf(form);
  if (call && callState(call, new Date()) === 'planned') {
    const opens = m.opens(f, call.opens, call.timeZone);
    return [opens, m.opensWhy(f, call.opens, call.timeZone), opens];
  }
  return call?.closes
    ? [m.closed(f, call.closes, call.timeZone), m.closedWhy, m.refusedClosed]
    : [m.noCall, '', m.noCall];
}

/** Before the call opens, after it closed, or where there is none, and nothing is written. Drafts can still be read. */
export function closedView(form: ContributionForm): TemplateResult {
  const words = closedWords(form);
  return html`<div class="sunken" part="status">
      ${heading(form, 0, 'lg', words[0])}
      <p>${words[1]}</p>
    </div>
    ${offers(form)}`;
}
