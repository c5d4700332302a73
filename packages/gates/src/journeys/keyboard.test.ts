import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { engines, withBrowser, newPage } from '../browser.ts';
import { Person } from '../person.ts';
import { startStack } from '../stack.ts';
import { Keyboard } from './keyboard.ts';
import { receiptId } from './receipt-id.ts';
import { storedWith } from './stored.ts';

const stack = await startStack();
after(() => stack.end());

for (const engine of engines) {
  describe(`in ${engine}, with a keyboard alone, 320 px wide`, () => {
    test('from the top of the page to the receipt', async (t) => {
      await withBrowser(engine, async (browser) => {
        const page = await newPage(browser);
        await page.setViewport({ width: 320, height: 640 });
        await page.goto(stack.site);
        const person = new Person(page);
        await person.part('#summary');
        const keyboard = new Keyboard(page);
        const summary = `By keyboard in ${engine}`;

        await keyboard.tabToId('summary');
        await keyboard.goOn('Enter');
        await keyboard.isAt('errors');
        await keyboard.tabTo('the line of the error', ({ tag, inForm }) => inForm && tag === 'a');
        await keyboard.press('Enter');
        await keyboard.isAt('summary');
        await keyboard.type(summary);
        await keyboard.goOn('Enter');
        await keyboard.isAt('at');

        await keyboard.tabToId('problem');
        await keyboard.type('A mouse is not for everyone.');
        await keyboard.tabTo('the help', ({ tag, inForm }) => inForm && tag === 'summary');
        await keyboard.press(' ');
        await keyboard.tabToId('solution');
        await keyboard.type('Try every step with the keyboard.');
        await keyboard.goOn(' ');
        await keyboard.isAt('at');

        await keyboard.tabToId('objectiveImpact');
        await keyboard.type('Nobody is left out.');
        await keyboard.tabTo('Back', ({ text }) => /^back$/i.test(text));
        await keyboard.press('Enter');
        await keyboard.isAt('at');
        assert.equal(await person.typed('solution'), 'Try every step with the keyboard.');
        await keyboard.goOn('Enter');
        await keyboard.isAt('at');
        assert.equal(await person.typed('objectiveImpact'), 'Nobody is left out.');
        await keyboard.tabToId('beneficiaries');
        await keyboard.type('People who do not use a mouse.');
        await keyboard.goOn('Enter');
        await keyboard.isAt('at');

        await keyboard.tabToId('improves-accessToInformation');
        await keyboard.press(' ');
        await keyboard.tabToId('improves-improveAccess');
        await keyboard.press(' ');
        await keyboard.tabToId('improves-technology');
        await keyboard.press(' ');
        await keyboard.goOn(' ');
        await keyboard.isAt('at');

        await keyboard.tabToId('agencies');
        await keyboard.type('AKSHI');
        const asked = await (await person.part('[for=agencies]')).evaluate((label) => label.innerText.trim());
        await keyboard.tabToId('author-person');
        await keyboard.press('ArrowDown');
        await keyboard.isAt('author-organisation');
        await keyboard.goOn('Enter');
        await keyboard.isAt('errors');
        await keyboard.tabToId('name');
        await keyboard.type('A group of testers');
        await keyboard.goOn('Enter');
        await keyboard.isAt('at');

        await keyboard.tabTo('the change of the last answer', ({ text }) => text.includes(asked));
        await keyboard.press('Enter');
        await keyboard.isAt('agencies');
        await keyboard.press('End');
        await keyboard.type(' and ADISA');
        await keyboard.goOn('Enter');
        await keyboard.isAt('at');
        await keyboard.goOn('Enter');
        await keyboard.isAt('xl');
        const code = await person.code();
        await keyboard.tabTo('the button that copies', ({ text }) => /copy/i.test(text));
        await keyboard.tabTo('another idea', ({ tag, text }) => tag === 'button' && /another/i.test(text));
        t.diagnostic(`${keyboard.stops} stops, out of sight at: ${keyboard.outOfSight.join(', ') || 'none'}`);

        const [stored, ...others] = storedWith(stack.data, summary);
        assert.deepEqual(others, []);
        assert.equal(stored?.receipt, receiptId(code));
        assert.equal(stored?.agencies, 'AKSHI and ADISA');
        assert.equal(
          stored?.improves,
          '[{"value":"accessToInformation","prompts":["improveAccess"]},{"value":"technology","prompts":[]}]',
        );
        assert.equal(stored?.author, '{"kind":"organisation","displayName":"A group of testers"}');

        await keyboard.press('Enter');
        await keyboard.isAt('xl');
        assert.equal(await person.typed('summary'), '');
      });
    });
  });
}
