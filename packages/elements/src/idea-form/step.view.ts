import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { question } from './field.view.ts';
import { told, type IdeaForm } from './idea-form.form.ts';
import type { TextQuestion } from './idea-form.answers.ts';

/** A heading of the level that fits the page: the form's own, or one below. */
export function heading(form: IdeaForm, below: 0 | 1, name: string, words: unknown): TemplateResult {
  return html`<div
    class=${name}
    role="heading"
    aria-level=${Math.min(form.settings.level + below, 6)}
    part="heading"
    tabindex="-1"
    id=${name}
  >
    ${words}
  </div>`;
}

/** What plan it is for, the title, the languages. */
export function head(form: IdeaForm): TemplateResult {
  const { plan, language, m, discovery } = form;
  const area = plan?.policyAreas.find(({ id }) => id === form.settings.area);
  const offered = discovery?.languages.filter((tag) => tag === 'en' || tag === 'sq') ?? [];
  return html`<div class="head">
    <div>
      <p class="sm muted plan">
        ${told(plan?.title, language)}${area ? html` · ${told(area.label, language)}` : nothing}
      </p>
      ${heading(form, 0, 'xl', m.title)}
      <slot name="intro"></slot>
    </div>
    ${offered.length > 1
      ? html`<div class="langs" role="group" aria-label=${m.languages}>
          ${offered.map(
            (tag) =>
              html`<button
                type="button"
                lang=${tag}
                aria-pressed=${String(tag === language)}
                @click=${() => void form.speak(tag)}
              >
                ${tag === 'sq' ? 'Shqip' : 'English'}
              </button>`,
          )}
        </div>`
      : nothing}
  </div>`;
}

/** Where one is among the steps. */
export function progress(form: IdeaForm): TemplateResult {
  const { m, f, steps, step: index } = form;
  return html`<div class="steps" part="steps">
    ${heading(
      form,
      1,
      'at',
      html`<span class="strong">${m.step(f, index + 1, steps.length)}</span>
        <span class="muted">· ${m[form.open.title]}</span>`,
    )}
    <ol aria-hidden="true">
      ${steps.map((_, i) => html`<li class=${i < index ? 'past' : i === index ? 'now' : ''}></li>`)}
    </ol>
  </div>`;
}

/** The questions of the open step. */
export const questions = (form: IdeaForm): unknown =>
  form.open.fields.map((field) =>
    field in form.answers && field !== 'area' && field !== 'author' && field !== 'name' && field !== 'improves'
      ? question(form, field as TextQuestion)
      : form.later?.choices(form, field),
  );

/** Forward and back. */
export const actions = (form: IdeaForm): TemplateResult =>
  html`<div class="actions" part="actions">
    ${(form.open.id === 'review' && form.later?.sendButton(form)) ||
    html`<button class="btn primary" type="submit">${form.m.next}</button>`}
    ${form.step
      ? html`<button class="btn link" type="button" @click=${() => form.later?.back(form)}>${form.m.back}</button>`
      : nothing}
  </div>`;
