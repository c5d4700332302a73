/** No text of a plan becomes more than text in the elements that show plans: without a policy, two engines, both builds. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { engines, launchBrowser } from '../browser.ts';
import { byHand } from './by-hand.ts';
import { HostilePage } from './hostile-page.ts';
import { serveHostilePages } from './hostile-site.ts';
import { payloads, shareOf } from './payloads.ts';

const handWritten = Object.values(byHand).flat();
const builds = ['plan-lit', 'plan-cdn'] as const;

/** HOSTILE=all takes each text once in an engine and once in a build; otherwise a twelfth of all in each. */
const all = process.env['HOSTILE'] === 'all';
const shares = all ? 2 : 12;

const site = await serveHostilePages();
after(() => site.close());

describe('hostile texts of plans', { concurrency: true }, () => {
  for (const engine of engines) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let browser: Browser;
      before(async () => {
        browser = await launchBrowser(engine);
      });
      after(() => browser.close());

      builds.forEach((build, turn) => {
        test(`in every place of a plan and its commitments, none runs (${build})`, async (t) => {
          const page = await HostilePage.open(browser, site, build);
          const harmless = await page.harmless(['readPlan', 'choose']);
          const share = shareOf(shares, turn + engines.indexOf(engine));
          const insertions = await page.allAlike(t, [
            ['readPlan', share(payloads), 40],
            ['choose', share(handWritten), 40],
          ]);
          await page.nothingHappened(harmless);
          assert.ok(insertions >= (all ? 40_000 : 5_000));
        });
      });
    });
  }
});
