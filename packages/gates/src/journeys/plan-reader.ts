import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { until } from '../person.ts';
import { Keyboard, type Focus } from './keyboard.ts';

/** An element that shows a plan. */
export type PlanTag = 'ogp-commitment-card' | 'ogp-commitment-list' | 'ogp-plan-timeline' | 'ogp-plan-table';

/** How a page is as it is printed. */
export interface Printed {
  readonly folded: number;
  /** What can be seen and only be pressed or filled in. */
  readonly controls: readonly string[];
}

/** Somebody who reads a plan on a page, with a keyboard. */
export class PlanReader {
  readonly page: Page;
  readonly keyboard: Keyboard;

  constructor(page: Page) {
    this.page = page;
    this.keyboard = new Keyboard(page);
  }

  /** What parts of an element say that can be seen, in their order. */
  texts(tag: PlanTag, selector: string): Promise<string[]> {
    return this.page.evaluate(
      (of, inside) =>
        [...(document.querySelector(of)?.shadowRoot?.querySelectorAll<HTMLElement>(inside) ?? [])]
          .filter((one) => one.checkVisibility())
          .map((one) => one.innerText.replace(/\s+/g, ' ').trim()),
      tag,
      selector,
    );
  }

  /** How many parts of an element can be seen. */
  async count(tag: PlanTag, selector: string): Promise<number> {
    return (await this.texts(tag, selector)).length;
  }

  /** Waits until parts of an element say something. */
  async hears(tag: PlanTag, selector: string, words: string): Promise<void> {
    let heard: string[] = [];
    await until(`“${words}” in ${tag} ${selector}`, async () => {
      heard = await this.texts(tag, selector);
      return heard.includes(words);
    }).catch((error: Error) => {
      throw new Error(`${error.message}: “${heard.join('”, “')}”`, { cause: error });
    });
  }

  /** Waits until so many parts of an element can be seen. */
  async sees(tag: PlanTag, selector: string, n: number): Promise<void> {
    let seen = 0;
    await until(`${n} of ${selector} in ${tag}`, async () => {
      seen = await this.count(tag, selector);
      return seen === n;
    }).catch((error: Error) => {
      throw new Error(`${error.message}: ${seen}`, { cause: error });
    });
  }

  /** Goes from the top of the page by its first link to the element. */
  async skipTo(id: string): Promise<void> {
    await this.keyboard.tabTo('the link that skips', ({ tag: of }) => of === 'a');
    await this.keyboard.press('Enter');
    await until(`#${id} to be gone to`, async () => (await this.keyboard.focus()).id === id);
  }

  /** Goes to a control of an element by Tab. */
  tabTo(tag: PlanTag, wanted: string | ((focus: Focus) => boolean), back = false): Promise<void> {
    const isWanted =
      typeof wanted === 'string' ? ({ text, id }: Focus) => text === wanted || id === wanted : wanted;
    return this.keyboard.tabTo(
      `${String(wanted)} in ${tag}`,
      (focus) => focus.host === tag && isWanted(focus),
      back,
    );
  }

  /** Goes to a control of an element by Tab and presses it. */
  async press(tag: PlanTag, wanted: string | ((focus: Focus) => boolean), back = false): Promise<void> {
    await this.tabTo(tag, wanted, back);
    await this.keyboard.press('Enter');
  }

  /** What stands in a field. */
  value(tag: PlanTag, id: string): Promise<string> {
    return this.page.evaluate(
      (of, inside) =>
        document.querySelector(of)?.shadowRoot?.querySelector<HTMLSelectElement>(`#${inside}`)?.value ?? '',
      tag,
      id,
    );
  }

  /** What can be chosen in a field, in its order. */
  options(tag: PlanTag, id: string): Promise<string[]> {
    return this.page.evaluate(
      (of, inside) =>
        [
          ...(document.querySelector(of)?.shadowRoot?.querySelector<HTMLSelectElement>(`#${inside}`)
            ?.options ?? []),
        ].map(({ value }) => value),
      tag,
      id,
    );
  }

  /** Makes a file of the page as it is printed; gives how many parts of an element were there, and what was folded. */
  async print(tag: PlanTag, selector: string): Promise<{ parts: number; folded: number; size: number }> {
    await this.page.evaluate(
      (of, inside) => {
        // The elements have heard of it before, and what they do is done: so it is printed.
        addEventListener(
          'beforeprint',
          () => {
            const root = document.querySelector(of)!.shadowRoot!;
            const parts = [...root.querySelectorAll(inside)].filter((one) => one.checkVisibility()).length;
            const folded = root.querySelectorAll('details:not([open])').length;
            Object.assign(globalThis, { onPaper: { parts, folded } });
          },
          { once: true },
        );
      },
      tag,
      selector,
    );
    const { length: size } = await this.page.pdf();
    const onPaper = await this.page.evaluate(
      () => (globalThis as unknown as { onPaper: { parts: number; folded: number } }).onPaper,
    );
    return { ...onPaper, size };
  }

  /** How all elements of the page are now: what is folded, what is there to be pressed. */
  printed(): Promise<Printed> {
    return this.page.evaluate(() => {
      const all = <Kind extends Element>(selector: string): Kind[] =>
        [...document.querySelectorAll('*')].flatMap((one) => [
          ...(one.shadowRoot?.querySelectorAll<Kind>(selector) ?? []),
        ]);
      return {
        folded: all<HTMLDetailsElement>('details').filter((one) => !one.open).length,
        controls: all<HTMLElement>('button, input, select')
          .filter((one) => one.checkVisibility())
          // What they say is to be read on paper, too, as long as nothing else of them is there.
          .filter((one) => {
            const { borderTopWidth, appearance } = getComputedStyle(one);
            return parseFloat(borderTopWidth) > 0 || (one.localName === 'select' && appearance !== 'none');
          })
          .map((one) => one.outerHTML.slice(0, 80)),
      };
    });
  }

  /** How all elements of the page are once each has drawn what it shows, which may come in pieces. */
  async settled(): Promise<Printed> {
    let before = '';
    return until('the whole page', async () => {
      const now = await this.printed();
      const isDrawn = await this.page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter(({ localName }) => localName.startsWith('ogp-') && localName !== 'ogp-backend')
          .every((one) => one.shadowRoot?.querySelector('[part=heading]')),
      );
      await pause(250);
      const told = JSON.stringify(now);
      const isSame = told === before;
      before = told;
      return isDrawn && isSame ? now : undefined;
    });
  }

  /** Whether the page can be looked at as it is printed: not in Firefox, which has no such protocol. */
  async canEmulate(): Promise<boolean> {
    return !(await this.page.browser().version()).toLowerCase().includes('firefox');
  }

  /** Does something while the page is about to be printed, as it looks then where that can be had. */
  async isPrinting(look: () => Promise<void>): Promise<void> {
    const tell = (type: string) => this.page.evaluate((of) => void dispatchEvent(new Event(of)), type);
    const canEmulate = await this.canEmulate();
    if (canEmulate) await this.page.emulateMediaType('print');
    await tell('beforeprint');
    await look();
    await tell('afterprint');
    if (canEmulate) await this.page.emulateMediaType('screen');
  }
}
