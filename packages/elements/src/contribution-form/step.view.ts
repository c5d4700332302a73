import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { languages } from '../i18n/catalogue.ts';
import { told, type ContributionForm } from './contribution-form.ts';

/** A heading of the level that fits the page: the form's own, or one below. */
export const heading = (form: ContributionForm, below: 0 | 1, name: string, words: unknown): TemplateResult =>
  html`<div
    class=${name}
    id=${name}
    role="heading"
    aria-level=${Math.min(form.settings.level + below, 6)}
    part="heading"
    tabindex="-1"
  >
    ${words}
  </div>`;

/** What plan it is for, the title, the languages. */
export function head(form: ContributionForm): TemplateResult {
  const { plan, language, m, settings } = form;
  const area = plan?.policyAreas?.find(({ id }) => id === settings.area);
  const offered = languages.filter((tag) => form.discovery?.languages?.includes(tag));
  return html`<div class="head row">
    <div>
      <p class="sm muted plan">
        ${told(plan?.title, language)}${area ? ` · ${told(area.label, language)}` : nothing}
      </p>
      ${heading(form, 0, 'xl', m.title)}
      <slot name="intro"></slot>
    </div>
    ${
      offered[1]
        ? html`<div class="langs row" role="group" aria-label=${m.languages}>
            ${offered.map(
              (tag) =>
                html`<button
                  class="btn link slim"
                  type="button"
                  lang=${tag}
                  aria-pressed=${tag === language}
                  @click=${() => form.speak(tag)}
                >
                  ${tag === 'sq' ? 'Shqip' : 'English'}
                </button>`,
            )}
          </div>`
        : nothing
    }
  </div>`;
}

/** Where one is among the steps. */
export const progress = (form: ContributionForm): TemplateResult =>
  html`${heading(
      form,
      1,
      'at',
      html`<span class="strong">${form.m.step(form.f, form.step + 1, form.steps.length)}</span>
        <span class="muted">· ${form.m[form.open.title as 'stepYou']}</span>`,
    )}
    <ol class="steps" part="steps" aria-hidden="true">
      ${form.steps.map((_, i) => html`<li class=${i < form.step ? 'past' : i > form.step ? '' : 'now'}></li>`)}
    </ol>`;

/** Forward and back. */
export const actions = (form: ContributionForm): TemplateResult =>
  html`<div class="actions row" part="actions">
    ${
      (form.last && form.later?.sendButton(form)) ||
      html`<button class="btn primary" type="submit">${form.m.next}</button>`
    }
    ${form.step ? form.later?.backButton(form) : nothing}
  </div>`;
