import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { newPage } from '../browser.ts';
import type { pages, serveHostilePages } from './hostile-site.ts';
import type { Shown, Watched } from './watched.ts';

type Site = Awaited<ReturnType<typeof serveHostilePages>>;
type Act = 'read' | 'readHeads' | 'name' | 'write' | 'readPlan' | 'choose';

/** What harmless words make. */
export interface Harmless {
  readonly markup: readonly string[];
  readonly names: readonly string[];
}

const readings: readonly Act[] = ['read', 'readPlan'];

/** What the page's scripts offer. */
interface OnPage {
  readonly watched: () => Watched;
  readonly payloads: readonly string[];
  readonly stage: Readonly<Record<Act, (payloads: readonly string[]) => Promise<Shown>>>;
}

/** Short enough for a person to read, and nothing in it that could be taken for markup. */
const words = ['Words', 'Other words', 'a-b'];

/** A page into which hostile texts are put, and what it does of its own accord. */
export class HostilePage {
  readonly page: Page;
  readonly #address: string;
  /** What the page asked for that is none of its scripts, and dialogs and windows that came up. */
  readonly #events: string[] = [];

  private constructor(page: Page, address: string, expected: readonly string[]) {
    this.page = page;
    this.#address = address;
    page.on('dialog', (dialog) => {
      this.#events.push(`dialog ${dialog.message()}`);
      // Its page may be gone already.
      dialog.dismiss().catch(() => undefined);
    });
    page.on('popup', () => this.#events.push('popup'));
    page.on('request', (request) => {
      // Firefox brings a font of its own; no file of ours has one.
      const known = expected.includes(request.url()) || request.url().startsWith('data:font/woff2;');
      if (!known) this.#events.push(`request ${request.url()}`);
    });
  }

  static async open(browser: Browser, site: Site, name: (typeof pages)[number]): Promise<HostilePage> {
    const context = await browser.createBrowserContext();
    const page = await newPage(context);
    const address = new URL(`${name}.html`, site.url).href;
    const expected = site.paths.map((path) => new URL(path, site.url).href);
    const opened = new HostilePage(page, address, [...expected, 'data:,']);
    await page.goto(address);
    return opened;
  }

  close(): Promise<void> {
    return this.page.browserContext().close();
  }

  /** Puts texts in as markup; gives what came of it, or nothing where the page went elsewhere. */
  async asMarkup(from: number, to: number): Promise<Watched | undefined> {
    try {
      return await this.page.evaluate(
        async (start, end) => {
          const { payloads: texts, watched } = globalThis as unknown as OnPage;
          for (const text of texts.slice(start, end)) {
            // eslint-disable-next-line no-restricted-syntax -- this is what must run
            document.body.appendChild(document.createElement('div')).innerHTML = text;
          }
          await new Promise((resolve) => setTimeout(resolve, 200));
          return watched();
        },
        from,
        to,
      );
    } catch {
      return undefined;
    }
  }

  /** The markup that harmless words make when all this is done with them. */
  async harmless(acts: readonly Act[]): Promise<Harmless> {
    const long = 'Long words. '.repeat(100);
    for (const act of acts)
      await this.#call(act, readings.includes(act) ? [...words, 'https://good.example/', long] : words);
    return this.#watched();
  }

  /** Does something with all payloads, some at a time. */
  async inBatches(act: Act, payloads: readonly string[], size: number): Promise<Shown> {
    const sum: Shown = { insertions: 0, compared: 0, differing: [] };
    for (let from = 0; from < payloads.length; from += size) {
      const { insertions, compared, differing } = await this.#call(act, payloads.slice(from, from + size));
      sum.insertions += insertions;
      sum.compared += compared;
      sum.differing.push(...differing);
    }
    return sum;
  }

  /**
   * Fails where a hostile text looks other than harmless words in one of the places that it is put in.
   * @returns how many were put in.
   */
  async allAlike(
    t: Pick<TestContext, 'diagnostic'>,
    places: readonly (readonly [act: Act, payloads: readonly string[], size: number])[],
  ): Promise<number> {
    const shown: Shown[] = [];
    for (const place of places) shown.push(await this.inBatches(...place));
    const [insertions = 0, compared = 0] = (['insertions', 'compared'] as const).map((of) =>
      shown.reduce((sum, one) => sum + one[of], 0),
    );
    t.diagnostic(`${insertions} insertions, ${compared} compared`);
    assert.deepEqual(shown.flatMap(({ differing }) => differing).slice(0, 20), []);
    return insertions;
  }

  /** Fails where anything ran, was drawn that harmless words do not make, was asked for, or came up. */
  async nothingHappened(harmless: Harmless): Promise<void> {
    // What was put in last may still be loading.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const watched = await this.#watched();
    const { ran, errors } = watched;
    assert.equal(ran, 0, 'something ran');
    for (const what of ['markup', 'names'] as const)
      assert.deepEqual(
        watched[what].filter((one) => !harmless[what].includes(one)),
        [],
        'drawn for hostile words only',
      );
    assert.deepEqual(errors, []);
    assert.deepEqual(this.#events, []);
    assert.equal(this.page.url(), this.#address);
    assert.equal(this.page.frames().length, 1);
  }

  #watched(): Promise<Watched> {
    return this.page.evaluate(() => (globalThis as unknown as OnPage).watched());
  }

  /** Texts go by their place among the page's own, so that no character changes on its way; harmless ones as they are. */
  #call(act: Act, payloads: readonly string[]): Promise<Shown> {
    const json = JSON.stringify(payloads).replace(
      /[^ -~]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    return this.page.evaluate(
      (name, texts) => (globalThis as unknown as OnPage).stage[name](JSON.parse(texts) as string[]),
      act,
      json,
    );
  }
}
