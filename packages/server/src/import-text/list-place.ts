import { attribute, type Element } from './html-page.ts';
import { ordinal } from './ordinals.ts';

interface List {
  numbered: boolean;
  type: string;
  next: number;
  step: 1 | -1;
}

const wholeNumber = (text: string | undefined): number | undefined =>
  /^\s*-?\d{1,9}\s*$/.test(text ?? '') ? Number(text) : undefined;

function startOf(element: Element): number {
  const start = wholeNumber(attribute(element, 'start'));
  if (start !== undefined || attribute(element, 'reversed') === undefined) return start ?? 1;
  return element.childNodes.filter((node) => 'tagName' in node && node.tagName === 'li').length;
}

/** In which list and which item a reader is. */
export class ListPlace {
  readonly #lists: List[] = [];
  /** Of each open item, whether something of it was read. */
  readonly #items: { begun: boolean }[] = [];
  #number = 0;
  #inWordList = false;

  get isInList(): boolean {
    return this.#lists.length > 0;
  }

  enterList(element: Element): void {
    if (this.#lists.length === 0) this.#number += 1;
    this.#lists.push({
      numbered: element.tagName === 'ol',
      type: attribute(element, 'type') ?? '',
      next: startOf(element),
      step: attribute(element, 'reversed') === undefined ? 1 : -1,
    });
  }

  leaveList(): void {
    this.#lists.pop();
  }

  /** Goes into an item, and gives the sign that it has in a numbered list: references in the text name it. */
  enterItem(element: Element): string {
    this.#items.push({ begun: false });
    const list = this.#lists.at(-1);
    if (!list?.numbered) return '';
    const number = wholeNumber(attribute(element, 'value')) ?? list.next;
    list.next = number + list.step;
    return `${ordinal(number, attribute(element, 'type') ?? list.type)} `;
  }

  leaveItem(): void {
    this.#items.pop();
  }

  /** Items that Word writes as paragraphs make one list as long as nothing else stands between them. */
  enterWordItem(): void {
    if (!this.#inWordList && this.#lists.length === 0) this.#number += 1;
    this.#inWordList = true;
    this.#items.push({ begun: false });
  }

  leaveWordList(): void {
    this.#inWordList = false;
  }

  /** What a passage that ends here is. What follows in an item after its first passage is no item of its own. */
  place(): { type: 'p' | 'li'; list?: number } {
    const item = this.#items.at(-1);
    if (!item) return this.#lists.length > 0 ? { type: 'li', list: this.#number } : { type: 'p' };
    const type = item.begun ? 'p' : 'li';
    item.begun = true;
    return { type, list: this.#number };
  }
}
