import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { withBrowser, newPage } from '../browser.ts';
import { Person } from '../person.ts';
import { startStack } from '../stack.ts';
import { receiptId } from './receipt-id.ts';
import { storedWith } from './stored.ts';
import { isWaiting, shortIdea } from './waiting.ts';

const stack = await startStack();
after(() => stack.end());

test('offline, the form says that it waits; online again, it sends by itself', async () => {
  const { answers, author } = shortIdea('offline');
  await withBrowser('chromium', async (browser) => {
    const page = await newPage(browser);
    await page.goto(stack.site);
    const person = new Person(page);
    await page.setOfflineMode(true);
    await person.answer('full', answers, author);
    await person.press('[type=submit]');
    await isWaiting(person);
    assert.match(await person.text(), /offline[^]*on this device/i);
    assert.deepEqual(storedWith(stack.data, answers.summary), []);

    await page.setOfflineMode(false);
    const code = await person.code();
    const stored = storedWith(stack.data, answers.summary);
    assert.deepEqual(
      stored.map(({ receipt }) => receipt),
      [receiptId(code)],
    );
  });
});
