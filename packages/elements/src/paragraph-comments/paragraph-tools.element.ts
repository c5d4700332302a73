import { acting, linkButtons } from '../base/acting.styles.ts';
import { define } from '../base/define.ts';
import { ground } from '../base/ground.styles.ts';
import { LitElement, nothing, type PropertyDeclarations } from '../base/lit.ts';
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
  static override styles = [tokens, ground, linkButtons, acting, toolsStyles];

  static override properties: PropertyDeclarations = {
    consultation: { attribute: false },
    place: { attribute: false },
  };

  /** The text under consultation that it is part of. */
  declare consultation: Consultation | undefined;
  /** Where it stands in the text. */
  declare place: Place | undefined;
  #detach = (): unknown => undefined;

  /** Registers the element; safe to call again. */
  static define(tag = 'ogp-paragraph-tools', registry?: CustomElementRegistry): void {
    define(tag, this, registry);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#detach();
  }

  protected override willUpdate(): void {
    this.#detach();
    const { consultation, place } = this;
    if (!this.isConnected || !consultation || !place) return;
    const { places } = consultation;
    places.set(place, this);
    this.#detach = () => places.get(place) === this && places.delete(place);
  }

  protected override render(): unknown {
    const { consultation, place } = this;
    return consultation?.m && consultation.document && place ? toolsView(consultation, place) : nothing;
  }

  protected override updated(): void {
    const { later, open } = this.consultation ?? {};
    const isOpen = !!open?.has(this.place!);
    this.toggleAttribute('open', isOpen);
    // Once, and only where something was drawn that needs it.
    const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
    const sheet = later?.styles.styleSheet;
    if (sheet && isOpen && !adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ogp-paragraph-tools': OgpParagraphToolsElement;
  }
}
