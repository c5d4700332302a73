import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { until, typeWords } from '../person.ts';

/** Somebody who reads a draft on a page and says what they think, at one paragraph at a time. */
export class Reader {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** A part of the tools of a place, once it is there to be seen. The text may stand in the element or on the page. */
  async part(place: string, selector: string): Promise<ElementHandle<HTMLElement>> {
    return until(`${selector} at ${place}`, () => this.#now(place, selector));
  }

  async #now(place: string, selector: string): Promise<ElementHandle<HTMLElement> | null> {
    const handle = await this.page.evaluateHandle(
      (wanted, inside) => {
        const root = document.querySelector('ogp-paragraph-comments')?.shadowRoot;
        const all = [
          ...(root?.querySelectorAll('ogp-paragraph-tools') ?? []),
          ...document.querySelectorAll('ogp-paragraph-tools'),
        ] as (Element & { place?: string })[];
        const tools = all.find((one) => one.place?.split('/').pop() === wanted);
        const found = tools?.shadowRoot?.querySelector<HTMLElement>(inside);
        found?.scrollIntoView({ block: 'center' });
        return found?.checkVisibility() ? found : null;
      },
      place,
      selector,
    );
    return handle.asElement() as ElementHandle<HTMLElement> | null;
  }

  async press(place: string, selector: string): Promise<void> {
    await (await this.part(place, selector)).click();
  }

  /** Goes to a control by focus and presses it by a key, as who uses no mouse does. */
  async pressByKey(place: string, selector: string): Promise<void> {
    await (await this.part(place, selector)).focus();
    await this.page.keyboard.press('Enter');
  }

  async type(place: string, selector: string, words: string): Promise<void> {
    await (await this.part(place, selector)).focus();
    await typeWords(this.page, words);
  }

  /** What stands in a field. */
  async typed(place: string, selector: string): Promise<string> {
    return (await this.part(place, selector)).evaluate((node) => (node as HTMLTextAreaElement).value);
  }

  /** Opens the comments of a place, and waits until they are read. */
  async open(place: string): Promise<void> {
    await this.press(place, '.comment');
    await this.part(place, '.thread[aria-busy=false]');
  }

  /** Begins a comment at a place, as nobody. */
  async begin(place: string): Promise<void> {
    await this.open(place);
    if (!(await this.has(place, '#body-new'))) await this.press(place, '#write');
    await this.press(place, '.pick:last-of-type');
  }

  /** Posts what is written at a place. */
  post(place: string): Promise<void> {
    return this.press(place, '.write [type=submit]');
  }

  /** Whether a part is there now. */
  async has(place: string, selector: string): Promise<boolean> {
    return (await this.#now(place, selector)) !== null;
  }

  /** What a part says. */
  async says(place: string, selector: string): Promise<string> {
    return (await this.part(place, selector)).evaluate((node) =>
      node.textContent.replace(/\s+/g, ' ').trim(),
    );
  }

  /** Waits until a part says something. */
  async hears(place: string, selector: string, words: string | RegExp): Promise<void> {
    await until(`“${String(words)}” at ${place}`, async () => {
      const said = await this.says(place, selector);
      await pause(20);
      return typeof words === 'string' ? said.includes(words) : words.test(said);
    });
  }

  /** Waits until parts of the summary, all together, say something. */
  async findsInSummary(selector: string, words: string): Promise<void> {
    await until(`“${words}” in the summary`, async () => {
      const parts = await this.#inSummary(selector);
      const said = await Promise.all(parts.map((part) => part.evaluate((node) => node.textContent.trim())));
      return said.join(' ') === words;
    });
  }

  /** Follows a link of the summary by keyboard. */
  async followInSummary(selector: string): Promise<void> {
    const [link] = await until(`${selector} in the summary`, async () => {
      const found = await this.#inSummary(selector);
      return found.length ? found : null;
    });
    await link!.focus();
    await this.page.keyboard.press('Enter');
  }

  /** Waits until the focus is on a paragraph, or in its tools, and that is in sight. */
  async standsAt(place: string): Promise<void> {
    await until(`the focus at ${place}`, () =>
      this.page.evaluate((wanted) => {
        let at = document.activeElement as (Element & { place?: string }) | null | undefined;
        while (at && at.id !== wanted && at.place !== `paragraphs/${wanted}`)
          at = at.shadowRoot?.activeElement;
        const { top = Infinity, bottom = 0 } = at?.getBoundingClientRect() ?? {};
        return bottom > 0 && top < innerHeight;
      }, place),
    );
  }

  /** Parts of whichever summary on the page has them. */
  async #inSummary(selector: string): Promise<ElementHandle<HTMLElement>[]> {
    const list = await this.page.evaluateHandle(
      (wanted) =>
        [...document.querySelectorAll('ogp-consultation-summary')].flatMap((each) => [
          ...(each.shadowRoot?.querySelectorAll<HTMLElement>(wanted) ?? []),
        ]),
      selector,
    );
    const parts = await list.getProperties();
    return [...parts.values()].map((each) => each.asElement() as ElementHandle<HTMLElement>);
  }
}
