import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContext } from 'puppeteer-core';
import { engines, launchBrowser, newPage } from '../browser.ts';
import { Person, until } from '../person.ts';
import { startStack } from '../stack.ts';
import { openLine, type Fate, type Line, type Trouble } from './line.ts';
import { receiptId } from './receipt-id.ts';
import { storedWith } from './stored.ts';
import { isWaiting, shortIdea } from './waiting.ts';

let line: Line | undefined;
const stack = await startStack(async (apiPort) => {
  line = await openLine(apiPort);
  return line.port;
});
after(async () => {
  await stack.end();
  await line?.close();
});
const theLine = (): Line => line as Line;

const troubles: Trouble[] = [
  { status: 500, readable: true },
  { status: 502, readable: false },
  { status: 503, readable: true, retryAfter: 1 },
  { status: 503, readable: false, retryAfter: 1 },
  { status: 429, readable: true, retryAfter: 1 },
];
const nameOf = ({ status, readable }: Trouble): string =>
  `${status}, ${readable ? 'which the page may read' : 'from a proxy that lets no page read it'}`;

for (const engine of engines) {
  describe(`on a bad line in ${engine}`, () => {
    let browser: Browser;
    let context: BrowserContext;
    before(async () => {
      browser = await launchBrowser(engine);
    });
    after(() => browser.close());

    const open = async (): Promise<Person> => {
      const page = await newPage(context);
      await page.goto(stack.site);
      return new Person(page);
    };

    /** Has an idea ready to be sent; after `act`, there have to be one record, one key and one receipt. */
    async function onceOnly(
      name: string,
      act: (person: Person) => Promise<readonly Person[]>,
    ): Promise<readonly string[]> {
      const { answers, author } = shortIdea(`${name} in ${engine}`);
      context = await browser.createBrowserContext();
      const first = await open();
      await first.answer('full', answers, author);
      const before = theLine().keys.length;
      const persons = await act(first);
      for (const person of persons) {
        await person.page.bringToFront();
        const code = await person.code();
        const stored = storedWith(stack.data, answers.summary);
        assert.deepEqual(
          stored.map(({ receipt }) => receipt),
          [receiptId(code)],
        );
      }
      const keys = theLine().keys.slice(before);
      assert.equal(new Set(keys).size, 1, 'one key');
      theLine().decide('through');
      await context.close();
      return keys;
    }

    /** Sends on a line that stays bad until the form has tried again by itself. */
    const sendInTrouble =
      (fate: Fate) =>
      async (person: Person): Promise<readonly Person[]> => {
        const before = theLine().keys.length;
        theLine().decide(fate);
        await person.press('[type=submit]');
        await isWaiting(person);
        await until('another attempt', () => Promise.resolve(theLine().keys.length >= before + 2));
        theLine().decide('through');
        return [person];
      };

    test('the answer is lost again and again after the backend has stored the idea', async () => {
      const sends = await onceOnly('answer lost', sendInTrouble('answer lost'));
      assert.ok(sends.length >= 3, `${sends.length} sends`);
    });

    for (const trouble of troubles) {
      test(`the answer is ${nameOf(trouble)}`, async () => {
        const sends = await onceOnly(nameOf(trouble), sendInTrouble(trouble));
        assert.ok(sends.length >= 3, `${sends.length} sends`);
      });
    }

    test('the backend wants to be left alone for long; the person tries sooner', async () => {
      await onceOnly('busy', async (person) => {
        theLine().decide({ status: 429, readable: true, retryAfter: 3000 });
        await person.press('[type=submit]');
        await isWaiting(person);
        theLine().decide('through');
        await person.press('.note button');
        return [person];
      });
    });

    test('fifty clicks on Send, before the answer comes', async () => {
      const sends = await onceOnly('fifty clicks', async (person) => {
        const clicked = Promise.withResolvers<undefined>();
        theLine().decide('through', clicked.promise);
        const button = await person.part('[type=submit]');
        await button.evaluate((node) => {
          for (let click = 0; click < 25; click++) node.click();
        });
        for (let click = 0; click < 25; click++) await person.press('[type=submit]');
        clicked.resolve(undefined);
        return [person];
      });
      assert.equal(sends.length, 1);
    });

    test('two tabs with the same waiting idea', async () => {
      await onceOnly('two tabs', async (person) => {
        theLine().decide({ status: 503, readable: true });
        await person.press('[type=submit]');
        await isWaiting(person);
        const second = await open();
        await isWaiting(second);
        const both = Promise.withResolvers<undefined>();
        theLine().decide('through', both.promise);
        await second.press('.note button');
        await person.page.reload();
        both.resolve(undefined);
        return [second, person];
      });
    });
  });
}
