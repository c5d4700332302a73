/** Walks up from a node, through shadow roots, to the first element that matches. */
export function composedClosest(from: Node, selector: string): Element | undefined {
  for (let node: Node | null = from; node; node = node.parentNode ?? (node as ShadowRoot).host) {
    if (node instanceof Element && node.matches(selector)) return node;
  }
  return undefined;
}

/** The language that holds at a node: the nearest `lang`, through shadow roots; English where there is none. */
export function languageAt(node: Node): string {
  return composedClosest(node, '[lang]:not([lang=""])')?.getAttribute('lang') ?? 'en';
}

/** An attribute of the nearest `<ogp-backend>` that has it. Works before that element is registered. */
export function inherited(node: Node, attribute: string): string | undefined {
  return composedClosest(node, `ogp-backend[${attribute}]`)?.getAttribute(attribute) ?? undefined;
}

/**
 * Calls back when language or backend may have changed around a node, and what else is to be watched in it. Returns a
 * function that stops it.
 */
export function watchSurroundings(
  node: Node,
  changed: () => void,
  inside?: MutationObserverInit,
): () => void {
  const observer = new MutationObserver(changed);
  const options = { subtree: true, attributeFilter: ['lang', 'api', 'plan', 'document'] };
  observer.observe(document, options);
  if (inside) observer.observe(node, inside);
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    observer.observe(root, options);
  }
  return () => observer.disconnect();
}
