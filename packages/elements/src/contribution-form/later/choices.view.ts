import type { AuthorKind } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../../base/lit.ts';
import { told, type ContributionForm } from '../contribution-form.ts';
import { ask, errorLine } from '../field.view.ts';

/** Which policy area, where the page has not said. */
function areaQuestion(form: ContributionForm): TemplateResult | typeof nothing {
  const { m, answers, language, areas } = form;
  if (!areas.length) return nothing;
  return ask(
    form,
    'area',
    html`<select
        id="area"
        class="input"
        part="control"
        @change=${(event: Event) => form.set('area', (event.target as HTMLSelectElement).value)}
      >
        <option value="">${m.areaNone}</option>
        ${areas.map(
          ({ id, label }) =>
            html`<option value=${id} .selected=${answers.area === id}>${told(label, language)}</option>`,
        )}
      </select>
      <p class="sm muted">${m.optional}</p>`,
  );
}

/** One choice: a box, or one of a group of which only one can be chosen. */
export function pick(
  group: string,
  code: string,
  words: string,
  chosen: boolean,
  choose: (on: boolean) => void,
  hint?: string,
): TemplateResult {
  const id = `${group}-${code}`;
  return html`<label class="pick"
    ><input
      type=${group === 'author' ? 'radio' : 'checkbox'}
      name=${group}
      id=${id}
      value=${code}
      .checked=${chosen}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
    /><span>${words}</span
    >${hint ? html`<span class="hint sm" id="${id}-hint">${hint}</span>` : nothing}</label
  >`;
}

const kinds: readonly AuthorKind[] = ['person', 'organisation', 'anonymous'];

/** The name that is shown. */
function nameField(form: ContributionForm): TemplateResult {
  const { m, answers, errors } = form;
  const wrong = errors.has('name');
  const person = answers.author === 'person';
  return html`<div class="sub answer">
    <label class="sm strong" for="name" part="label">${person ? m.personName : m.organisationName}</label>
    ${errorLine(form, 'name')}
    <input
      id="name"
      part="control"
      class="input"
      dir="auto"
      maxlength="200"
      autocomplete=${person ? 'name' : 'organization'}
      .value=${answers.name}
      aria-describedby=${wrong ? 'name-error' : nothing}
      aria-invalid=${wrong || nothing}
      @input=${(event: InputEvent) => form.set('name', (event.target as HTMLInputElement).value)}
    />
  </div>`;
}

/** As whom somebody speaks; the name stands below its choice. */
function authorQuestion(form: ContributionForm): TemplateResult {
  const { author } = form.answers;
  const one = (kind: AuthorKind) => {
    const chosen = author === kind;
    return html`${pick('author', kind, form.m[kind], chosen, () => form.set('author', kind))}
    ${chosen && kind !== 'anonymous' ? nameField(form) : nothing}`;
  };
  return ask(form, 'author', html`<div>${kinds.map(one)}</div>`, 'radiogroup');
}

/** What every form lets people choose; a name is asked for with its author. */
export const choice = (form: ContributionForm, field: string): unknown =>
  field === 'area' ? areaQuestion(form) : field === 'author' ? authorQuestion(form) : nothing;
