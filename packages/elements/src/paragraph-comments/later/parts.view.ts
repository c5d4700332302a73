import { html, nothing, type TemplateResult } from '../../base/lit.ts';

/** A button that does not send. `kind` is its look; `on` says whether it is pressed, or what it opens is open. */
export const button = (
  kind: string,
  words: unknown,
  press: (event: Event) => unknown,
  on: { pressed?: boolean; open?: boolean; id?: string } = {},
): TemplateResult =>
  html`<button
    class="btn ${kind}"
    type="button"
    id=${on.id ?? nothing}
    aria-pressed=${on.pressed ?? nothing}
    aria-expanded=${on.open ?? nothing}
    @click=${press}
  >
    ${words}
  </button>`;

/** A list to choose one from. */
export const select = (
  id: string | typeof nothing,
  options: readonly (readonly [value: string, words: string])[],
  chosen: string,
  choose: (value: string) => unknown,
): TemplateResult =>
  html`<select
    id=${id}
    class="input"
    @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}
  >
    ${options.map(([value, words]) => html`<option value=${value} .selected=${value === chosen}>${words}</option>`)}
  </select>`;
