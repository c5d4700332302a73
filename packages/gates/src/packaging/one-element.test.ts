import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { launchBrowser, newPage } from '../browser.ts';
import { bundlers } from './bundle.ts';
import { newConsumer } from './consumer.ts';

const consumer = await newConsumer();
const browser = await launchBrowser('chromium');
after(async () => {
  await browser.close();
  consumer.remove();
});

/** Elements, and which rooms besides `base` and `i18n` each may bring along. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  backend: ['backend'],
  'commitment-card': ['commitment-card', 'plan-view', 'backend'],
  'commitment-list': ['commitment-list', 'plan-view', 'backend'],
  'consultation-summary': ['consultation-summary', 'backend'],
  'idea-form': ['idea-form', 'contribution-form', 'backend'],
  'key-issues-form': ['key-issues-form', 'contribution-form', 'backend'],
  'plan-table': ['plan-table', 'plan-view', 'backend'],
  'plan-timeline': ['plan-timeline', 'plan-view', 'backend'],
  'paragraph-comments': ['paragraph-comments', 'contribution-form', 'backend'],
};
const shared = ['base', 'i18n'];

const { exports } = JSON.parse(
  readFileSync(join(consumer.installed('elements'), 'package.json'), 'utf8'),
) as {
  exports: Record<string, unknown>;
};

test('every element that is exported stands in the list here', () => {
  const elements = Object.keys(exports).flatMap((path) => /^\.\/([a-z-]+)\.element$/.exec(path)?.[1] ?? []);
  assert.deepEqual(elements.sort(), Object.keys(rooms).sort());
});

for (const [bundler, bundle] of Object.entries(bundlers)) {
  for (const [element, allowed] of Object.entries(rooms)) {
    test(`${bundler}: importing ${element} registers it and brings no other element`, async () => {
      const { code, files } = await bundle(consumer.folder, `import '@ogp-kit/elements/${element}';`);
      const foreign = files.filter((file) => {
        const room = /@ogp-kit\/elements\/dist\/([^/]+)\//.exec(file)?.[1];
        return room !== undefined && ![...allowed, ...shared].includes(room);
      });
      assert.deepEqual(foreign, []);
      assert.deepEqual(
        files.filter((file) => file.includes('/zod/')),
        [],
      );
      assert.equal(await isRegistered(code, element), true);
    });

    test(`${bundler}: the class of ${element} is free of side effects`, async () => {
      const path = `@ogp-kit/elements/${element}.element`;
      const unused = await bundle(consumer.folder, `import '${path}';`);
      assert.deepEqual(unused.files, [], 'nothing is left of a class that nobody uses');
      const used = await bundle(
        consumer.folder,
        `import * as all from '${path}'; globalThis.used = Object.keys(all);`,
      );
      assert.equal(await isRegistered(used.code, element), false);
    });
  }

  test(`${bundler}: importing all registers all`, async () => {
    const { code } = await bundle(consumer.folder, "import '@ogp-kit/elements';");
    for (const element of Object.keys(rooms)) assert.equal(await isRegistered(code, element), true, element);
  });

  test(`${bundler}: validators for browsers come without zod`, async () => {
    const { files } = await bundle(
      consumer.folder,
      "import * as all from '@ogp-kit/core/browser'; globalThis.all = all;",
    );
    assert.ok(files.length > 1);
    assert.deepEqual(
      files.filter((file) => file.includes('/zod/')),
      [],
    );
  });
}

/** Runs bundled code in an empty page and looks whether the element is registered there. */
async function isRegistered(code: string, element: string): Promise<boolean> {
  const page: Page = await newPage(browser);
  try {
    await page.addScriptTag({ content: code, type: 'module' });
    return await page.evaluate((tag) => customElements.get(tag) !== undefined, `ogp-${element}`);
  } finally {
    await page.close();
  }
}
