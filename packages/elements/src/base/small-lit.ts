/**
 * What takes the place of `lit.ts` in `cdn/` files: as much of `LitElement` as the elements use. The whole of it would be
 * a tenth of such a file. The specs of all elements run on this one, too (`LIT=small`).
 */
import { html, nothing, render, type TemplateResult } from './small-templates.ts';

export { html, nothing, type TemplateResult };

interface Sheet {
  cssText: string;
  styleSheet: CSSStyleSheet;
}

export function unsafeCSS(cssText: string): Sheet {
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(cssText);
  return { cssText, styleSheet };
}

export const css = (texts: TemplateStringsArray, ...sheets: Sheet[]): Sheet =>
  unsafeCSS(String.raw(texts, ...sheets.map(({ cssText }) => cssText)));

interface Declaration {
  attribute?: string | false;
  type?: NumberConstructor;
}

/** Attributes with the names of their properties. */
const attributesOf = (properties: Record<string, Declaration>) =>
  Object.entries(properties).flatMap(([name, { attribute = name.toLowerCase(), type }]) =>
    attribute ? [[attribute, name, type] as const] : [],
  );

export class LitElement extends HTMLElement {
  static styles: Sheet[] = [];
  static properties: Record<string, Declaration> = {};

  /** Asked for when the element is registered; again, where it is in another registry, too. */
  static get observedAttributes(): string[] {
    for (const name of Object.keys(this.properties)) {
      if (Object.hasOwn(this.prototype, name)) continue;
      const key = Symbol();
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: Record<symbol, unknown>) {
          return this[key];
        },
        set(this: LitElement & Record<symbol, unknown>, value: unknown) {
          const before = this[key];
          if (Object.is(before, value)) return;
          this[key] = value;
          this.requestUpdate(name, before);
        },
      });
    }
    return attributesOf(this.properties).map(([attribute]) => attribute);
  }

  renderRoot!: ShadowRoot;
  #changed = new Map<string, unknown>();
  #updated: Promise<boolean> | undefined;
  /** What was set before the element was one. */
  #early: [string, unknown][] = [];

  constructor() {
    super();
    const self = this as unknown as Record<string, unknown>;
    for (const name of Object.keys((this.constructor as typeof LitElement).properties)) {
      if (!Object.hasOwn(self, name)) continue;
      this.#early.push([name, self[name]]);
      delete self[name];
    }
  }

  connectedCallback(): void {
    Object.assign(this, Object.fromEntries(this.#early.splice(0)));
    if (this.renderRoot) return;
    this.renderRoot = this.attachShadow({ mode: 'open' });
    const { styles } = this.constructor as typeof LitElement;
    this.renderRoot.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
    this.#updated = undefined;
    this.requestUpdate();
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    const { properties } = this.constructor as typeof LitElement;
    for (const [of, name, type] of attributesOf(properties))
      if (of === attribute) Object.assign(this, { [name]: value && type ? type(value) : value });
  }

  requestUpdate(name?: string, before?: unknown): void {
    if (name && !this.#changed.has(name)) this.#changed.set(name, before);
    if (this.renderRoot) this.#updated ??= Promise.resolve().then(() => this.performUpdate());
  }

  get updateComplete(): Promise<boolean> {
    return this.#updated ?? Promise.resolve(true);
  }

  /** Draws now what would be drawn in a moment. */
  protected performUpdate(): boolean {
    const changed = this.#changed;
    this.willUpdate(changed);
    this.#changed = new Map();
    this.#updated = undefined;
    render(this.render(), this.renderRoot);
    this.updated(changed);
    return !this.#updated;
  }

  protected willUpdate(_: Map<string, unknown>): void {}
  protected render(): unknown {
    return nothing;
  }
  protected updated(_: Map<string, unknown>): void {}
}
