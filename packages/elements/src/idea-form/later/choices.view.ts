import { ogpValueCodes, promptsOfValue, type AuthorKind, type OgpValue } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../../base/lit.ts';
import { ask, errorLine } from '../field.view.ts';
import { told, type IdeaForm } from '../idea-form.form.ts';
import type { Field } from '../idea-form.steps.ts';
import { note } from './parts.view.ts';

/** Which policy area, where the page has not said. */
function areaQuestion(form: IdeaForm): TemplateResult | typeof nothing {
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
function pick(
  group: string,
  code: string,
  words: string,
  chosen: boolean,
  choose: (on: boolean) => void,
  hint?: string,
) {
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

/** The four OGP values, each opening its own prompts. */
function valuesQuestion(form: IdeaForm): TemplateResult {
  const { m } = form;
  const { improves } = form.answers;
  const set = (value: OgpValue, prompts: string[] | undefined) => {
    const { [value]: _, ...others } = improves;
    form.set('improves', prompts ? { ...others, [value]: prompts } : others);
  };
  const one = (value: OgpValue) => {
    const chosen = improves[value];
    const hint = value === 'technology' ? m.technologyHint : undefined;
    return html`${pick('improves', value, m[value], !!chosen, (on) => set(value, on ? [] : undefined), hint)}
    ${
      chosen
        ? html`<div class="sub" role="group" aria-label=${m[value]}>
            ${promptsOfValue[value].map((prompt) =>
              pick('improves', prompt, m[prompt], chosen.includes(prompt), (on) =>
                set(value, [...chosen.filter((other) => other !== prompt), ...(on ? [prompt] : [])]),
              ),
            )}
          </div>`
        : nothing
    }`;
  };
  const alone = Object.keys(improves).join() === 'technology';
  return ask(
    form,
    'improves',
    html`<div>
      ${ogpValueCodes.map(one)} ${alone ? note('wait', html`<p>${m.technologyAlone}</p>`, 'status') : nothing}
    </div>`,
    'group',
  );
}

const kinds: readonly AuthorKind[] = ['person', 'organisation', 'anonymous'];

/** The name that is shown. */
function nameField(form: IdeaForm): TemplateResult {
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
function authorQuestion(form: IdeaForm): TemplateResult {
  const { author } = form.answers;
  const one = (kind: AuthorKind) => {
    const chosen = author === kind;
    return html`${pick('author', kind, form.m[kind], chosen, () => form.set('author', kind))}
    ${chosen && kind !== 'anonymous' ? nameField(form) : nothing}`;
  };
  return ask(form, 'author', html`<div>${kinds.map(one)}</div>`, 'radiogroup');
}

/** A question that is not answered in words; a name is asked for with its author. */
export const choices = (form: IdeaForm, field: Field): unknown =>
  field === 'area'
    ? areaQuestion(form)
    : field === 'improves'
      ? valuesQuestion(form)
      : field === 'author'
        ? authorQuestion(form)
        : nothing;
