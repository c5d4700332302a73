/** Runs before anything else on a page and notes what must not happen there. Bundled, not imported. */
import type { Watched } from '../watched.ts';

const watched: Watched = { ran: 0, markup: [], names: [], errors: [] };
const names = new Set<string>();
const markup = new Set<string>();

const count = (): void => void watched.ran++;
for (const name of ['pwned', 'alert', 'confirm', 'prompt', 'print', 'open'])
  Object.defineProperty(window, name, { value: count, writable: false, configurable: false });
Object.defineProperty(window, 'watched', {
  value: () => ({ ...watched, markup: [...markup], names: [...names] }),
});
addEventListener('error', ({ message }) => watched.errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => watched.errors.push(String(reason)));

/** What runs, loads or changes the page by being there. The page's own are there before it is looked at. */
const forbidden = new Set(
  'script,iframe,frame,object,embed,base,meta,link,style,svg,math,img,image,video,audio,template'.split(','),
);
const addresses = new Set(
  'href,src,action,formaction,xlink:href,data,poster,background,srcset,ping'.split(','),
);

function isSafe(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, document.baseURI).protocol);
  } catch {
    return false;
  }
}

function look(element: Element): void {
  const tag = element.localName;
  names.add(tag);
  if (forbidden.has(tag)) markup.add(`<${tag}>`);
  for (const { name, value } of element.attributes) {
    names.add(`${tag} ${name}`);
    if (name.startsWith('on') || name === 'srcdoc' || name === 'style') markup.add(`<${tag} ${name}=…>`);
    else if (addresses.has(name) && !isSafe(value)) markup.add(`<${tag} ${name}=${value}>`);
  }
}

const observer = new MutationObserver((records) => {
  for (const { type, target, addedNodes } of records) {
    if (type === 'attributes') look(target as Element);
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      look(node);
      node.querySelectorAll('*').forEach(look);
    }
  }
});
const observe = (root: Node) => observer.observe(root, { childList: true, subtree: true, attributes: true });

const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function attachWatched(init) {
  const root = attachShadow.call(this, init);
  observe(root);
  return root;
};
addEventListener('DOMContentLoaded', () => observe(document.body));
