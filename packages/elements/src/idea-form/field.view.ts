import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { lengthOf, type TextQuestion } from './idea-form.answers.ts';
import type { Words } from './idea-form.messages.ts';
import type { IdeaForm } from './idea-form.form.ts';
import { needed, type Field } from './idea-form.steps.ts';

/** How many characters an answer may still take: of what the model allows, or less where the backend says so. */
export const room = ({ discovery, answers }: IdeaForm, field: TextQuestion): number =>
  Math.min(discovery?.limits.answer ?? 2000, 2000) - lengthOf(answers[field]);

/** The same in words. */
export const roomInWords = ({ m, f }: IdeaForm, left: number): string =>
  left < 0 ? m.over(f, -left) : m.left(f, left);

/** The key of what is asked: the short form has its own words for what should be achieved. */
export const asked = <F extends Field>({ settings }: IdeaForm, field: F): F | 'objectiveShort' =>
  field === 'objectiveImpact' && settings.kind === 'short' ? 'objectiveShort' : field;

/** Help beside a question: open where there is room. */
export const guidance = (form: IdeaForm, tips: readonly string[]): TemplateResult =>
  html`<details class="guide" part="guidance" ?open=${form.wide}>
    <summary><span>${form.m.guide}</span></summary>
    <ul>
      ${tips.map((tip) => html`<li>${tip}</li>`)}
    </ul>
  </details>`;

/** What is wrong at a field, as a line above it. Its text is the field's accessible description. */
export const errorLine = ({ errors }: IdeaForm, field: Field): TemplateResult | typeof nothing =>
  errors.has(field)
    ? html`<p class="error" part="error"><span id="${field}-error">${errors.get(field)}</span></p>`
    : nothing;

/** A question to be answered in words: label, hint, guidance, error, field, count, in this order for everybody. */
export function question(form: IdeaForm, field: TextQuestion): TemplateResult {
  const { settings, answers } = form;
  const m = form.m as Words & Record<string, string & string[]>;
  const words = asked(form, field);
  const left = room(form, field);
  const wrong = form.errors.has(field);
  return html`<div class="asked ${wrong ? 'bad' : ''}" part="field">
    <div>
      <label class="md" for=${field} part="label">${m[words]}</label>
      <p class="hint" id="${field}-hint" part="hint">${m[`${words}Hint`]}</p>
    </div>
    ${settings.kind === 'short' ? nothing : guidance(form, m[`${field}Tips`])}
    <div class="answer">
      ${errorLine(form, field)}
      <textarea
        id=${field}
        part="control"
        dir="auto"
        .value=${answers[field]}
        aria-describedby="${field}-${wrong ? 'error' : 'hint'}"
        aria-invalid=${wrong || nothing}
        @input=${(event: InputEvent) => form.set(field, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <div class="sm muted row apart">
        <span>${needed[settings.kind].includes(field) ? m.required : m.optional}</span>
        <span class=${left < 0 ? 'error' : ''} aria-hidden="true">${roomInWords(form, left)}</span>
      </div>
    </div>
  </div>`;
}
