import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { lengthOf, type TextQuestion } from './idea-form.answers.ts';
import type { IdeaFormMessages } from './idea-form.messages.en.ts';
import type { IdeaFormActs, IdeaFormState } from './idea-form.model.ts';
import { needed, type Field } from './idea-form.steps.ts';

/** The most characters of an answer, where no backend says otherwise. */
export const mostCharacters = 2000;

/** Help beside a question: a section where there is room, else something to open. */
export function guidance(state: IdeaFormState, tips: readonly string[]): TemplateResult {
  const list = html`<ul>
    ${tips.map((tip) => html`<li>${tip}</li>`)}
  </ul>`;
  return state.wide
    ? html`<section class="guide" part="guidance"><p class="strong">${state.messages.guide}</p>${list}</section>`
    : html`<details class="guide" part="guidance"><summary><span>${state.messages.guide}</span></summary>${list}</details>`;
}

/** What is wrong at a field, as a line above it. Its text is the field's accessible description. */
export function errorLine(state: IdeaFormState, field: Field): TemplateResult | typeof nothing {
  const error = state.errors.get(field);
  return error
    ? html`<p class="error" part="error"><span id="${field}-error">${error}</span></p>`
    : nothing;
}

/** A question to be answered in words: label, hint, guidance, error, field, count, in this order for everybody. */
export function question(state: IdeaFormState, acts: IdeaFormActs, field: TextQuestion): TemplateResult {
  const { messages: m, format: f } = state;
  const words = field === 'objectiveImpact' && state.form === 'short' ? 'objectiveShort' : field;
  const most = Math.min(state.discovery?.limits.answer ?? mostCharacters, mostCharacters);
  const left = most - lengthOf(state.answers[field]);
  const wrong = state.errors.has(field);
  return html`<div class="asked ${wrong ? 'bad' : ''}" part="field">
    <div class="ask">
      <label for=${field} part="label">${m[words]}</label>
      <p class="hint" id="${field}-hint" part="hint">${m[`${words}Hint` as keyof IdeaFormMessages] as string}</p>
    </div>
    ${state.form === 'short'
      ? nothing
      : guidance(state, m[`${field}Tips` as keyof IdeaFormMessages] as string[])}
    <div class="answer">
      ${errorLine(state, field)}
      <textarea
        id=${field}
        part="control"
        dir="auto"
        .value=${state.answers[field]}
        aria-describedby=${wrong ? `${field}-error` : `${field}-hint`}
        aria-invalid=${wrong ? 'true' : nothing}
        @input=${(event: InputEvent) => acts.set(field, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="under">
        <span>${needed(state.form).includes(field) ? m.required : m.optional}</span>
        <span class=${left < 0 ? 'error' : ''} aria-hidden="true"
          >${left < 0 ? m.over(f, -left) : m.left(f, left)}</span
        >
      </p>
    </div>
  </div>`;
}
