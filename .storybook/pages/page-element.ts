import { LitElement, type TemplateResult } from 'lit';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { follow, goToNamed, nameInAddress } from './places.ts';

/** A page of documentation: plain markup without a shadow, so that links into it, searching and printing work as ever. */
export abstract class PageElement extends LitElement {
  protected abstract override render(): TemplateResult;

  protected override createRenderRoot(): this {
    return this;
  }

  readonly #onGlobals = ({ globals }: { globals: Record<string, string> }): void => {
    const { documentElement } = document;
    documentElement.style.colorScheme = globals['scheme'] ?? '';
    documentElement.dir = globals['direction'] ?? 'ltr';
  };

  override connectedCallback(): void {
    super.connectedCallback();
    // A story that was open before has set these for itself.
    document.documentElement.style.colorScheme = '';
    document.documentElement.dir = 'ltr';
    document.body.style.maxInlineSize = '';
    addons.getChannel().on(GLOBALS_UPDATED, this.#onGlobals);
    this.addEventListener('click', follow);
    window.addEventListener('hashchange', nameInAddress);
    window.parent.addEventListener('hashchange', goToNamed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    addons.getChannel().off(GLOBALS_UPDATED, this.#onGlobals);
    this.removeEventListener('click', follow);
    window.removeEventListener('hashchange', nameInAddress);
    window.parent.removeEventListener('hashchange', goToNamed);
  }

  protected override firstUpdated(): void {
    goToNamed();
    this.dataset['ready'] = '';
  }
}
