import { ogpValueCodes, promptsOfValue, type AuthorKind, type OgpValue } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../base/lit.ts';
import { errorLine, guidance } from './field.view.ts';
import { told, type IdeaFormActs, type IdeaFormState } from './idea-form.model.ts';

/** Which policy area, where the page has not said. */
export function areaQuestion(state: IdeaFormState, acts: IdeaFormActs): TemplateResult | typeof nothing {
  const areas = state.plan?.policyAreas ?? [];
  if (state.area || !areas.length) return nothing;
  const { messages: m } = state;
  return html`<div class="asked" part="field">
    <div class="ask"><label for="area" part="label">${m.area}</label></div>
    <div class="answer">
      <select
        id="area"
        part="control"
        @change=${(event: Event) => acts.set('area', (event.target as HTMLSelectElement).value)}
      >
        <option value="">${m.areaNone}</option>
        ${areas.map(
          (area) =>
            html`<option value=${area.id} .selected=${state.answers.area === area.id}>
              ${told(area.label, state.language)}
            </option>`,
        )}
      </select>
      <p class="under"><span>${m.optional}</span></p>
    </div>
  </div>`;
}

/** The four OGP values, each opening its own prompts. */
export function valuesQuestion(state: IdeaFormState, acts: IdeaFormActs): TemplateResult {
  const { messages: m, answers } = state;
  const alone = answers.improves.technology && Object.keys(answers.improves).length === 1;
  return html`<div class="asked" part="field">
    <fieldset class="ask" aria-describedby="improves-hint">
      <legend part="label">${m.improves}</legend>
      <p class="hint" id="improves-hint" part="hint">${m.improvesHint}</p>
      ${ogpValueCodes.map((value) => pickValue(state, acts, value))}
      ${alone && state.later
        ? html`<p class="note wait" role="status"><span>${state.later.messages.technologyAlone}</span></p>`
        : nothing}
    </fieldset>
    ${guidance(state, m.improvesTips)}
  </div>`;
}

function pickValue(state: IdeaFormState, acts: IdeaFormActs, value: OgpValue): TemplateResult {
  const { messages: m, answers } = state;
  const chosen = answers.improves[value];
  const tech = value === 'technology';
  const choose = (event: Event) => {
    const improves = { ...answers.improves };
    if ((event.target as HTMLInputElement).checked) improves[value] = [];
    else delete improves[value];
    acts.set('improves', improves);
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
              acts.set('improves', {
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
export function authorQuestion(state: IdeaFormState, acts: IdeaFormActs): TemplateResult {
  const { messages: m, answers } = state;
  const wrong = state.errors.has('name');
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
              @change=${() => acts.set('author', kind)}
            /><span>${m[kind]}</span></label
          >`,
      )}
      ${answers.author === 'anonymous'
        ? nothing
        : html`<div class="sub answer">
            <label class="small" for="name" part="label"
              >${answers.author === 'person' ? m.personName : m.organisationName}</label
            >
            ${errorLine(state, 'name')}
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
              @input=${(event: InputEvent) => acts.set('name', (event.target as HTMLInputElement).value)}
            />
          </div>`}
    </fieldset>
    ${guidance(state, m.authorTips)}
  </div>`;
}
