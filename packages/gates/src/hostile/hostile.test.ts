/** No text of anybody becomes more than text, with nothing to help: no content security policy, two engines, both builds. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { engines, launchBrowser } from '../browser.ts';
import { byHand } from './by-hand.ts';
import { serveHostilePages } from './hostile-site.ts';
import { HostilePage } from './hostile-page.ts';
import { payloads, shareOf, sources, withoutFixtures } from './payloads.ts';

const handWritten = Object.values(byHand).flat();
/** Lit as a bundler takes it, and the small one of the `cdn/` file, whose templates are our own. */
const builds = ['lit', 'cdn'] as const;

/**
 * HOSTILE=all takes each text once in an engine and once in a build; otherwise a sixth of all in each, and as markup what
 * is enough to see that they do run.
 */
const all = process.env['HOSTILE'] === 'all';
const shares = all ? 2 : 6;
const least = all ? 20_000 : 5_000;

/** What the control must have seen among the markup. */
const mustBeSeen = ['<script>', '<img onerror=…>'];

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
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let browser: Browser;
      before(async () => {
        browser = await launchBrowser(engine);
      });
      after(() => browser.close());

      test('control: put in as markup, they run', async (t) => {
        const size = 50;
        const markup = new Set<string>();
        let ran = 0;
        const enough = () => !all && ran >= 20 && mustBeSeen.every((kind) => markup.has(kind));
        // Now and then they end more than their page: this browser is no other test's, and replaced when it is gone.
        let own = await launchBrowser(engine);
        for (let from = 0; from < payloads.length && !enough(); from += size) {
          if (!own.connected) own = await launchBrowser(engine);
          try {
            const page = await HostilePage.open(own, site, 'control');
            const watched = await page.asMarkup(from, from + size);
            ran += watched?.ran ?? 0;
            watched?.markup.forEach((kind) => markup.add(kind));
            await page.close();
          } catch (error) {
            t.diagnostic(`${engine}, as markup: ${String(error)}`);
          }
        }
        await own.close();
        t.diagnostic(`${engine}, as markup: ${ran} ran, ${markup.size} kinds of markup were seen`);
        assert.ok(ran >= 10, `${ran} ran`);
        for (const kind of mustBeSeen) assert.ok(markup.has(kind), [...markup].join('\n'));
      });

      builds.forEach((build, turn) => {
        test(`in every place of the element, none runs (${build})`, async (t) => {
          const page = await HostilePage.open(browser, site, build);
          const harmless = await page.harmless(['read', 'readHeads', 'name', 'write']);
          assert.deepEqual(harmless.markup, []);
          const share = shareOf(shares, turn + engines.indexOf(engine));
          const insertions = await page.allAlike(t, [
            ['read', share(payloads), 40],
            ['readHeads', share(payloads), 100],
            ['name', share(handWritten), 40],
            ['write', share(handWritten), 40],
          ]);
          await page.nothingHappened(harmless);
          assert.ok(insertions >= least);
        });
      });
    });
  }
});
