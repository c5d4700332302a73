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
 * Lets Storybook follow a link to another page, where this one stands inside it: so it need not load anew. With a
 * modifier key, and outside Storybook, the browser follows it.
 */
export function follow(event: MouseEvent): void {
  const href = (event.target as Element).closest('a')?.getAttribute('href');
  const modified = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (!href?.startsWith('./?path=') || modified || !framed()) return;
  event.preventDefault();
  addons.getChannel().emit(NAVIGATE_URL, href.slice(2));
}

/** Has Storybook's address name the entry that was gone to, so that it can be passed on. */
export function nameInAddress(): void {
  if (!framed()) return;
  const { history, location } = window.parent;
  history.replaceState(history.state, '', `${location.pathname}${location.search}${window.location.hash}`);
}

/** Goes to the entry that Storybook's address names. Outside of it, to that of its own, which it was drawn too late for. */
export function goToNamed(): void {
  const { hash } = framed() ? window.parent.location : window.location;
  const there = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (there) window.location.replace(hash);
}
