/** Reads the pages on the model as people do: from Storybook's first page to the fields of what they look for. */
import type { Browser, Frame, Page } from 'puppeteer-core';
import { newPage } from '../browser.ts';
import type { Showroom } from './showroom.ts';
import { openPage } from './story-page.ts';

/** What people ask for most, by the names of its entries. */
const asked = ['Commitment', 'Milestone', 'StatusReport'];

async function openedPage(page: Page, selector: string, patience: number): Promise<Frame> {
  const end = performance.now() + patience;
  for (;;) {
    const frame = await (await page.waitForSelector('#storybook-preview-iframe'))?.contentFrame();
    if (!frame) throw new Error('Storybook shows no page');
    try {
      // Storybook keeps a page out of sight for a while after it is drawn.
      await frame.waitForSelector(`${selector}[data-ready]`, { visible: true, timeout: 2000 });
      return frame;
    } catch (error) {
      // It may have been the page that was just left.
      if (performance.now() > end) throw error;
    }
  }
}

/** What keeps people from reading an entry: that it is out of sight, squeezed, or leaves a field unexplained. */
async function unreadable(frame: Frame, entry: string, patience: number): Promise<string[]> {
  const heading = `[id="${entry}"] h3`;
  const inSight = await frame
    .waitForFunction(
      (selector) => {
        const top = document.querySelector(selector)?.getBoundingClientRect().top ?? -Infinity;
        return top > -5 && top < innerHeight / 2;
      },
      { timeout: patience },
      heading,
    )
    .then(() => true)
    .catch(() => false);
  const fields = await frame.$$eval(`[id="${entry}"] tbody tr`, (rows) =>
    rows.map(({ id, cells: [, meaning] }) => ({
      id,
      told: (meaning?.innerText.trim().length ?? 0) > 1,
      width: meaning?.offsetWidth ?? 0,
    })),
  );
  return [
    ...(inSight ? [] : [`${entry} is not in sight`]),
    ...(fields.length > 0 ? [] : [`${entry} has no fields`]),
    ...fields.filter(({ told }) => !told).map(({ id }) => `${id} is not explained`),
    ...(fields.some(({ width }) => width < 120) ? [`the meanings of ${entry} have no room`] : []),
  ];
}

/** Links to the reference that lead nowhere. */
async function lost(browser: Browser, showroom: Showroom): Promise<string[]> {
  const page = await newPage(browser);
  const wanted = new Set<string>();
  let there = new Set<string>();
  for (const id of showroom.pages) {
    await openPage(page, showroom, id);
    const { links, ids } = await page.evaluate(() => ({
      links: [...document.querySelectorAll('#storybook-docs a')].map(
        (link) => link.getAttribute('href') ?? '',
      ),
      ids: [...document.querySelectorAll('#storybook-docs [id]')].map((element) => element.id),
    }));
    const own = new Set(ids);
    if (id.includes('reference')) there = own;
    for (const href of links) {
      const [path = '', entry] = href.split('#');
      if (path.includes('reference') && entry) wanted.add(entry);
      if (path === '' && entry && !own.has(entry)) wanted.add(`${id}#${entry}`);
    }
  }
  await page.close();
  return [...wanted].filter((entry) => !there.has(entry)).map((entry) => `no entry: ${entry}`);
}

/**
 * Everything that is in the way of a reader.
 * @param patience Milliseconds until something counts as out of sight: Storybook takes long where much else runs.
 */
export async function checkReading(
  browser: Browser,
  showroom: Showroom,
  patience = 180_000,
): Promise<string[]> {
  const faults = await lost(browser, showroom);
  const page = await newPage(browser);
  await page.setViewport({ width: 1280, height: 900 });
  try {
    await page.goto(showroom.url);
    let reference: Frame | undefined;
    for (const [i, entry] of asked.entries()) {
      await reference?.$eval('header a', (link) => (link as HTMLElement).click());
      const model = await openedPage(page, 'model-page', patience);
      // Not by the mouse: the page may still be scrolling to what its address names, and the click would miss.
      await model.$$eval('.asked a', (links, i) => (links[i] as HTMLElement | undefined)?.click(), i);
      reference = await openedPage(page, 'reference-page', patience);
      faults.push(...(await unreadable(reference, entry, patience)));
    }
    if (!reference) return faults;
    await reference.type('input[type=search]', 'status report');
    const first = await reference.$eval('.results a', (link) => link.textContent);
    if (first !== 'StatusReport') faults.push(`“status report” finds ${first} first`);
    await page.keyboard.press('Enter');
    faults.push(...(await unreadable(reference, 'StatusReport', patience)));
  } finally {
    await page.close();
  }
  return faults;
}
