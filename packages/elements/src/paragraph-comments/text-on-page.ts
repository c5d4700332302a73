import { paragraphText, type ConsultationDocument, type Paragraph } from '@ogp-kit/core/browser';
import type { Consultation, Place } from './consultation.ts';
import type { OgpParagraphToolsElement } from './paragraph-tools.element.ts';

/** What can be a block of a text: those that hold no other one. */
const blockTags = 'p,li,td,th,dd,blockquote,pre,[data-ogp-paragraph]';

/** The words as core compares them. */
const wordsOf = (element: Element): string =>
  element.textContent.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The words of each block of a paragraph, in each of its languages. */
function versionsOf({ blocks }: Paragraph): string[][] {
  const languages = Object.keys(blocks[0]?.text ?? {});
  return languages.map((language) => blocks.map((block) => paragraphText({ blocks: [block] }, language)));
}

/** Where the first row of blocks is, and how long, that says what one version of a paragraph says. */
function rowOf(
  versions: readonly string[][],
  words: readonly (string | undefined)[],
): [start: number, length: number] {
  for (const version of versions)
    for (let at = words.indexOf(version[0] || ' '); at >= 0; at = words.indexOf(version[0], at + 1))
      if (version.every((one, i) => words[at + i] === one)) return [at, version.length];
  return [0, 0];
}

/**
 * The text as it stands on the page itself: finds its paragraphs there and puts the tools of each behind it. Touches nothing
 * of the page's own, follows what the page does with it, and takes away what it put there.
 */
export class TextOnPage {
  readonly #consultation: Consultation;
  readonly #root: Element;
  readonly #tools = new Map<Place, OgpParagraphToolsElement>();
  readonly #blocks = new Map<Place, readonly Element[]>();
  readonly #observer = new MutationObserver(() => this.place());
  readonly #missed: (paragraphs: readonly Paragraph[]) => void;

  /** @param missed - Told of the paragraphs that are not on the page, when these have changed. */
  constructor(consultation: Consultation, root: Element, missed: (paragraphs: readonly Paragraph[]) => void) {
    this.#consultation = consultation;
    this.#root = root;
    this.#missed = missed;
  }

  /** The page's own blocks of a place. */
  blocksOf(place: Place): readonly Element[] {
    return this.#blocks.get(place) ?? [];
  }

  /** Puts the tools where they belong now. */
  place(): void {
    const { document } = this.#consultation;
    if (!document) return;
    this.#find(document);
    const missing = document.paragraphs.filter(({ id }) => !this.#blocks.has(`paragraphs/${id}`));
    for (const [place, tools] of this.#tools) {
      if (this.#blocks.has(place)) continue;
      tools.remove();
      this.#tools.delete(place);
    }
    for (const [place, blocks] of this.#blocks) this.#put(place, blocks);
    this.#missed(missing);
    this.#observer.takeRecords();
    this.#observer.observe(this.#root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['data-ogp-paragraph'],
    });
  }

  /** Takes away all that was put there. */
  remove(): void {
    this.#observer.disconnect();
    for (const tools of this.#tools.values()) tools.remove();
    this.#tools.clear();
    this.#blocks.clear();
  }

  #find({ paragraphs }: ConsultationDocument): void {
    this.#blocks.clear();
    const leaves = [...this.#root.querySelectorAll(blockTags)].filter(
      (element) => !element.querySelector(blockTags) || element.hasAttribute('data-ogp-paragraph'),
    );
    const named = new Map<string, Element>();
    // The words of each, as long as it is no paragraph's.
    const free = leaves.map((leaf) => {
      const id = leaf.getAttribute('data-ogp-paragraph');
      if (id === null) return wordsOf(leaf);
      if (!named.has(id)) named.set(id, leaf);
      return undefined;
    });
    for (const paragraph of paragraphs) {
      const own = named.get(paragraph.id);
      const [start, length] = own ? [leaves.indexOf(own), 1] : rowOf(versionsOf(paragraph), free);
      free.fill(undefined, start, start + length);
      if (length) this.#blocks.set(`paragraphs/${paragraph.id}`, leaves.slice(start, start + length));
    }
  }

  #put(place: Place, blocks: readonly Element[]): void {
    const tools = this.#tools.get(place) ?? document.createElement('ogp-paragraph-tools');
    this.#tools.set(place, tools);
    const last = blocks.at(-1)!;
    const list = last.parentElement!;
    // A list that ends a paragraph ends with it: the tools are not another item's.
    const endsList = blocks.length > 1 && last.matches('li') && !last.nextElementSibling?.matches('li');
    const before = endsList ? list : last;
    if (!endsList && last.matches('li,td,th,dd')) {
      if (last.lastElementChild !== tools) last.append(tools);
    } else if (before.nextElementSibling !== tools) before.after(tools);
    tools.consultation = this.#consultation;
    tools.place = place;
  }
}
