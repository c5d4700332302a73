/** Where the pages are in Storybook, and how links between them are followed. */
import { NAVIGATE_URL } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';

/** The pages, each by the id that Storybook makes of its title. */
export const pages = {
  en: 'model-the-model--docs',
  sq: 'model-modeli--docs',
  reference: 'model-reference--docs',
} as const;

/** The address of a page, or of an entry in it, from wherever Storybook is. */
export function linkTo(page: keyof typeof pages, entry?: string): string {
  return `./?path=/docs/${pages[page]}${entry === undefined ? '' : `#${entry}`}`;
}

const framed = () => window.parent !== window;

/**
 * Lets Storybook follow a link, where a page stands inside it: so it need not load anew, and its address bar names the
 * entry. With a modifier key, and outside Storybook, the browser follows it.
 */
export function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  const href = link?.getAttribute('href');
  const modified = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (!href || modified || !framed()) return;
  if (href.startsWith('./?path=')) {
    event.preventDefault();
    addons.getChannel().emit(NAVIGATE_URL, href.slice(2));
  } else if (href.startsWith('#')) {
    addons.getChannel().emit(NAVIGATE_URL, href);
  }
}

/** The entry that the address names: Storybook's, where the page stands in it, else its own. */
export function namedEntry(): string {
  const { hash } = framed() ? window.parent.location : window.location;
  return decodeURIComponent(hash.slice(1));
}
