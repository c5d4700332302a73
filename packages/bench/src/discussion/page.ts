/** What runs in the page: shows the text in one way or another, and times it there, next to what is measured. */
import type { Backend } from '@ogp-kit/client';
import { frame, plainly, until, type Took } from '../frame.ts';
import { madeUp, markOf, type Size } from './made-up.ts';
import { plainMarkup, plainStyle } from './plain.ts';
import { readyBackend } from './ready-backend.ts';

/** What the page needs to know of the two elements. */
type Drawn = HTMLElement & { updateComplete: Promise<unknown> };
type Shown = Drawn & { backend: Backend };

/** Nodes by kind, in all trees. */
export interface NodeCount {
  elements: number;
  texts: number;
  comments: number;
}

const toolsOf = (element: Element) => [...element.shadowRoot!.querySelectorAll<Drawn>('ogp-paragraph-tools')];

function make(size: Size) {
  const discussion = madeUp(size);
  const backend = readyBackend(discussion);
  const place = document.createElement('main');
  document.body.append(place);
  let element: Shown | undefined;
  /** Those of the paragraphs; behind them stand those of the text as a whole. */
  const allTools = () => toolsOf(element!).slice(0, size.paragraphs);
  const button = (tools: Element, selector: string) =>
    tools.shadowRoot?.querySelector<HTMLButtonElement>(selector);
  /** Long enough for what a press starts at the backend to be over. */
  const quiet = () => new Promise((resolve) => setTimeout(resolve, 60));

  async function timed(selector: string, tools: Drawn): Promise<number> {
    const pressed = button(tools, selector)!;
    pressed.scrollIntoView({ block: 'center' });
    await frame();
    await quiet();
    const start = performance.now();
    pressed.click();
    await frame();
    const took = performance.now() - start;
    if (button(tools, selector)!.getAttribute('aria-pressed') !== 'true')
      throw new Error(`${selector} took no press`);
    await quiet();
    return took;
  }

  return {
    prepare(markup?: 'all' | 'paragraphs') {
      backend.prepare();
      return markup && (this.markup = plainStyle + plainMarkup(discussion, markup === 'all'));
    },
    markup: '',

    plain(): Promise<Took> {
      return plainly(place, this.markup);
    },

    /** From appending the element to the frame that has its text; and until all tools are drawn, should that be later. */
    async show(): Promise<Took & { whole: number }> {
      element = document.createElement('ogp-paragraph-comments') as Shown;
      element.lang = 'en';
      element.setAttribute('document', 'draft');
      element.backend = backend;
      const loaded = new Promise((resolve) =>
        element!.addEventListener('ogp-loaded', resolve, { once: true }),
      );
      const start = performance.now();
      place.append(element);
      await loaded;
      await element.updateComplete;
      const scripts = (await frame()) - start;
      const first = performance.now() - start;
      const drawn = () => allTools().filter((tools) => button(tools, '.comment')).length >= size.paragraphs;
      if (drawn()) return { scripts, first, whole: first };
      while (!drawn()) await frame();
      return { scripts, first, whole: performance.now() - start };
    },

    /** Opens all comments as a reader does, and waits until they are there. */
    async openAll(): Promise<void> {
      element!.shadowRoot!.querySelector<HTMLElement>('.head button')!.click();
      await until(() => allTools().every((tools) => button(tools, '.comment')?.ariaExpanded === 'true'));
      await until(() => allTools().every((tools) => button(tools, '.thread .support')));
      await quiet();
    },

    press: (i: number) => timed('.agree', allTools()[i]!),
    vote: (i: number) => timed('.thread .support', allTools()[i]!),

    close(): void {
      element?.remove();
      element = undefined;
      place.replaceChildren();
    },

    /** Without the texts of style sheets and scripts, which are not the element's. */
    nodes(): NodeCount {
      const count = { elements: 0, texts: 0, comments: 0 };
      const walk = (root: Node): void => {
        for (const node of root.childNodes) {
          if (node instanceof Element) count.elements++;
          else if (node instanceof Comment) count.comments++;
          else count.texts++;
          walk(node);
          if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
        }
      };
      walk(place);
      return count;
    },

    /** How many of the four buttons of each paragraph take the focus. */
    focusable(): number {
      let reached = 0;
      for (const tools of allTools())
        for (const selector of ['.comment', '.agree', '.neutral', '.disagree']) {
          const one = button(tools, selector);
          one?.focus();
          if (one && one.tabIndex >= 0 && tools.shadowRoot!.activeElement === one) reached++;
        }
      return reached;
    },

    /** The words by which each comment can be found. */
    marks: () =>
      discussion.document.paragraphs.flatMap((_, i) => discussion.commentsOn(i).map(({ id }) => markOf(id))),

    /** How many of some words the browser's own search finds. */
    found(marks: readonly string[]): number {
      const search = window as unknown as { find(words: string): boolean };
      getSelection()!.removeAllRanges();
      // Wraps around, as the search in a page does.
      return marks.filter((mark) =>
        (search.find as (...how: unknown[]) => boolean).call(window, mark, true, false, true),
      ).length;
    },
  };
}

export type Bench = ReturnType<typeof make>;

declare global {
  interface Window {
    bench: Bench;
    makeBench: typeof make;
  }
}
window.makeBench = make;
