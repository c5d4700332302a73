/** The browser is killed while somebody comments on a draft: what is older than a second is kept, and posted once. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { engines, launchBrowser, newPage } from '../browser.ts';
import { until } from '../person.ts';
import { startStack } from '../stack.ts';
import { Reader } from './draft.ts';
import { afterRestart, kill, lossOf, typeUntilKilled, withProfile } from './killed.ts';
import { saidWith } from './said.ts';

const repeats = Number(process.env['JOURNEY_REPEATS'] ?? 1);
const stack = await startStack();
after(() => stack.end());
const address = `${stack.site}draft.html`;

async function open(browser: Browser): Promise<Reader> {
  const page = await newPage(browser);
  await page.goto(address);
  return new Reader(page);
}

for (const engine of engines) {
  describe(`${engine} is killed`, () => {
    for (let turn = 1; turn <= repeats; turn++) {
      const place = turn % 2 ? 'p4' : 'whole-text';
      test(`while somebody writes at ${place}, time ${turn}: what is older than a second is kept`, async (t) => {
        await withProfile(async (profile) => {
          const browser = await launchBrowser(engine, profile);
          const writer = await open(browser);
          await writer.begin(place);
          await (await writer.part(place, '#body-new')).focus();
          const typed = await typeUntilKilled(browser, writer.page);

          await afterRestart(engine, profile, address, async (page) => {
            const reader = new Reader(page);
            await reader.hears(place, '.tag', 'Draft');
            await reader.open(place);
            const { words, bearable } = lossOf(typed, await reader.typed(place, '#body-new'));
            t.diagnostic(words);
            assert.ok(bearable, words);
          });
        });
      });

      const wait = Math.round(Math.random() * 500);
      test(`${wait} ms after Post was pressed, time ${turn}: there is one comment, or its draft`, async (t) => {
        const body = `Killed after Post in ${engine}, time ${turn}.`;
        const stored = () => saidWith(stack.data, body).length;
        await withProfile(async (profile) => {
          const browser = await launchBrowser(engine, profile);
          const writer = await open(browser);
          await writer.begin('p4');
          await writer.type('p4', '#body-new', body);
          // What is younger than a second may be lost, and is no concern here.
          await writer.hears('p4', '.write', 'Draft kept');
          await pause(1000);
          const post = await writer.part('p4', '.write [type=submit]');
          await post.evaluate((button) => button.click());
          await pause(wait);
          await kill(browser);
          const before = stored();

          await afterRestart(engine, profile, address, async (page) => {
            const reader = new Reader(page);
            await reader.open('p4');
            const found = await until('the comment or its draft', async () =>
              (await reader.has('p4', '.slip .code'))
                ? 'the comment'
                : (await reader.has('p4', '#body-new')) && 'the draft',
            );
            t.diagnostic(`stored before the restart: ${before}; found after it: ${found}`);
            if (found === 'the draft') {
              assert.equal(await reader.typed('p4', '#body-new'), body);
              assert.equal(stored(), 0);
              await reader.post('p4');
              await reader.part('p4', '.slip .code');
            }
            assert.equal(stored(), 1);
            await page.reload();
            await reader.open('p4');
            await reader.part('p4', '.slip .code');
            assert.equal(await reader.has('p4', '#body-new'), false, 'no draft is left to be posted again');
            assert.equal(stored(), 1);
          });
        });
      });
    }
  });
}
