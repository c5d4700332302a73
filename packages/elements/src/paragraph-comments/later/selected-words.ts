/** A range of the page, as browsers tell it of shadow trees. */
type Composed = Selection & {
  getComposedRanges?(options: { shadowRoots: readonly ShadowRoot[] }): readonly StaticRange[];
};

/** What is selected now, also within shadow trees. */
function selectedRange(within: Element): StaticRange | undefined {
  const selection = getSelection() as Composed | null;
  if (!selection || selection.type !== 'Range') return undefined;
  const root = within.getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  // Where it is missing, the words can be typed.
  return selection.getComposedRanges?.({ shadowRoots })[0] ?? selection.getRangeAt(0);
}

/** The words that are selected in some elements, white space unified; empty where none, or some lie elsewhere. */
export function selectedWords(elements: readonly Element[]): string {
  const [first] = elements;
  const found = first && selectedRange(first);
  const holds = (node: Node) => elements.some((element) => element.contains(node));
  if (!found || !holds(found.startContainer) || !holds(found.endContainer)) return '';
  const range = new Range();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range.toString().replace(/\s+/gu, ' ').trim();
}
