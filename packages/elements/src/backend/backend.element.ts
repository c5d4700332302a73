import { define } from '../base/define.ts';

/**
 * One place to set what the elements inside it share. Draws nothing of its own.
 *
 * @tag ogp-backend
 * @attr {string} api - Base URL of a backend: the folder of its `ogp.json`.
 * @attr {string} plan - Id of a plan.
 * @attr {string} document - Id of a text under consultation.
 * @slot - The elements that share it, and anything else.
 */
export class OgpBackendElement extends HTMLElement {
  /** Registers the element; safe to call again. */
  static define(tag = 'ogp-backend', registry?: CustomElementRegistry): void {
    define(tag, this, registry);
  }

  connectedCallback(): void {
    this.style.display ||= 'contents';
  }

  /** Base URL of a backend: the folder of its `ogp.json`. */
  get api(): string | null {
    return this.getAttribute('api');
  }
  set api(value: string | null) {
    reflect(this, 'api', value);
  }

  /** Id of a plan. */
  get plan(): string | null {
    return this.getAttribute('plan');
  }
  set plan(value: string | null) {
    reflect(this, 'plan', value);
  }

  /** Id of a text under consultation. */
  get document(): string | null {
    return this.getAttribute('document');
  }
  set document(value: string | null) {
    reflect(this, 'document', value);
  }
}

function reflect(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

declare global {
  interface HTMLElementTagNameMap {
    'ogp-backend': OgpBackendElement;
  }
}
