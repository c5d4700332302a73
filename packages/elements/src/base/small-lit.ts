/**
 * What takes the place of `lit.ts` in `cdn/` files: as much of `LitElement` as the elements use. The whole of it would be
 * a tenth of such a file. The specs of all elements run on this one, too (`LIT=small`).
 */
import { html, inside, nothing, type TemplateResult } from './small-templates.ts';

export { html, nothing, type TemplateResult };

/** A sheet that is Lit's wrapping of one, too. */
type Sheet = CSSStyleSheet & { styleSheet: CSSStyleSheet };

export function unsafeCSS(cssText: string): Sheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cssText);
  return Object.assign(sheet, { styleSheet: sheet });
}

/** Whole sheets only: none of ours is made of others. */
export const css = (texts: TemplateStringsArray): Sheet => unsafeCSS(texts.raw.join(''));

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
  declare static styles: CSSStyleSheet[];
  declare static properties: Record<string, Declaration>;

  /** Asked for when the element is registered; again, where it is in another registry, too. */
  static get observedAttributes(): string[] {
    for (const name of Object.keys(this.properties)) {
      if (Object.hasOwn(this.prototype, name)) continue;
      const key = Symbol();
      Object.defineProperty(this.prototype, name, {
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
  #early: Record<string, unknown> = {};
  #drawing!: ReturnType<typeof inside>;

  constructor() {
    super();
    const self = this as unknown as Record<string, unknown>;
    for (const name of Object.keys((this.constructor as typeof LitElement).properties)) {
      if (!Object.hasOwn(self, name)) continue;
      this.#early[name] = self[name];
      delete self[name];
    }
  }

  connectedCallback(): void {
    if (this.renderRoot) return;
    this.renderRoot = this.attachShadow({ mode: 'open' });
    this.renderRoot.adoptedStyleSheets = (this.constructor as typeof LitElement).styles;
    this.#drawing = inside(this.renderRoot);
    Object.assign(this, this.#early);
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
    this.#drawing.set(this.render());
    this.updated(changed);
    return !this.#updated;
  }

  protected willUpdate(_: Map<string, unknown>): void {}
  protected render(): unknown {
    return undefined;
  }
  protected updated(_: Map<string, unknown>): void {}
}
