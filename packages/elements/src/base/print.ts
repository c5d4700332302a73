/** Opens all that is folded while the page is printed. Returns what stops it. */
export function openForPrint(root: () => ParentNode, changed: (print: boolean) => void): () => void {
  let opened: readonly HTMLDetailsElement[] = [];
  const turn = ({ type }: Event): void => {
    const print = type === 'beforeprint';
    if (print) opened = [...root().querySelectorAll('details')].filter((one) => !one.open);
    for (const one of opened) one.open = print;
    changed(print);
  };
  const listen = (how: 'addEventListener' | 'removeEventListener') => {
    window[how]('beforeprint', turn);
    window[how]('afterprint', turn);
  };
  listen('addEventListener');
  return () => listen('removeEventListener');
}
