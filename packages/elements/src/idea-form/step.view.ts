import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { areaQuestion, authorQuestion, valuesQuestion } from './choices.view.ts';
import { question } from './field.view.ts';
import { openStep, told, type IdeaFormActs, type IdeaFormState } from './idea-form.model.ts';
import type { Field } from './idea-form.steps.ts';

/** A heading of the level that fits the page: the form's own, or one below. */
export function heading(state: IdeaFormState, below: 0 | 1, name: string, words: unknown): TemplateResult {
  return html`<div
    class=${name}
    role="heading"
    aria-level=${Math.min(state.level + below, 6)}
    part="heading"
    tabindex="-1"
    id=${name}
  >
    ${words}
  </div>`;
}

/** What plan it is for, the title, the languages. */
export function head(state: IdeaFormState, acts: IdeaFormActs): TemplateResult {
  const { plan, language, messages: m } = state;
  const area = plan?.policyAreas.find(({ id }) => id === state.area);
  const offered = (state.discovery?.languages ?? []).filter((tag) => tag === 'en' || tag === 'sq');
  return html`<div class="head">
    <div>
      <p class="sm muted plan">
        ${told(plan?.title, language)}${area ? html` · ${told(area.label, language)}` : nothing}
      </p>
      ${heading(state, 0, 'xl', m.title)}
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
                @click=${() => acts.speak(tag)}
              >
                ${tag === 'sq' ? 'Shqip' : 'English'}
              </button>`,
          )}
        </div>`
      : nothing}
  </div>`;
}

/** Where one is among the steps. */
export function progress(state: IdeaFormState): TemplateResult {
  const { all, step } = openStep(state);
  const { messages: m, format: f } = state;
  const index = all.indexOf(step);
  return html`<div class="steps" part="steps">
    ${heading(
      state,
      1,
      'at',
      html`<span class="strong">${m.step(f, index + 1, all.length)}</span>
        <span class="muted">· ${m[step.title]}</span>`,
    )}
    <ol aria-hidden="true">
      ${all.map((_, i) => html`<li class=${i < index ? 'past' : i === index ? 'now' : ''}></li>`)}
    </ol>
  </div>`;
}

/** The questions of the open step. */
export function questions(state: IdeaFormState, acts: IdeaFormActs): unknown {
  return openStep(state).step.fields.map((field: Field) => {
    switch (field) {
      case 'area':
        return areaQuestion(state, acts);
      case 'improves':
        return valuesQuestion(state, acts);
      case 'author':
        return authorQuestion(state, acts);
      case 'name':
        return nothing;
      default:
        return question(state, acts, field);
    }
  });
}

/** Forward and back. */
export function actions(state: IdeaFormState, acts: IdeaFormActs, send: unknown): TemplateResult {
  const { messages: m } = state;
  return html`<div class="actions" part="actions">
    ${send ?? html`<button class="btn primary" type="submit">${m.next}</button>`}
    ${state.step > 0
      ? html`<button class="btn link" type="button" @click=${() => acts.back()}>${m.back}</button>`
      : nothing}
  </div>`;
}
