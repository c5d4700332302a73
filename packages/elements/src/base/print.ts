/**
 * Opens all that is folded while the page is printed. Returns what stops it.
 * @param changed - Draws what is on paper only, at once: a browser does not wait for what is done later.
 */
export function openForPrint(root: () => ParentNode, changed: (print: boolean) => void): () => void {
  let opened: readonly HTMLDetailsElement[] = [];
  const turn = ({ type }: Event): void => {
    const print = type === 'beforeprint';
    changed(print);
    if (print) opened = [...root().querySelectorAll('details')].filter((one) => !one.open);
    for (const one of opened) one.open = print;
  };
  const listen = (how: 'addEventListener' | 'removeEventListener') => {
    window[how]('beforeprint', turn);
    window[how]('afterprint', turn);
  };
  listen('addEventListener');
  return () => listen('removeEventListener');
}
