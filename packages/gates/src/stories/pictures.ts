/**
 * Takes a picture of every story and page, in the ways people meet it, into .reports/pictures/:
 * `npm run pictures`, or `npm run pictures -- review done` for those with these words in their ids.
 */
import { mkdirSync } from 'node:fs';
import type { Browser, CDPSession } from 'puppeteer-core';
import { withBrowser, newPage } from '../browser.ts';
import { inRoot } from '../setup/places.mjs';
import { openShowroom, type Showroom } from './showroom.ts';
import { lookAt, openPage, openStory, type View } from './story-page.ts';

interface Picture extends View {
  readonly name: string;
  readonly media?: string;
  readonly features?: readonly { name: string; value: string }[];
}

const plain = { width: 360, scheme: 'light', direction: 'ltr' } as const;
const pictures: readonly Picture[] = [
  { ...plain, name: 'narrow' },
  { ...plain, name: 'wide', width: 1280 },
  { ...plain, name: 'dark', width: 1280, scheme: 'dark' },
  { ...plain, name: 'rtl', direction: 'rtl' },
  { ...plain, name: 'forced-colors', features: [{ name: 'forced-colors', value: 'active' }] },
  { ...plain, name: 'print', width: 794, media: 'print' },
];

const folder = inRoot('.reports/pictures');
mkdirSync(folder, { recursive: true });
const words = process.argv.slice(2);
const showroom = await openShowroom();
const wanted = [...showroom.stories, ...showroom.pages].filter(
  (id) => words.length === 0 || words.some((word) => id.includes(word)),
);
await withBrowser('chromium', async (browser) => {
  for (const id of wanted) await take(browser, showroom, id);
});
await showroom.close();
process.stdout.write(`${wanted.length * pictures.length} pictures in ${folder}\n`);

async function take(browser: Browser, room: Showroom, id: string): Promise<void> {
  const context = await browser.createBrowserContext();
  const page = await newPage(context);
  await (room.pages.includes(id) ? openPage : openStory)(page, room, id);
  const client = await page.createCDPSession();
  for (const picture of pictures) {
    await emulate(client, picture);
    await lookAt(page, picture);
    await page.screenshot({
      path: `${folder}/${id.replace('elements-', '')}.${picture.name}.png`,
      // Otherwise Chromium moves a page that is written from right to left aside. The window is as high as the page.
      captureBeyondViewport: false,
      // The reference is longer than any picture can be.
      fullPage: !id.includes('reference'),
    });
  }
  await context.close();
}

async function emulate(client: CDPSession, { media = '', features = [] }: Picture): Promise<void> {
  await client.send('Emulation.setEmulatedMedia', { media, features: [...features] });
}
