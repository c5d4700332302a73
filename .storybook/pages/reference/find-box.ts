import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { find, type Place } from './find.ts';

/** A part of the page and the names of its entries. */
export interface Part {
  readonly key: string;
  readonly title: string;
  readonly names: readonly string[];
}

const most = 40;

/** `<find-box>`: what is typed leads to entries; where nothing is typed, the index does. */
export class FindBoxElement extends LitElement {
  static override properties = {
    parts: { attribute: false },
    places: { attribute: false },
    typed: { state: true },
  };
  declare parts: readonly Part[];
  declare places: readonly Place[];
  declare typed: string;

  constructor() {
    super();
    this.parts = [];
    this.places = [];
    this.typed = '';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  readonly #onInput = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value.trim();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.querySelector<HTMLAnchorElement>('.results a')?.click();
  };

  #index(): TemplateResult {
    return html`<ul class="index" role="list">
      ${this.parts.map(
        ({ key, title, names }) =>
          html`<li>
            <details>
              <summary>${title} <span class="amount">${names.length}</span></summary>
              <ul role="list">
                <li><a href="#part-${key}" target="_self">All of it</a></li>
                ${names.map((name) => html`<li><a href="#${name}" target="_self">${name}</a></li>`)}
              </ul>
            </details>
          </li>`,
      )}
    </ul>`;
  }

  #results(found: readonly Place[]): TemplateResult {
    return html`<ol class="results" role="list">
      ${found
        .slice(0, most)
        .map(
          ({ id, name, within }) =>
            html`<li><a href="#${id}" target="_self">${name}</a> <span>${within}</span></li>`,
        )}
    </ol>`;
  }

  protected override render(): TemplateResult {
    const found = find(this.places, this.typed);
    const amount =
      found.length > most ? `${found.length} found, the nearest ${most}:` : `${found.length} found`;
    return html`<form role="search" @submit=${this.#onSubmit}>
        <label for="typed">Find an entity, a member, a code or a rule</label>
        <input id="typed" type="search" autocomplete="off" spellcheck="false" @input=${this.#onInput} />
        <p class="amount" role="status">${this.typed ? amount : nothing}</p>
      </form>
      ${this.typed ? this.#results(found) : this.#index()}`;
  }
}
customElements.define('find-box', FindBoxElement);
