import { ListPlace } from './list-place.ts';
import {
  blockNames,
  emphasisNames,
  itemNames,
  listNames,
  strongNames,
  struckNames,
  wordless,
} from './element-names.ts';
import {
  attribute,
  countWords,
  isHidden,
  isNavigation,
  walk,
  type Element,
  type Visitor,
} from './html-page.ts';
import { linkAddress } from './link-address.ts';
import type { Passage } from './passage.ts';
import { raisedDigits } from './raised-digits.ts';
import { behind, RunningText, type Standing } from './running-text.ts';
import { isJoinedRow, rowsWithHeadings } from './table-row.ts';
import { count, type Tally } from './tally.ts';
import { isWordItem, isWordTitle } from './word-html.ts';

const headingLevel = (tagName: string) => Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);
const classOf = (element: Element) => attribute(element, 'class') ?? '';

/** Takes passages out of a tree of HTML, in the order in which they are read. */
class PassageReader implements Visitor {
  readonly passages: Passage[] = [];
  readonly #tally: Tally;
  readonly #text: RunningText;
  readonly #lists = new ListPlace();
  readonly #layoutRows: ReadonlySet<Element>;
  readonly #links: (string | undefined)[] = [];
  readonly #raised: ('sup' | 'sub')[] = [];
  #strong = 0;
  #emphasis = 0;
  #code = 0;
  #isWordItem = false;
  #sign = '';
  #heading: Element | undefined;
  #row: Element | undefined;

  constructor(root: Element, tally: Tally) {
    this.#tally = tally;
    this.#text = new RunningText(tally);
    this.#layoutRows = rowsWithHeadings(root);
  }

  readonly enter = (element: Element): boolean => {
    const { tagName } = element;
    if (wordless.has(tagName)) return false;
    if (isHidden(element)) return this.#leaveOut(element, 'hidden');
    if (isNavigation(element)) return this.#leaveOut(element, 'navigation');
    if (blockNames.has(tagName)) this.#enterBlock(element);
    else this.#enterInline(element);
    return true;
  };

  readonly leave = (element: Element): void => {
    const { tagName } = element;
    if (blockNames.has(tagName)) this.#leaveBlock(element);
    if (strongNames.has(tagName)) this.#strong -= 1;
    if (emphasisNames.has(tagName)) this.#emphasis -= 1;
    if (tagName === 'a') this.#links.pop();
    if (tagName === 'sup' || tagName === 'sub') this.#raised.pop();
  };

  readonly text = (words: string): void => {
    const raised = this.#raised.at(-1);
    this.#text.add(raised ? raisedDigits(words, raised) : words, this.#standing(), this.#code > 0);
  };

  #standing(): Standing {
    return { strong: this.#strong > 0, emphasis: this.#emphasis > 0, href: this.#links.at(-1) };
  }

  #leaveOut(element: Element, why: 'hidden' | 'navigation'): false {
    count(this.#tally.leftOut, why, countWords(element));
    return false;
  }

  #enterInline(element: Element): void {
    const { tagName } = element;
    if (strongNames.has(tagName)) this.#strong += 1;
    if (emphasisNames.has(tagName)) this.#emphasis += 1;
    if (struckNames.has(tagName)) count(this.#tally.changed, 'struck');
    if (tagName === 'sup' || tagName === 'sub') this.#raised.push(tagName);
    if (tagName === 'a') this.#links.push(this.#addressOf(element));
    if (tagName === 'br') this.#breakLine();
    if (tagName === 'img') this.#image(element);
    if (tagName === 'input' && attribute(element, 'type') === 'checkbox') {
      this.#text.add(attribute(element, 'checked') === undefined ? '☐ ' : '☑ ');
    }
  }

  #breakLine(): void {
    if (this.#row || this.#heading) this.#text.add(' ');
    else this.#text.breakLine();
  }

  #addressOf(element: Element): string | undefined {
    const href = attribute(element, 'href');
    if (href === undefined) return this.#links.at(-1);
    const address = linkAddress(href);
    if (address === undefined || this.#heading) count(this.#tally.leftOut, 'addresses');
    return address;
  }

  #image(element: Element): void {
    const alt = attribute(element, 'alt')?.trim();
    if (!alt) return count(this.#tally.leftOut, 'emptyImages');
    count(this.#tally.taken, 'images');
    this.#text.add(` ${alt} `, this.#standing());
  }

  #enterBlock(element: Element): void {
    const { tagName } = element;
    if (this.#row) {
      if (tagName === 'td' || tagName === 'th') this.#enterCell(element);
      this.#text.add(' ');
      return;
    }
    this.#flush();
    if (headingLevel(tagName) || isWordTitle(classOf(element))) this.#heading ??= element;
    if (tagName === 'tr' && isJoinedRow(element, this.#layoutRows)) this.#row = element;
    if (tagName === 'pre') this.#code += 1;
    if (tagName === 'hr') this.passages.push({ kind: 'rule' });
    if (tagName === 'th') this.#strong += 1;
    if (listNames.has(tagName)) this.#lists.enterList(element);
    if (itemNames.has(tagName)) this.#sign += this.#lists.enterItem(element);
    this.#isWordItem = isWordItem(classOf(element));
    if (this.#isWordItem) this.#lists.enterWordItem();
    else if (!this.#lists.isInList) this.#lists.leaveWordList();
  }

  #enterCell(element: Element): void {
    const isFirst = element.parentNode?.childNodes.find((node) => 'tagName' in node) === element;
    const isOwn = element.parentNode === this.#row;
    if (isOwn && !isFirst) this.#text.add(' | ');
    if (element.tagName === 'th') this.#strong += 1;
  }

  #leaveBlock(element: Element): void {
    const { tagName } = element;
    if (this.#row && this.#row !== element) {
      this.#text.add(' ');
      return;
    }
    if (tagName === 'blockquote') count(this.#tally.taken, 'quotes');
    this.#flush();
    if (this.#row === element) this.#row = undefined;
    if (this.#heading === element) this.#heading = undefined;
    if (tagName === 'pre') this.#code -= 1;
    if (listNames.has(tagName)) this.#lists.leaveList();
    if (itemNames.has(tagName) || isWordItem(classOf(element))) {
      this.#lists.leaveItem();
      this.#sign = '';
    }
  }

  /** Ends the passage that is being read. */
  #flush(): void {
    if (this.#isWordItem) this.#text.dropItemSign();
    const words = this.#text.take();
    if (this.#row ? /^[\s|]*$/.test(words.text) : words.text === '') return;
    if (this.#heading) {
      const level = headingLevel(this.#heading.tagName) || 1;
      this.passages.push({ kind: 'heading', level, words });
      return;
    }
    if (this.#row) count(this.#tally.taken, 'rows');
    if (this.#code > 0) count(this.#tally.taken, 'codes');
    const { type, list } = this.#lists.place();
    if (type === 'li') count(this.#tally.taken, 'items');
    const signed = this.#sign === '' ? words : behind(this.#sign, words);
    this.#sign = '';
    const leads = !this.#row && this.#code === 0;
    this.passages.push({ kind: 'text', type, words: signed, leads, ...(list !== undefined && { list }) });
  }

  end(): void {
    this.#flush();
  }
}

/** The passages of a part of a page. */
export function passagesOf(root: Element, tally: Tally): Passage[] {
  const reader = new PassageReader(root, tally);
  walk(root, reader);
  reader.end();
  return reader.passages;
}
