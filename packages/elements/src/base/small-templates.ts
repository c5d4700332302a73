/**
 * What takes the place of Lit's templates in `cdn/` files: children that are text, templates or lists of these;
 * attributes, `.properties`, `?flags`, `@events`. Lit's own would be an eighth of such a file, more than what a form asks
 * and says in a language. The specs of all elements run on this, too (`LIT=small`), and its own hold it to Lit.
 */

/** Known by its class, so that nothing that was read from somewhere can pass for one. */
class Template {
  declare readonly strings: TemplateStringsArray;
  declare readonly values: unknown[];
}
export type TemplateResult = Template;

export const nothing = Symbol('nothing');

export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult =>
  Object.assign(new Template(), { strings, values });

/** Takes what it needs from the front of a template's values. */
type Part = (values: unknown[]) => void;

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(markup: string): string }): typeof rules;
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('lit-html', { createHTML: (markup) => markup });

/** Stands for a value in an attribute and marks its name, so that browsers make nothing of it. No text of ours has it. */
const hole = '§';

/** A name of which markup, which knows no capitals, lets nothing get lost. */
const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const undashed = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The markup of a template, with an empty comment in the place of each child. */
const markupOf = (strings: readonly string[]): string =>
  strings.reduce((before, after) =>
    /<[^>]*$/.test(before)
      ? before.replace(
          /([^\s=§]+)(=(?:"[^"]*)?)$/,
          (_, name: string, rest: string) => dashed(name) + hole + rest,
        ) +
        hole +
        after
      : `${before}<!---->${after}`,
  );

const prepared = new WeakMap<TemplateStringsArray, HTMLTemplateElement>();

function templateOf(strings: TemplateStringsArray): HTMLTemplateElement {
  const known = prepared.get(strings);
  if (known) return known;
  const template = document.createElement('template');
  const markup = markupOf(strings);
  // eslint-disable-next-line no-restricted-syntax -- it is source code: the values are not in it
  template.innerHTML = policy?.createHTML(markup) ?? markup;
  prepared.set(strings, template);
  return template;
}

const textOf = (value: unknown): string => (value === nothing ? '' : `${(value ?? '') as string}`);

function attributePart(element: Element, marked: string): Part {
  const pieces = element.getAttribute(marked)!.split(hole);
  const whole = pieces.join() === ',';
  const [, kind, name] = /^([.?@]?)(.*)§$/.exec(marked)!;
  let now: unknown = pieces;
  element.removeAttribute(marked);
  if (kind === '@') element.addEventListener(name!, (event) => (now as (event: Event) => unknown)(event));
  return (values) => {
    const own = values.splice(0, pieces.length - 1);
    const value = whole ? own[0] : String.raw({ raw: pieces }, ...own);
    if (value === now) return;
    now = value;
    if (kind === '.') Object.assign(element, { [undashed(name!)]: value });
    else if (kind === '?') element.toggleAttribute(name!, value !== nothing && !!value);
    else if (kind !== '@') {
      if (value === nothing) element.removeAttribute(name!);
      else element.setAttribute(name!, textOf(value));
    }
  };
}

/** What stands before a node, from the one on that stood there before; where a template begins, that is a comment. */
class Child {
  /** Null where an element begins. */
  readonly #start: ChildNode | null;
  readonly #end: ChildNode;
  /** The text or the template that is there. */
  #now: unknown = this;
  #given: unknown = this;
  #update: ((values: readonly unknown[]) => void) | undefined;
  #items: Child[] | undefined;

  constructor(end: ChildNode) {
    this.#end = end;
    if (!end.previousSibling && !end.parentElement) end.before(new Comment());
    this.#start = end.previousSibling;
  }

  set(value: unknown): void {
    // What is the very same as before, such as a list that was kept, is drawn already.
    if (value === this.#given) return;
    this.#given = value;
    if (Array.isArray(value)) return this.#list(value);
    const { strings, values } = value instanceof Template ? value : { strings: undefined, values: [] };
    const next = strings ?? textOf(value);
    if (next !== this.#now || this.#items) {
      this.#clear();
      this.#now = next;
      if (strings) {
        const fragment = document.importNode(templateOf(strings).content, true);
        this.#update = updating(fragment);
        this.#update(values);
        this.#end.before(fragment);
      } else if (next) this.#end.before(next as string);
    } else this.#update?.(values);
  }

  #list(values: readonly unknown[]): void {
    if (!this.#items) {
      this.#clear();
      this.#items = [];
    }
    const items = this.#items;
    values.forEach((value, i) => {
      items[i] ??= newChild(this.#end.parentNode!, this.#end);
      items[i].set(value);
    });
    // From the end on: each item begins where the one before it ends.
    for (const surplus of items.splice(values.length).reverse()) surplus.#remove();
  }

  #clear(): void {
    this.#items = this.#update = undefined;
    while (this.#end.previousSibling !== this.#start) this.#end.previousSibling!.remove();
  }

  #remove(): void {
    this.#clear();
    this.#end.remove();
  }
}

const newChild = (parent: Node, before: Node | null): Child =>
  new Child(parent.insertBefore(new Comment(), before));

/** Finds the parts of a template, in the order of its values; gives what brings them up to date. */
function updating(fragment: DocumentFragment): (values: readonly unknown[]) => void {
  const parts: Part[] = [];
  const nodes = document.createTreeWalker(fragment, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    if (node instanceof Element) {
      const marked = node.getAttributeNames().filter((name) => name.endsWith(hole));
      parts.push(...marked.map((name) => attributePart(node, name)));
    } else {
      const child = new Child(node as Comment);
      parts.push((values) => child.set(values.shift()));
    }
  }
  return (values) => {
    const left = [...values];
    for (const part of parts) part(left);
  };
}

/** Draws what it is set to into a node, in place of what it was set to before. */
export const inside = (root: Node): Pick<Child, 'set'> => newChild(root, null);
