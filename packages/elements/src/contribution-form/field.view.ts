import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { lengthOf } from './answers.ts';
import type { ContributionForm } from './contribution-form.ts';

/** How many characters an answer may still take: of what the model allows, or less where the backend says so. */
export const room = ({ discovery }: ContributionForm, text: string): number =>
  Math.min(discovery?.limits?.answer ?? 2000, 2000) - lengthOf(text);

/** The same in words. */
export const roomInWords = ({ m, f }: ContributionForm, left: number): string =>
  left < 0 ? m.over(f, -left) : m.left(f, left);

/** What is wrong at a field, as a line above it. Its text is the field's accessible description. */
export const errorLine = ({ errors }: ContributionForm, field: string): TemplateResult | typeof nothing =>
  errors.has(field)
    ? html`<p class="error" part="error"><span id="${field}-error">${errors.get(field)}</span></p>`
    : nothing;

/**
 * What is asked: label, hint, guidance, answer, in this order for everybody. Guidance is open where there is room.
 * @param group - The role of an answer of several controls.
 * @param words - The key of the words that ask.
 */
export function ask(
  form: ContributionForm,
  field: string,
  answer: TemplateResult,
  group?: 'group' | 'radiogroup',
  words = field,
  tips = (form.m as object as Record<string, readonly string[]>)[`${field}Tips`],
): TemplateResult {
  const m = form.m as object as Record<string, string>;
  const hint = m[`${words}Hint`];
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
      tips?.length
        ? html`<details class="guide" part="guidance" ?open=${form.wide}>
            <summary><span>${m['guide']}</span></summary>
            <ul>
              ${tips.map((tip) => html`<li>${tip}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    <div class="answer">${answer}</div>
  </div>`;
}

/** From how many characters on what is left is little: then it is said, too. */
export const little = 200;

/**
 * A field for an answer in words, with what is wrong above it and a count of what is left below.
 * @param need - Whether an answer is needed. Without it a hint is not looked for, and what is left shows where it is little.
 */
export function textField(
  form: ContributionForm,
  field: string,
  text: string,
  take: (text: string) => void,
  need?: string,
): TemplateResult {
  const left = room(form, text);
  const wrong = form.errors.has(field);
  return html`${errorLine(form, field)}
    <textarea
      id=${field}
      part="control"
      dir="auto"
      .value=${text}
      aria-describedby=${wrong ? `${field}-error` : need ? `${field}-hint` : nothing}
      aria-invalid=${wrong || nothing}
      @input=${({ target }: InputEvent) => {
        const typed = (target as HTMLTextAreaElement).value;
        take(typed);
        form.later?.tellRoom(form, typed);
      }}
    ></textarea>
    ${
      need || left < little
        ? html`<div class="sm muted row apart">
            <span>${need}</span>
            <span class=${left < 0 ? 'error' : ''} aria-hidden="true">${roomInWords(form, left)}</span>
          </div>`
        : nothing
    }`;
}
