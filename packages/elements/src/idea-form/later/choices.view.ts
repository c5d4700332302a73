import { ogpValueCodes, promptsOfValue, type AuthorKind, type OgpValue } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../../base/lit.ts';
import { errorLine, guidance } from '../field.view.ts';
import { told, type IdeaForm } from '../idea-form.form.ts';
import type { Field } from '../idea-form.steps.ts';

/** Which policy area, where the page has not said. */
function areaQuestion(form: IdeaForm): TemplateResult | typeof nothing {
  const areas = form.plan?.policyAreas ?? [];
  if (form.settings.area || !areas.length) return nothing;
  const { m } = form;
  return html`<div class="asked" part="field">
    <div class="ask"><label for="area" part="label">${m.area}</label></div>
    <div class="answer">
      <select
        id="area"
        part="control"
        @change=${(event: Event) => form.set('area', (event.target as HTMLSelectElement).value)}
      >
        <option value="">${m.areaNone}</option>
        ${areas.map(
          (area) =>
            html`<option value=${area.id} .selected=${form.answers.area === area.id}>
              ${told(area.label, form.language)}
            </option>`,
        )}
      </select>
      <p class="under"><span>${m.optional}</span></p>
    </div>
  </div>`;
}

/** The four OGP values, each opening its own prompts. */
function valuesQuestion(form: IdeaForm): TemplateResult {
  const { m, answers } = form;
  const alone = answers.improves.technology && Object.keys(answers.improves).length === 1;
  return html`<div class="asked" part="field">
    <fieldset class="ask" aria-describedby="improves-hint">
      <legend part="label">${m.improves}</legend>
      <p class="hint" id="improves-hint" part="hint">${m.improvesHint}</p>
      ${ogpValueCodes.map((value) => pickValue(form, value))}
      ${alone ? html`<p class="note wait" role="status">${m.technologyAlone}</p>` : nothing}
    </fieldset>
    ${guidance(form, m.improvesTips)}
  </div>`;
}

function pickValue(form: IdeaForm, value: OgpValue): TemplateResult {
  const { m, answers } = form;
  const chosen = answers.improves[value];
  const tech = value === 'technology';
  const choose = (event: Event) => {
    const improves = { ...answers.improves };
    if ((event.target as HTMLInputElement).checked) improves[value] = [];
    else delete improves[value];
    form.set('improves', improves);
  };
  return html`<label class="pick"
      ><input
        type="checkbox"
        id="improves-${value}"
        .checked=${!!chosen}
        aria-describedby=${tech ? 'improves-technology-hint' : nothing}
        @change=${choose}
      /><span>${m[value]}</span>${tech
        ? html`<span class="hint" id="improves-technology-hint">${m.technologyHint}</span>`
        : nothing}</label
    >${chosen
      ? html`<div class="sub" role="group" aria-label=${m[value]}>
          ${promptsOfValue[value].map((prompt) => {
            const toggle = (event: Event) => {
              const others = chosen.filter((other) => other !== prompt);
              form.set('improves', {
                ...answers.improves,
                [value]: (event.target as HTMLInputElement).checked ? [...others, prompt] : others,
              });
            };
            return html`<label class="pick"
              ><input
                type="checkbox"
                id="improves-${prompt}"
                .checked=${chosen.includes(prompt)}
                @change=${toggle}
              /><span>${m[prompt]}</span></label
            >`;
          })}
        </div>`
      : nothing}`;
}

const kinds: readonly AuthorKind[] = ['person', 'organisation', 'anonymous'];

/** As whom somebody speaks, and the name that is shown. */
function authorQuestion(form: IdeaForm): TemplateResult {
  const { m, answers } = form;
  const wrong = form.errors.has('name');
  return html`<div class="asked ${wrong ? 'bad' : ''}" part="field">
    <fieldset class="ask" aria-describedby="author-hint">
      <legend part="label">${m.author}</legend>
      <p class="hint" id="author-hint" part="hint">${m.authorHint}</p>
      ${kinds.map(
        (kind) =>
          html`<label class="pick"
            ><input
              type="radio"
              name="author"
              id="author-${kind}"
              value=${kind}
              .checked=${answers.author === kind}
              @change=${() => form.set('author', kind)}
            /><span>${m[kind]}</span></label
          >`,
      )}
      ${answers.author === 'anonymous'
        ? nothing
        : html`<div class="sub answer">
            <label class="small" for="name" part="label"
              >${answers.author === 'person' ? m.personName : m.organisationName}</label
            >
            ${errorLine(form, 'name')}
            <input
              id="name"
              part="control"
              class="input"
              dir="auto"
              maxlength="200"
              autocomplete=${answers.author === 'person' ? 'name' : 'organization'}
              .value=${answers.name}
              aria-describedby=${wrong ? 'name-error' : nothing}
              aria-invalid=${wrong ? 'true' : nothing}
              @input=${(event: InputEvent) => form.set('name', (event.target as HTMLInputElement).value)}
            />
          </div>`}
    </fieldset>
    ${guidance(form, m.authorTips)}
  </div>`;
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
