/** Two tabs and a backend that is away, while somebody comments on a draft: nothing is lost, nothing is posted twice. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContext } from 'puppeteer-core';
import { engines, launchBrowser, newPage } from '../browser.ts';
import { until } from '../person.ts';
import { startStack } from '../stack.ts';
import { Reader } from './draft.ts';
import { openLine, type Line } from './line.ts';
import { positionsOn, saidWith } from './said.ts';

/** How long the backend stays away, in seconds. */
const outage = Number(process.env['OUTAGE_SECONDS'] ?? 0);

let line: Line | undefined;
const stack = await startStack(async (apiPort) => {
  line = await openLine(apiPort);
  return line.port;
});
after(async () => {
  await stack.end();
  await line?.close();
});

const bodies = (words: string): string[] => saidWith(stack.data, words).map(({ body }) => body);

for (const engine of engines) {
  describe(`a comment on a draft in ${engine}`, () => {
    let browser: Browser;
    let context: BrowserContext;
    before(async () => {
      browser = await launchBrowser(engine);
    });
    after(() => browser.close());

    const open = async (): Promise<Reader> => {
      const page = await newPage(context);
      await page.goto(`${stack.site}draft.html`);
      return new Reader(page);
    };

    /** Somebody's next word in each tab in turn, as fast as one can change between them. */
    async function writeInTurn(tabs: readonly [Reader, string][]): Promise<void> {
      for (let word = 0; word < 6; word++)
        for (const [reader, name] of tabs) {
          await reader.page.bringToFront();
          await reader.type('p4', '#body-new', ` ${name}${word}`);
        }
    }

    test('is gone on with in two tabs at once: both texts are there, and both are posted', async () => {
      context = await browser.createBrowserContext();
      const begun = `Begun in ${engine}`;
      const first = await open();
      await first.begin('p4');
      await first.type('p4', '#body-new', begun);
      await first.hears('p4', '.write', 'Draft kept');
      // What is younger than a second may be lost, here and below.
      await pause(1000);
      await first.page.reload();
      const second = await open();
      const tabs = [
        [first, 'one'],
        [second, 'two'],
      ] as const;
      for (const [reader] of tabs) {
        await reader.page.bringToFront();
        await reader.open('p4');
        assert.equal(await reader.typed('p4', '#body-new'), begun);
        await (
          await reader.part('p4', '#body-new')
        ).evaluate((field) => {
          (field as HTMLTextAreaElement).setSelectionRange(1000, 1000);
        });
      }
      await writeInTurn(tabs.map(([reader, name]) => [reader, name]));
      const forks = [];
      for (const [reader] of tabs) {
        await reader.page.bringToFront();
        await reader.part('p4', '.write');
        forks.push((await reader.says('p4', '.write')).includes('open in another tab'));
      }
      assert.deepEqual(forks.sort(), [false, true], 'one of the two is a fork');

      // Both were on the device all the time: another visit finds them.
      await pause(1000);
      await second.page.close();
      await first.page.reload();
      await first.open('p4');
      const found = [await first.typed('p4', '#body-new')];
      await first.press('p4', '.write ~ p .btn');
      await until('the other draft', async () => {
        const other = await first.typed('p4', '#body-new');
        return other !== found[0] && found.push(other);
      });
      const expected = tabs.map(
        ([, name]) => begun + [0, 1, 2, 3, 4, 5].map((word) => ` ${name}${word}`).join(''),
      );
      assert.deepEqual(found.sort(), expected);

      const third = await open();
      await third.open('p4');
      await third.post('p4');
      await third.part('p4', '.slip .code');
      await first.page.bringToFront();
      await first.post('p4');
      // The receipt of the other one is shown here, too.
      await first.part('p4', '.slip + .slip .code');
      assert.deepEqual(bodies(begun).sort(), expected);
      await context.close();
    });

    test('waits with two tabs open: it is posted once', async () => {
      context = await browser.createBrowserContext();
      const body = `Waits in two tabs of ${engine}.`;
      const first = await open();
      await first.begin('p4');
      await first.type('p4', '#body-new', body);
      line?.decide({ status: 503, readable: false });
      await first.post('p4');
      await first.part('p4', '.own .tag');
      const second = await open();
      await second.open('p4');
      await second.part('p4', '.own .tag');
      const both = Promise.withResolvers<undefined>();
      line?.decide('through', both.promise);
      await second.press('p4', '.own .btn');
      await first.page.bringToFront();
      await first.press('p4', '.own .btn');
      both.resolve(undefined);
      for (const reader of [first, second]) {
        await reader.page.bringToFront();
        await reader.part('p4', '.slip .code');
      }
      assert.deepEqual(bodies(body), [body]);
      await context.close();
    });

    test('is posted while the backend is away: once, by itself, when it is back', async () => {
      context = await browser.createBrowserContext();
      const body = `Posted into an outage in ${engine}.`;
      const positions = positionsOn(stack.data, 'p4').length;
      const reader = await open();
      await reader.begin('p4');
      await reader.type('p4', '#body-new', body);
      await stack.stopBackend();
      await reader.post('p4');
      await reader.part('p4', '.own .tag');
      // A position is one press: it is not kept for later, but said to be lost, and pressed again.
      await reader.press('p4', '.disagree');
      await reader.hears('p4', '.told', 'not kept');
      await reader.page.reload();
      await until('the page to say that it has no text', () =>
        reader.page.evaluate(() =>
          Boolean(document.querySelector('ogp-paragraph-comments')?.matches(':state(failed)')),
        ),
      );
      await pause(outage * 1000);
      assert.deepEqual(bodies(body), []);

      await stack.startBackend();
      // Nobody touches anything: it tries again at least every minute, however long it took.
      await until('the comment to arrive', () => Promise.resolve(bodies(body).length > 0));
      await reader.page.reload();
      await reader.open('p4');
      await reader.part('p4', '.slip .code');
      await reader.press('p4', '.disagree');
      await reader.hears('p4', '.told', 'Your position is kept: Disagree');
      assert.deepEqual(bodies(body), [body]);
      assert.equal(positionsOn(stack.data, 'p4').length, positions + 1);
      assert.equal(await reader.has('p4', '#body-new'), false);
      await context.close();
    });
  });
}
