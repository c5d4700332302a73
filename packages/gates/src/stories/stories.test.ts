import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, type Engine, newPage } from '../browser.ts';
import { checkPage } from './check-page.ts';
import { checkReading } from './check-reading.ts';
import { checkStory } from './check-story.ts';
import { expectedStories, untoldLanguages } from './expected.ts';
import { openShowroom, type Showroom } from './showroom.ts';
import { viewsOf } from './story-page.ts';

/** STORIES=all looks at every story in every way and in both engines; otherwise each is looked at in one, by turns. */
const all = process.env['STORIES'] === 'all';
const engines: readonly Engine[] = all ? ['chromium', 'firefox'] : ['chromium'];

const showroom: Showroom = await openShowroom();
const expected = await expectedStories();
after(() => showroom.close());

test('there is a story for every element × state × language, and no other', () => {
  assert.deepEqual(untoldLanguages(), [], 'languages with messages but without stories');
  assert.deepEqual(showroom.stories, expected);
});

test('the pages on the model are there, in both languages, with the reference', () => {
  assert.deepEqual(showroom.pages, ['model-modeli--docs', 'model-reference--docs', 'model-the-model--docs']);
});

for (const engine of engines) {
  describe(`stories in ${engine}`, () => {
    let browser: Browser;
    let page: Page;
    let invalidFields = 0;
    before(async () => {
      browser = await launchBrowser(engine);
      page = await newPage(browser);
    });
    after(() => browser.close());

    for (const [index, id] of expected.entries()) {
      test(id, async () => {
        const found = await checkStory(page, engine, showroom, id, viewsOf(index, all));
        invalidFields += found.invalidFields;
        assert.deepEqual(found.faults, []);
      });
    }

    for (const id of showroom.pages) {
      test(id, async () => assert.deepEqual(await checkPage(browser, showroom, id, all), []));
    }
    test('the fields of a commitment, a milestone and a status report are found and explained', async () => {
      assert.deepEqual(await checkReading(browser, showroom), []);
    });

    if (engine === 'chromium') {
      test('some story shows invalid fields, so that their descriptions were compared', () => {
        assert.ok(invalidFields > 0);
      });
    }
  });
}
