import type { Browser } from 'puppeteer-core';
import { newPage } from '../browser.ts';
import { violations } from './axe.ts';
import type { Showroom } from './showroom.ts';
import { lookAt, openPage, type View } from './story-page.ts';

/** Beyond the first entries of a part the reference only repeats itself. */
const repeats = ['.part > .entry:nth-of-type(n + 6)', '.tools > .entry:nth-of-type(n + 6)'];

const views: readonly View[] = [
  { width: 360, scheme: 'dark', direction: 'rtl' },
  { width: 1280, scheme: 'light', direction: 'ltr' },
];

/**
 * Looks at a page of documentation, narrow and wide, light and dark, and names everything that is wrong with it.
 * @param whole - With what only repeats.
 */
export async function checkPage(
  browser: Browser,
  showroom: Showroom,
  id: string,
  whole: boolean,
): Promise<string[]> {
  const faults: string[] = [];
  const page = await newPage(browser);
  try {
    await openPage(page, showroom, id);
    const grounds = new Set<string>();
    for (const view of views) {
      await lookAt(page, view);
      const where = `${view.width} px, ${view.scheme}, ${view.direction}`;
      const found = await violations(page, '#storybook-docs', whole ? [] : repeats);
      faults.push(...found.map((fault) => `${where}: ${fault}`));
      grounds.add(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor));
    }
    if (grounds.size < 2) faults.push('looks the same in the dark');
    for (const width of [320, 768, 1280]) {
      await lookAt(page, { width, scheme: 'light', direction: 'ltr' });
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (tooWide > 0) faults.push(`${width} px: scrolls sideways by ${tooWide} px`);
    }
  } finally {
    await page.close();
  }
  return faults;
}
