import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { lengthOf, type TextQuestion } from './idea-form.answers.ts';
import type { Words } from './idea-form.messages.ts';
import type { IdeaForm } from './idea-form.form.ts';
import { needed, type Field } from './idea-form.steps.ts';

/** The most characters of an answer: what the model allows, or less where the backend says so. */
export const mostOf = ({ discovery }: IdeaForm): number => Math.min(discovery?.limits.answer ?? 2000, 2000);

/** Help beside a question: a section where there is room, else something to open. */
export function guidance(form: IdeaForm, tips: readonly string[]): TemplateResult {
  const list = html`<ul>
    ${tips.map((tip) => html`<li>${tip}</li>`)}
  </ul>`;
  return form.wide
    ? html`<section class="guide" part="guidance"><p class="strong">${form.m.guide}</p>${list}</section>`
    : html`<details class="guide" part="guidance"><summary><span>${form.m.guide}</span></summary>${list}</details>`;
}

/** What is wrong at a field, as a line above it. Its text is the field's accessible description. */
export function errorLine(form: IdeaForm, field: Field): TemplateResult | typeof nothing {
  const error = form.errors.get(field);
  return error
    ? html`<p class="error" part="error"><span id="${field}-error">${error}</span></p>`
    : nothing;
}

/** A question to be answered in words: label, hint, guidance, error, field, count, in this order for everybody. */
export function question(form: IdeaForm, field: TextQuestion): TemplateResult {
  const { m, f, settings } = form;
  const words = field === 'objectiveImpact' && settings.kind === 'short' ? 'objectiveShort' : field;
  const left = mostOf(form) - lengthOf(form.answers[field]);
  const wrong = form.errors.has(field);
  return html`<div class="asked ${wrong ? 'bad' : ''}" part="field">
    <div class="ask">
      <label for=${field} part="label">${m[words]}</label>
      <p class="hint" id="${field}-hint" part="hint">${m[`${words}Hint` as keyof Words] as string}</p>
    </div>
    ${settings.kind === 'short'
      ? nothing
      : guidance(form, m[`${field}Tips` as keyof Words] as string[])}
    <div class="answer">
      ${errorLine(form, field)}
      <textarea
        id=${field}
        part="control"
        dir="auto"
        .value=${form.answers[field]}
        aria-describedby=${wrong ? `${field}-error` : `${field}-hint`}
        aria-invalid=${wrong ? 'true' : nothing}
        @input=${(event: InputEvent) => form.set(field, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="under">
        <span>${needed(settings.kind).includes(field) ? m.required : m.optional}</span>
        <span class=${left < 0 ? 'error' : ''} aria-hidden="true"
          >${left < 0 ? m.over(f, -left) : m.left(f, left)}</span
        >
      </p>
    </div>
  </div>`;
}
