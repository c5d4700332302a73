import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { engines, launchBrowser, newPage } from '../browser.ts';
import { Person } from '../person.ts';
import { startStack } from '../stack.ts';
import { afterRestart, kill, lossOf, typeUntilKilled, withProfile } from './killed.ts';
import { storedWith } from './stored.ts';
import { isWaiting, shortIdea } from './waiting.ts';

const repeats = Number(process.env['JOURNEY_REPEATS'] ?? 2);
const stack = await startStack();
after(() => stack.end());

async function open(browser: Browser): Promise<Person> {
  const page = await newPage(browser);
  await page.goto(stack.site);
  return new Person(page);
}

for (const engine of engines) {
  describe(`${engine} is killed`, () => {
    for (let turn = 1; turn <= repeats; turn++) {
      const field = turn % 2 ? 'summary' : 'problem';
      test(`while somebody types into ${field}, time ${turn}: what is older than a second is kept`, async (t) => {
        await withProfile(async (profile) => {
          const browser = await launchBrowser(engine, profile);
          const writer = await open(browser);
          if (field === 'problem') {
            await writer.type('summary', 'Written before');
            await writer.goOn();
          }
          await (await writer.part(`#${field}`)).focus();
          const typed = await typeUntilKilled(browser, writer.page);

          await afterRestart(engine, profile, stack.site, async (page) => {
            const person = new Person(page);
            await person.press('.note button');
            const { words, bearable } = lossOf(typed, await person.typed(field));
            t.diagnostic(words);
            assert.ok(bearable, words);
            if (field === 'problem') {
              await person.press('.foot .actions .link');
              assert.equal(await person.typed('summary'), 'Written before');
            }
          });
        });
      });
    }

    test('while an idea waits for the backend: it is sent once after the restart', async () => {
      const idea = shortIdea(`killed while waiting in ${engine}`);
      await withProfile(async (profile) => {
        const browser = await launchBrowser(engine, profile);
        const writer = await open(browser);
        await writer.answer('full', idea.answers, idea.author);
        await stack.stopBackend();
        await writer.press('[type=submit]');
        await isWaiting(writer);
        await kill(browser);
        await stack.startBackend();

        await afterRestart(engine, profile, stack.site, async (page) => {
          await new Person(page).part('.slip #code');
          assert.equal(storedWith(stack.data, idea.answers.summary).length, 1);
        });
      });
    });
  });
}
