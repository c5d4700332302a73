/** No text of anybody becomes more than text, with nothing to help: no content security policy, two engines, both builds. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { engines, launchBrowser } from '../browser.ts';
import { byHand } from './by-hand.ts';
import { serveHostilePages } from './hostile-site.ts';
import { HostilePage } from './hostile-page.ts';
import { payloads, sources, withoutFixtures } from './payloads.ts';

const site = await serveHostilePages();
after(() => site.close());

test('there are texts of all sorts', (t) => {
  for (const [source, texts] of Object.entries(sources)) t.diagnostic(`${source}: ${texts.length}`);
  t.diagnostic(`each once: ${payloads.length}`);
  assert.ok(payloads.length > 1000);
});

test("the texts of DOMPurify's tests are among them", { skip: withoutFixtures }, () => {
  assert.ok(sources.DOMPurify.length > 200);
});

describe('hostile texts', { concurrency: true }, () => {
  for (const engine of engines) {
    describe(`in ${engine}`, () => {
      let browser: Browser;
      before(async () => {
        browser = await launchBrowser(engine);
      });
      after(() => browser.close());

      test('control: put in as markup, they run', async (t) => {
        const page = await HostilePage.open(browser, site, 'control');
        const { ran, markup } = await page.asMarkup(payloads);
        t.diagnostic(`${engine}: ${ran} ran, ${markup.length} kinds of markup were seen`);
        assert.ok(ran >= 10, `${ran} ran`);
        assert.ok(markup.includes('<script>') && markup.includes('<img onerror=…>'), markup.join('\n'));
      });

      for (const build of ['lit', 'cdn'] as const) {
        test(`in every place of the element, none runs (${build})`, async (t) => {
          const page = await HostilePage.open(browser, site, build);
          const harmless = await page.harmless();
          const shown = [
            await page.inBatches('read', payloads, 40),
            await page.inBatches('readHeads', payloads, 200),
            await page.inBatches('write', Object.values(byHand).flat(), 40),
          ];
          const sum = (of: 'insertions' | 'compared') => shown.reduce((all, one) => all + one[of], 0);
          t.diagnostic(`${engine}, ${build}: ${sum('insertions')} insertions, ${sum('compared')} compared`);
          assert.deepEqual(shown.flatMap(({ differing }) => differing).slice(0, 20), []);
          await page.nothingHappened(harmless);
          assert.ok(sum('insertions') >= 10_000);
        });
      }
    });
  }
});
