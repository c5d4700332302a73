import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { lengthOf, type TextQuestion } from './idea-form.answers.ts';
import type { Words } from './idea-form.messages.ts';
import type { IdeaForm } from './idea-form.form.ts';
import { needed, type Field } from './idea-form.steps.ts';

/** How many characters an answer may still take: of what the model allows, or less where the backend says so. */
export const room = ({ discovery, answers }: IdeaForm, field: TextQuestion): number =>
  Math.min(discovery?.limits?.answer ?? 2000, 2000) - lengthOf(answers[field]);

/** The same in words. */
export const roomInWords = ({ m, f }: IdeaForm, left: number): string =>
  left < 0 ? m.over(f, -left) : m.left(f, left);

/** The key of what is asked: the short form has its own words for what should be achieved. */
export const asked = <F extends Field>({ settings }: IdeaForm, field: F): F | 'objectiveShort' =>
  field === 'objectiveImpact' && settings.kind === 'short' ? 'objectiveShort' : field;

/** What is wrong at a field, as a line above it. Its text is the field's accessible description. */
export const errorLine = ({ errors }: IdeaForm, field: Field): TemplateResult | typeof nothing =>
  errors.has(field)
    ? html`<p class="error" part="error"><span id="${field}-error">${errors.get(field)}</span></p>`
    : nothing;

/**
 * What is asked: label, hint, guidance, answer, in this order for everybody. Guidance is open where there is room.
 * @param group - The role of an answer of several controls.
 */
export function ask(
  form: IdeaForm,
  field: Field,
  answer: TemplateResult,
  group?: 'group' | 'radiogroup',
): TemplateResult {
  const m = form.m as Words & Record<string, string & string[]>;
  const words = asked(form, field);
  const hint = m[`${words}Hint`];
  const tips = (form.settings.kind === 'full' || form.step) && m[`${field}Tips`];
  const wrong = form.errors.has(field) || (field === 'author' && form.errors.has('name'));
  return html`<div
    class="asked ${wrong ? 'bad' : ''}"
    part="field"
    role=${group ?? nothing}
    aria-labelledby=${group ? `${field}-label` : nothing}
    aria-describedby=${group ? `${field}-hint` : nothing}
  >
    <div>
      <label class="md" id="${field}-label" for=${group ? nothing : field} part="label">${m[words]}</label>
      ${hint ? html`<p class="hint" id="${field}-hint" part="hint">${hint}</p>` : nothing}
    </div>
    ${
      tips
        ? html`<details class="guide" part="guidance" ?open=${form.wide}>
            <summary><span>${m.guide}</span></summary>
            <ul>
              ${tips.map((tip) => html`<li>${tip}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    <div class="answer">${answer}</div>
  </div>`;
}

/** A question to be answered in words, with a count of what is left. */
export function question(form: IdeaForm, field: TextQuestion): TemplateResult {
  const { settings, answers, m } = form;
  const left = room(form, field);
  const wrong = form.errors.has(field);
  return ask(
    form,
    field,
    html`${errorLine(form, field)}
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
      </div>`,
  );
}
