/** A text under discussion and its summary on a strict page: they live, and what is taken along or printed is whole. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Comment } from '@ogp-kit/core';
import type { Browser, Page } from 'puppeteer-core';
import { engines, launchBrowser, newPage } from '../browser.ts';
import { Reader } from '../journeys/draft.ts';
import { Person, until } from '../person.ts';
import { discussion, servePolicyPages, type Seen } from './policy-page.ts';

const text = 'digital-governance-draft';
const site = await servePolicyPages({ '/discussion.html': discussion });
after(() => site.close());

async function get<T>(path: string): Promise<T> {
  return (await (await fetch(new URL(path, site.api))).json()) as T;
}

for (const engine of engines) {
  describe(`a discussed text under a strict policy in ${engine}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'ogp-kit-downloads-'));
    let browser: Browser;
    let page: Page;
    before(async () => {
      browser = await launchBrowser(engine, undefined, folder);
      page = await newPage(browser);
      await page.goto(new URL('discussion.html', site.url).href, { waitUntil: 'load' });
    });
    after(async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const unharmed = async (): Promise<void> => {
      const { violations, errors, events } = await page.evaluate(
        () => (globalThis as unknown as { seen: Seen }).seen,
      );
      assert.deepEqual(violations, []);
      assert.deepEqual(errors, []);
      assert.ok(!events.includes('ogp-failed'), events.join(', '));
    };

    test('is shown with its tools and its summary, and agreed with', async () => {
      const reader = new Reader(page);
      await reader.press('p3', '.agree');
      await reader.hears('p3', '.told', 'Your position is kept');
      const summary = new Person(page, 'ogp-consultation-summary');
      await summary.part('.figures');
      await summary.part('.bars svg');
      await summary.part('.rows li');
      await unharmed();
    });

    /** Presses a button of the summary by its place, and gives the file when it is whole. */
    const taken = async (place: number, name: string): Promise<string> => {
      const summary = new Person(page, 'ogp-consultation-summary');
      await summary.press(`.take .btn:nth-of-type(${place})`);
      const file = await until(name, async () => readdirSync(folder).find((each) => each === name));
      return until(`the end of ${name}`, async () => readFileSync(join(folder, file), 'utf8'));
    };

    test('is saved with all comments, as a page, a table and data', async () => {
      const { items } = await get<{ items: Comment[] }>(`documents/${text}/comments.json`);
      const json = JSON.parse(await taken(3, `${text}-comments.json`)) as { comments: Comment[] };
      assert.deepEqual(
        json.comments.map(({ id }) => id),
        items.map(({ id }) => id),
      );
      const words = items.find(({ state, body }) => state === 'published' && body)!.body!;
      const html = await taken(1, `${text}-comments.html`);
      const csv = await taken(2, `${text}-comments.csv`);
      for (const file of [html, csv]) assert.ok(file.includes(words.slice(0, 30)), words);
      assert.match(html, /<\/html>\s*$/);
      await unharmed();
    });

    test('is printed with everything opened', async () => {
      await page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
      });
      const summary = new Person(page, 'ogp-consultation-summary');
      await summary.part('details[open] tbody tr');
      assert.ok((await page.pdf()).length > 10_000);
      await page.evaluate(() => {
        dispatchEvent(new Event('afterprint'));
      });
      await unharmed();
    });
  });
}
