import { define } from '../base/define.ts';
import { ground } from '../base/ground.styles.ts';
import { LitElement, nothing, type PropertyDeclarations, type PropertyValues } from '../base/lit.ts';
import { tokens } from '../base/tokens.styles.ts';
import type { Consultation, Place } from './consultation.ts';
import { toolsStyles } from './tools.styles.ts';
import { toolsView } from './tools.view.ts';

/**
 * What can be done at one paragraph. Made by `<ogp-paragraph-comments>`, which puts one beside each paragraph; not to be
 * written by pages.
 *
 * @tag ogp-paragraph-tools
 */
export class OgpParagraphToolsElement extends LitElement {
  static override styles = [tokens, ground, toolsStyles];

  static override properties: PropertyDeclarations = {
    consultation: { attribute: false },
    place: { attribute: false },
  };

  /** The text under consultation that it is part of. */
  declare consultation: Consultation | undefined;
  /** Where it stands in the text. */
  declare place: Place | undefined;
  #attached: (() => void) | undefined;

  /** Registers the element; safe to call again. */
  static define(tag = 'ogp-paragraph-tools', registry?: CustomElementRegistry): void {
    define(tag, this, registry);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#attach();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#attached?.();
    this.#attached = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.isConnected && (changed.has('consultation') || changed.has('place'))) this.#attach();
  }

  #attach(): void {
    this.#attached?.();
    const { consultation, place } = this;
    if (!consultation || !place) return;
    consultation.attach(place, this);
    this.#attached = () => consultation.detach(place, this);
  }

  protected override render(): unknown {
    const { consultation, place } = this;
    return consultation?.m && consultation.document && place ? toolsView(consultation, place) : nothing;
  }

  protected override updated(): void {
    // Once, and only where something was drawn that needs it.
    const { later } = this.consultation ?? {};
    const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
    const sheet = later?.styles.styleSheet;
    if (sheet && this.consultation?.open.has(this.place!) && !adoptedStyleSheets.includes(sheet))
      adoptedStyleSheets.push(sheet);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ogp-paragraph-tools': OgpParagraphToolsElement;
  }
}
