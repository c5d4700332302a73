import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { engines, withBrowser, newPage } from '../browser.ts';
import { Person, until } from '../person.ts';
import { startStack } from '../stack.ts';
import { receiptId } from './receipt-id.ts';
import { storedWith } from './stored.ts';
import { isWaiting, keptOnDevice, shareAnother, shortIdea } from './waiting.ts';

/** How long the backend stays away, in seconds. */
const outage = Number(process.env['OUTAGE_SECONDS'] ?? 0);
const reopenings = 2;

const stack = await startStack();
after(() => stack.end());

for (const engine of engines) {
  test(`in ${engine} the backend is down, the tab is closed and reopened: one record, one receipt`, async () => {
    const { answers, author } = shortIdea(`outage in ${engine}`);
    await withBrowser(engine, async (browser) => {
      const open = async (): Promise<Person> => {
        const page = await newPage(browser);
        await page.goto(stack.site);
        return new Person(page);
      };
      let person = await open();
      await person.answer('full', answers, author);
      await stack.stopBackend();
      await person.press('[type=submit]');
      await isWaiting(person);
      await person.page.close();

      for (let time = 0; time < reopenings; time++) {
        await pause((outage * 1000) / reopenings);
        person = await open();
        await isWaiting(person);
        await person.page.close();
      }
      assert.deepEqual(storedWith(stack.data, answers.summary), []);

      await stack.startBackend();
      person = await open();
      const code = await person.code();
      const stored = storedWith(stack.data, answers.summary);
      assert.deepEqual(
        stored.map(({ receipt }) => receipt),
        [receiptId(code)],
      );

      // The receipt stays until the person has done with it.
      await person.page.close();
      person = await open();
      assert.equal(await person.code(), code);
      await shareAnother(person);
      assert.equal(await person.typed('summary'), '');
      await until('nothing to be kept', async () => (await keptOnDevice(person)) === 0);
      await person.page.reload();
      assert.equal(await person.typed('summary'), '');
      assert.equal(await person.has('.note'), false);
      assert.equal(storedWith(stack.data, answers.summary).length, 1);
    });
  });
}
