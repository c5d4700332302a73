import type { OgpValue } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../../base/lit.ts';
import { clean } from '../idea-form.answers.ts';
import { told, type IdeaFormActs, type IdeaFormState } from '../idea-form.model.ts';
import { steps, type Field, type Step } from '../idea-form.steps.ts';
import { heading } from '../step.view.ts';
import { icon } from './icons.ts';

const stepWith = (state: IdeaFormState, field: Field): Step =>
  steps(state.form).find(({ fields }) => fields.includes(field)) ?? steps(state.form)[0]!;

/** What is wrong, first and in one place; each line leads to its field and says the same words as there. */
export function errorSummary(state: IdeaFormState, acts: IdeaFormActs): TemplateResult | typeof nothing {
  const { errors, later, format: f } = state;
  if (!later || !errors.size) return nothing;
  const m = later.messages;
  const fields = [...errors].filter(([field]) => field);
  const general = errors.get('');
  return html`<div class="summary-error" role="alert" tabindex="-1" id="errors" part="summary">
    <p class="md strong">${icon('error')} ${general ?? m.wrong(f, fields.length)}</p>
    <ul>
      ${fields.map(
        ([field, words]) =>
          html`<li>
            <a
              href="#${field}"
              @click=${(event: Event) => {
                event.preventDefault();
                acts.go(stepWith(state, field as Field).id, field as Field);
              }}
              >${words}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

/** All answers once more, each with a way back to it. */
export function reviewView(state: IdeaFormState, acts: IdeaFormActs): TemplateResult | typeof nothing {
  const { later } = state;
  if (!later) return nothing;
  const m = later.messages;
  return html`${heading(state, 1, 'lg', m.check)} ${answersList(state, acts)}
    <div class="sunken"><slot name="privacy"><p>${m.publicNote}</p></slot></div>`;
}

/** The answers as a list; with ways back where there are acts. */
export function answersList(state: IdeaFormState, acts?: IdeaFormActs): TemplateResult {
  const { answers, later, messages: m, area, plan, language } = state;
  const said = (field: Field): string => {
    switch (field) {
      case 'improves':
        return (Object.keys(answers.improves) as OgpValue[])
          .map((value) => [m[value], ...answers.improves[value]!.map((prompt) => m[prompt])].join('\n– '))
          .join('\n');
      case 'area':
        return told(plan?.policyAreas.find(({ id }) => id === answers.area)?.label, language);
      case 'author':
        return [m[answers.author], answers.author !== 'anonymous' && clean(answers.name)].filter(Boolean).join(': ');
      default:
        return clean(answers[field]);
    }
  };
  const rows = steps(state.form).flatMap(({ fields }) => fields);
  return html`<dl class="review">
    ${rows.map((field) => {
      if (field === 'name' || (field === 'area' && (area || !plan?.policyAreas.length))) return nothing;
      const text = said(field);
      const term = m[field === 'objectiveImpact' && state.form === 'short' ? 'objectiveShort' : field];
      return html`<div part="item">
        <dt>${term}</dt>
        <dd dir=${text ? 'auto' : nothing} class=${text ? 'said' : 'muted'}>${text || later!.messages.notGiven}</dd>
        ${acts ? html`<dd class="chg">${changeLink(state, acts, field, term)}</dd>` : nothing}
      </div>`;
    })}
  </dl>`;
}

function changeLink(state: IdeaFormState, acts: IdeaFormActs, field: Field, term: string): TemplateResult {
  const step = stepWith(state, field);
  return html`<button class="btn link slim" type="button" @click=${() => acts.go(step.id, field)}>
    ${state.later!.messages.change}<span class="vh">: ${term}</span>
  </button>`;
}

/** The one way out; says so while it is under way, and takes no second click then. */
export function sendButton(state: IdeaFormState): TemplateResult {
  const { messages: m, session } = state.later!;
  return html`<button class="btn primary" type="submit" aria-disabled=${session.item ? 'true' : nothing}>
    ${session.item ? m.sending : m.send}
  </button>`;
}
