import type { Page } from 'puppeteer-core';
import type { Engine } from '../browser.ts';
import { violations } from './axe.ts';
import { describedOtherwise } from './descriptions.ts';
import type { Showroom } from './showroom.ts';
import { lookAt, openStory, type View } from './story-page.ts';

/** What was found in one story. */
export interface Findings {
  readonly faults: readonly string[];
  /** How many fields were marked as invalid. */
  readonly invalidFields: number;
}

/** Looks at a story in several ways and names everything that is wrong with it. */
export async function checkStory(
  page: Page,
  engine: Engine,
  showroom: Showroom,
  id: string,
  views: readonly View[],
): Promise<Findings> {
  const faults: string[] = [];
  let invalidFields = 0;
  try {
    const { foreign, end } = await openStory(page, showroom, id);
    for (const view of views) {
      await lookAt(page, view);
      const where = `${view.width} px, ${view.scheme}, ${view.direction}`;
      faults.push(...(await violations(page)).map((fault) => `${where}: ${fault}`));
    }
    await lookAt(page, { width: 320, scheme: 'light', direction: 'ltr' });
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (tooWide > 0) faults.push(`320 px: scrolls sideways by ${tooWide} px`);
    if (engine === 'chromium') {
      const described = await describedOtherwise(page);
      faults.push(...described.faults);
      invalidFields = described.fields;
    }
    end();
    faults.push(...foreign.map((address) => `asks another host: ${address}`));
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
    // What broke is not turned over to the next story.
    await page.goto('about:blank');
  }
  return { faults, invalidFields };
}
