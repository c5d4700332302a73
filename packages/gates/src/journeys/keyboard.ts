import assert from 'node:assert/strict';
import type { KeyInput, Page } from 'puppeteer-core';
import { until } from '../person.ts';

/** Where the focus is, through shadow roots, and how that can be seen. */
export interface Focus {
  readonly id: string;
  readonly tag: string;
  readonly type: string;
  readonly text: string;
  readonly inForm: boolean;
  /** The element in whose shadow root it is; empty: in none. */
  readonly host: string;
  /** Whether some of it is within the window. */
  readonly inView: boolean;
  /** How far down the page is, in CSS pixels. */
  readonly scrolled: number;
  /** Whether it has a ring. A heading gets the focus to be read out; nothing can be done with it, so it needs none. */
  readonly ringed: boolean;
  /** CSS pixels by which the page is wider than the window. */
  readonly sideways: number;
}

/** More stops than the page has; who passes that many goes round in circles. */
const mostStops = 120;

/**
 * A browser with much else to do moves a page late now and then, after the next key. That once on the whole way is told
 * and let pass; twice is a fault.
 */
const mostOutOfSight = 1;

/** Somebody who has a keyboard and nothing else. At every stop the focus has to be seen, and nothing runs out sideways. */
export class Keyboard {
  readonly #page: Page;
  /** How many stops there were. */
  stops = 0;
  /** The stops at which the focus was not in sight. */
  readonly outOfSight: string[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  async focus(): Promise<Focus> {
    return this.#page.evaluate(() => {
      let at: Element | null = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const style = at && getComputedStyle(at);
      const { top = 0, bottom = 0 } = at?.getBoundingClientRect() ?? {};
      const { scrollWidth, clientWidth } = document.documentElement;
      return {
        id: at?.id ?? '',
        tag: at?.localName ?? '',
        type: at?.getAttribute('type') ?? '',
        text: (at as HTMLElement | null)?.innerText?.replace(/\s+/g, ' ').trim() ?? '',
        host: ((at?.getRootNode() as ShadowRoot | undefined)?.host ?? { localName: '' }).localName,
        inForm: at?.getRootNode() === document.querySelector('ogp-idea-form')?.shadowRoot,
        scrolled: scrollY,
        inView: bottom > 0 && top < innerHeight,
        ringed:
          at?.role === 'heading' ||
          Boolean(style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2),
        sideways: scrollWidth - clientWidth,
      };
    });
  }

  /** Waits until the focus is in sight; a page that has come to rest without it is told of. */
  async #inSight(): Promise<Focus> {
    let now = await this.focus();
    for (let atRest = 0; now.tag !== 'body' && !now.inView && atRest < 100;) {
      const before = now.scrolled;
      await this.#page.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)));
      now = await this.focus();
      atRest = now.scrolled === before ? atRest + 1 : 0;
    }
    if (now.tag !== 'body' && !now.inView) this.outOfSight.push(JSON.stringify(now));
    assert.ok(this.outOfSight.length <= mostOutOfSight, `out of sight: ${this.outOfSight.join(', ')}`);
    return now;
  }

  async #stop(): Promise<Focus> {
    this.stops++;
    const focus = await this.#inSight();
    const where = JSON.stringify(focus);
    // Between the last stop of a page and the first there is the browser itself.
    if (focus.tag === 'body') return focus;
    assert.ok(focus.ringed, `the focus cannot be seen: ${where}`);
    assert.ok(focus.sideways <= 0, `sideways scrolling: ${where}`);
    return focus;
  }

  /** Presses Tab until the focus is where it is wanted; with Shift, where that is behind. */
  async tabTo(what: string, wanted: (focus: Focus) => boolean, back = false): Promise<void> {
    const passed: string[] = [];
    while (passed.length < mostStops) {
      if (back) await this.#page.keyboard.down('Shift');
      await this.#page.keyboard.press('Tab');
      if (back) await this.#page.keyboard.up('Shift');
      const focus = await this.#stop();
      if (wanted(focus)) return;
      passed.push(focus.id || focus.text.slice(0, 20) || focus.tag);
    }
    assert.fail(`Tab does not come to ${what}: ${passed.join(' → ')}`);
  }

  tabToId(id: string): Promise<void> {
    return this.tabTo(id, (focus) => focus.id === id && focus.inForm);
  }

  /** Waits until the form has put the focus somewhere. */
  async isAt(id: string): Promise<void> {
    await until(`the focus on #${id}`, async () => (await this.focus()).id === id);
    await this.#stop();
  }

  async press(key: KeyInput): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async type(words: string): Promise<void> {
    await this.#page.keyboard.type(words);
  }

  /** Goes to the button that leads on, and presses it with a key. */
  async goOn(key: 'Enter' | ' '): Promise<void> {
    await this.tabTo('the button that leads on', ({ type, inForm }) => inForm && type === 'submit');
    await this.press(key);
  }
}
