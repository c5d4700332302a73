import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { navigationNames, wordless } from './element-names.ts';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Where a walk goes in and out. */
export interface Visitor {
  /** Whether to go in. */
  enter: (element: Element) => boolean;
  leave?: (element: Element) => void;
  text?: (words: string) => void;
}

/** A page, and what of it is the text. */
export interface Page {
  /** What holds the text: `main`, the only `article`, or the whole `body`. */
  root: Element;
  /** What the page says its language is. */
  language?: string;
  /** What stands in the window's title. */
  title?: string;
  /** Words of the page that are not in the root. */
  wordsOutside: number;
}

/** Walks without recursion: how deep a page goes is its writer's choice. */
export function walk(root: Node, { enter, leave, text }: Visitor): void {
  const open: [node: Node, leaving: boolean][] = [[root, false]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, leaving] = next;
    if ('value' in node) text?.(node.value);
    else if (leaving) leave?.(node as Element);
    else if (!('tagName' in node) || enter(node)) {
      if ('tagName' in node) open.push([node, true]);
      if ('childNodes' in node) for (const child of node.childNodes.toReversed()) open.push([child, false]);
    }
  }
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** Whether a browser shows nothing of it. */
export function isHidden(element: Element): boolean {
  const hidden = attribute(element, 'hidden');
  const style = attribute(element, 'style') ?? '';
  return (
    (hidden !== undefined && hidden !== 'until-found') ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style)
  );
}

export const isNavigation = (element: Element): boolean =>
  navigationNames.has(element.tagName) || attribute(element, 'role') === 'navigation';

/** The words in a part of a page that has some. */
export function countWords(root: Node): number {
  let [words, inWord] = [0, false];
  const enter = (element: Element) => !wordless.has(element.tagName) || element === root;
  walk(root, {
    enter,
    text: (value) => {
      words += value.match(/\S+/g)?.length ?? 0;
      if (inWord && /^\S/.test(value)) words -= 1;
      inWord = /\S$/.test(value);
    },
    leave: () => (inWord = false),
  });
  return words;
}

/** As the model writes a language; what a page says beside that says nothing. */
const isLanguage = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

const isMain = (element: Element) => element.tagName === 'main' || attribute(element, 'role') === 'main';

/** Reads HTML as browsers do, whatever is wrong with it. */
export function readPage(source: string): Page {
  const document = parse(source, { scriptingEnabled: false });
  const mains: Element[] = [];
  const articles: Element[] = [];
  let [html, body, titleElement] = [undefined, undefined, undefined] as (Element | undefined)[];
  walk(document, {
    enter: (element) => {
      const { tagName } = element;
      if (tagName === 'template') return false;
      if (tagName === 'html') html ??= element;
      if (tagName === 'body' || tagName === 'frameset') body ??= element;
      if (tagName === 'title') titleElement ??= element;
      if (isMain(element) && !isHidden(element)) mains.push(element);
      if (tagName === 'article') articles.push(element);
      return true;
    },
  });
  const whole = body ?? html!;
  const root = mains[0] ?? (articles.length === 1 ? articles[0]! : whole);
  const language = html && (attribute(html, 'lang') ?? attribute(html, 'xml:lang'));
  const title = titleElement && textOf(titleElement).replace(/\s+/g, ' ').trim();
  return {
    root,
    ...(language && isLanguage.test(language) && { language }),
    ...(title && { title }),
    wordsOutside: root === whole ? 0 : countWords(whole) - countWords(root),
  };
}

function textOf(root: Node): string {
  const parts: string[] = [];
  walk(root, { enter: () => true, text: (value) => parts.push(value) });
  return parts.join('');
}
