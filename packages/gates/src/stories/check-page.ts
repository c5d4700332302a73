import type { Browser } from 'puppeteer-core';
import { violations } from './axe.ts';
import type { Showroom } from './showroom.ts';
import { lookAt } from './story-page.ts';

/** Looks at a page of documentation, narrow and wide, light and dark, and names everything that is wrong with it. */
export async function checkPage(browser: Browser, showroom: Showroom, id: string): Promise<string[]> {
  const faults: string[] = [];
  const page = await browser.newPage();
  try {
    await page.goto(`${showroom.url}iframe.html?id=${id}&viewMode=docs`, { waitUntil: 'domcontentloaded' });
    await page.waitForSelector('#storybook-docs [data-ready]', { timeout: 60_000 });
    for (const view of [
      { width: 360, scheme: 'dark', direction: 'ltr' },
      { width: 1280, scheme: 'light', direction: 'ltr' },
    ] as const) {
      await lookAt(page, view);
      const where = `${view.width} px, ${view.scheme}`;
      const found = await violations(page, '#storybook-docs');
      faults.push(...found.map((fault) => `${where}: ${fault}`));
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (tooWide > 0) faults.push(`${where}: scrolls sideways by ${tooWide} px`);
    }
  } finally {
    await page.close();
  }
  return faults;
}
