import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { engines, launchBrowser, newPage } from '../browser.ts';
import { Person } from '../person.ts';
import { page, servePolicyPages, type Seen } from './policy-page.ts';

const form = '<script defer src="ogp-idea-form.js"></script>';
const kit = '<script defer src="ogp-kit.js"></script>';
const both: Readonly<Record<string, string>> = {
  '/form-then-kit.html': page(form + kit),
  '/kit-then-form.html': page(kit + form),
  '/modules.html': page((form + kit).replaceAll('defer', 'type="module"')),
};
const control = page('<script src="own-a.js"></script><script src="own-b.js"></script>');
const styled =
  '<!doctype html><title>Control</title><script src="watch.js"></script><p style="color:red">Red</p>';

const site = await servePolicyPages({ ...both, '/control.html': control, '/styled.html': styled });
after(() => site.close());

for (const engine of engines) {
  describe(`under a strict policy in ${engine}`, () => {
    let browser: Browser;
    before(async () => {
      browser = await launchBrowser(engine);
    });
    after(() => browser.close());

    const open = async (path: string): Promise<Page> => {
      const context = await browser.createBrowserContext();
      const opened = await newPage(context);
      await opened.goto(new URL(path, site.url).href, { waitUntil: 'load' });
      return opened;
    };
    const seen = (opened: Page): Promise<Seen> =>
      opened.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);

    for (const path of Object.keys(both)) {
      test(`two files live on one page and an idea is sent: ${path}`, async () => {
        const opened = await open(path);
        const person = new Person(opened);
        const answers = {
          summary: 'Publish the bus times as data',
          problem: 'Nobody knows when the bus comes',
          objectiveImpact: 'People wait less',
        };
        await person.answer('short', answers, { kind: 'anonymous' });
        assert.match(await person.send(), /^[0-9A-Z]{5}-/);
        const { violations, errors, events } = await seen(opened);
        assert.deepEqual(violations, []);
        assert.deepEqual(errors, []);
        assert.ok(events.includes('ogp-submitted'), events.join(', '));
        const copies = await opened.evaluate(
          () =>
            Object.getOwnPropertySymbols(globalThis).filter((symbol) =>
              symbol.description?.startsWith('ogp-kit.lit.'),
            ).length,
        );
        assert.equal(copies, 1, 'both share what they have of Lit');
        await opened.close();
      });
    }

    test('a second policy of the same name is refused and noted, so the page can tell', async () => {
      const { violations, errors } = await seen(await open('/control.html'));
      assert.match(violations.join('\n'), /trusted-types/);
      assert.match(errors.join('\n'), /lit-html|policy/i);
    });

    test('a style attribute is refused and noted', async () => {
      const { violations } = await seen(await open('/styled.html'));
      assert.match(violations.join('\n'), /style-src/);
    });
  });
}
