import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { engines, withBrowser, newPage } from '../browser.ts';
import { Person, until } from '../person.ts';
import { inRoot } from '../setup/places.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ogp-kit-file-'));
after(() => rmSync(folder, { recursive: true }));
cpSync(inRoot('packages/elements/cdn/ogp-idea-form.js'), join(folder, 'ogp-idea-form.js'));
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>From a file</title>
<script defer src="ogp-idea-form.js"></script>
<ogp-idea-form plan="AP_ALB05"><p>Write to us.</p></ogp-idea-form></html>`,
);
const address = pathToFileURL(join(folder, 'index.html')).href;
const words = 'Show on a map where taxes are spent';

for (const engine of engines) {
  describe(`opened from a file in ${engine}`, () => {
    test('the form keeps its draft, and says that it cannot send without api', async () => {
      await withBrowser(engine, async (browser) => {
        const page = await newPage(browser);
        await page.goto(address);
        const person = new Person(page);
        await person.type('summary', words);
        await until('the note that it cannot send', async () => (await person.text()).includes('api'));
        await until('the draft to be kept', () => person.has('[part~="status"]'));
        // What is older than a second has to be kept.
        await pause(1000);

        await page.reload();
        await until('the draft to be offered', async () => (await person.text()).includes(words));
      });
    });
  });
}
