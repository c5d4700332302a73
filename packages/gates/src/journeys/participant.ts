import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { newPage } from '../browser.ts';
import { until, typeWords } from '../person.ts';

/** Where comments stand, as the element has it: `paragraphs/p12`, `whole-text`. */
export type Place = `paragraphs/${string}` | 'whole-text';
export type Position = 'agree' | 'neutral' | 'disagree';

/** Somebody who reads a text under consultation and takes part, with keyboard and mouse, in a browser context of their own. */
export class Participant {
  readonly page: Page;
  readonly name: string;

  constructor(page: Page, name: string) {
    this.page = page;
    this.name = name;
  }

  static async arrive(browser: Browser, address: string, name: string): Promise<Participant> {
    const context = await browser.createBrowserContext();
    const page = await newPage(context);
    await page.setViewport({ width: 900, height: 700 });
    await page.goto(address);
    const participant = new Participant(page, name);
    await participant.part('whole-text', '.comment');
    return participant;
  }

  leave(): Promise<void> {
    return this.page.browserContext().close();
  }

  /** A part of the tools of a place, once it is there to be seen. */
  part(place: Place, selector: string): Promise<ElementHandle<HTMLElement>> {
    return until(`${selector} at ${place} for ${this.name}`, () => this.now(place, selector));
  }

  /** The same, where it is there now. */
  async now(place: Place, selector: string): Promise<ElementHandle<HTMLElement> | null> {
    const handle = await this.page.evaluateHandle(
      (at, inside) => {
        const root = document.querySelector('ogp-paragraph-comments')?.shadowRoot;
        const all = root?.querySelectorAll<HTMLElement & { place: string }>('ogp-paragraph-tools') ?? [];
        const tools = [...all].find((one) => one.place === at)?.shadowRoot;
        const found = tools?.querySelector<HTMLElement>(inside);
        return found?.checkVisibility() ? found : null;
      },
      place,
      selector,
    );
    return handle.asElement() as ElementHandle<HTMLElement> | null;
  }

  /** Presses a button; again, where the page moved away below the mouse and the button never heard of it. */
  async press(place: Place, selector: string): Promise<void> {
    await until(`${selector} at ${place} to be pressed by ${this.name}`, async () => {
      const button = await this.part(place, selector);
      await button.evaluate((node) => {
        node.scrollIntoView({ block: 'center' });
        node.addEventListener('click', () => (node.dataset['pressed'] = ''), { once: true });
      });
      // It may have scrolled out of sight since.
      await button.click().catch(() => undefined);
      return button.evaluate((node) => {
        const pressed = 'pressed' in node.dataset;
        delete node.dataset['pressed'];
        return pressed;
      });
    });
  }

  /** Types behind what stands in a field. */
  async type(place: Place, selector: string, words: string): Promise<void> {
    const field = await this.part(place, selector);
    await field.evaluate((node) => {
      node.scrollIntoView({ block: 'center' });
      node.focus();
      const { value } = node as HTMLTextAreaElement;
      (node as HTMLTextAreaElement).setSelectionRange(value.length, value.length);
    });
    await typeWords(this.page, words);
  }

  /** Does something that the backend has to accept, and waits for that. */
  async accepted(act: () => Promise<void>): Promise<void> {
    const count = () =>
      this.page.evaluate(() => (globalThis as unknown as { accepted: string[] }).accepted.length);
    const before = await count();
    await act();
    await until(`the backend to accept what ${this.name} did`, async () => (await count()) > before);
  }

  /** Opens the comments of a place and waits until they are read. */
  async open(place: Place): Promise<void> {
    if (!(await this.now(place, '.thread'))) await this.press(place, '.comment');
    await this.part(place, '.thread[aria-busy=false]');
  }

  /** Takes a position, or takes it back where it is the one that was taken. */
  take(place: Place, position: Position): Promise<void> {
    return this.accepted(() => this.press(place, `.stand .${position}`));
  }

  /** Supports a comment, or supports it no longer. */
  support(place: Place, id: string): Promise<void> {
    return this.accepted(() => this.press(place, `[id="comment-${id}"] .support`));
  }

  /** Comments, with the words that it is about and other wording where they are given. */
  async comment(place: Place, body: string, more: { quote?: string; instead?: string } = {}): Promise<void> {
    await this.open(place);
    if (!(await this.now(place, '#body-new'))) await this.press(place, '#write');
    await this.type(place, '#body-new', body);
    if (more.quote) await this.type(place, '#quote-new', more.quote);
    if (more.instead) {
      await this.press(place, '.write > .btn.link');
      await this.type(place, '#suggestion-new', more.instead);
    }
    await this.#sign(place, 'new');
    await this.accepted(() => this.press(place, '.write [type=submit]'));
    await this.#done(place);
  }

  /** Answers a comment. */
  async reply(place: Place, id: string, body: string): Promise<void> {
    const remark = `[id="comment-${id}"]`;
    await this.open(place);
    await this.press(place, `${remark} .acts .support ~ .btn`);
    await this.type(place, `[id="body-${id}"]`, body);
    await this.#sign(place, id);
    await this.accepted(() => this.press(place, `${remark} .write [type=submit]`));
    await this.#done(place);
  }

  /** Lets go of the receipt; the page scrolls to the comment then. */
  async #done(place: Place): Promise<void> {
    await this.press(place, '.slip .btn');
    await until(`the receipt of ${this.name} to go`, async () => !(await this.now(place, '.slip')));
  }

  /** As whom somebody wrote last is still there. */
  async #sign(place: Place, of: string): Promise<void> {
    const field = await this.part(place, `[id="name-${of}"]`);
    const there = await field.evaluate((node) => (node as HTMLInputElement).value);
    if (!there) await this.type(place, `[id="name-${of}"]`, this.name);
  }
}
