import type { Page } from 'puppeteer-core';
import type { Showroom } from './showroom.ts';

/** How a story is looked at. */
export interface View {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
}

/** All ways of looking at a story. */
export const views: readonly View[] = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    (['ltr', 'rtl'] as const).map((direction) => ({ width, scheme, direction })),
  ),
);

/**
 * The views of a story: all, or one, in rotation from story to story.
 * @param place - Its place among all.
 */
export const viewsOf = (place: number, all: boolean): readonly View[] =>
  // Five steps at a time, so that neighbours differ in much and each view has its turn.
  all ? views : [views[(place * 5) % views.length]!];

/** Turns a page that shows a story to another one: Storybook need not start again. Whether it shows stories at all. */
const turnTo = (page: Page, id: string): Promise<boolean> =>
  page.evaluate((storyId) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as {
      __STORYBOOK_ADDONS_CHANNEL__?: { emit: (event: string, story: object) => void };
    };
    for (const shown of document.querySelectorAll<HTMLElement>('#storybook-root [data-ready]'))
      delete shown.dataset['ready'];
    channel?.emit('setCurrentStory', { storyId, viewMode: 'story' });
    return !!channel;
  }, id);

/** Opens a story and waits until it has reached its state. Gives the addresses asked for on other hosts. */
export async function openStory(
  page: Page,
  showroom: Showroom,
  id: string,
): Promise<{ foreign: string[]; end: () => void }> {
  const foreign: string[] = [];
  const note = (request: { url: () => string }): void => {
    const address = request.url();
    if (!/^(data|blob|about):/.test(address) && !address.startsWith(showroom.url)) foreign.push(address);
  };
  page.on('request', note);
  // Without the look that Storybook's own addon takes: this gate takes a stricter one.
  const query = `id=${id}&viewMode=story&globals=a11y.manual:!true`;
  if (!(await turnTo(page, id)))
    await page.goto(`${showroom.url}iframe.html?${query}`, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(
    () =>
      document.querySelector('#storybook-root [data-ready]') ??
      document.body.matches('.sb-show-errordisplay'),
  );
  const broken = await page.evaluate(() =>
    document.body.matches('.sb-show-errordisplay')
      ? (document.querySelector('#error-message')?.textContent ?? '?')
      : '',
  );
  if (broken) throw new Error(`the story broke: ${broken}`);
  const shown = await page.evaluate(() => {
    const { __STORYBOOK_PREVIEW__: preview } = globalThis as {
      __STORYBOOK_PREVIEW__?: { currentSelection: { storyId: string } };
    };
    return preview?.currentSelection.storyId;
  });
  if (shown && shown !== id) throw new Error(`another story is shown: ${shown}`);
  return { foreign, end: () => page.off('request', note) };
}

/** Opens a page of documentation and waits until it is drawn. */
export async function openPage(page: Page, { url }: Showroom, id: string): Promise<void> {
  await page.goto(`${url}iframe.html?id=${id}&viewMode=docs`, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('#storybook-docs [data-ready]');
}

/** Of a screen, and of the highest one that browsers draw as a whole, in pixels. */
const height = 900;
const highest = 16_000;

/** Looks at the open story, or page, in another way. */
export async function lookAt(page: Page, { width, scheme, direction }: View): Promise<void> {
  await page.setViewport({ width, height });
  await page.evaluate(
    async (dir, colorScheme) => {
      document.documentElement.dir = dir;
      document.documentElement.style.colorScheme = colorScheme;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await Promise.all(
        document.getAnimations().map((animation) => animation.finished.catch(() => undefined)),
      );
    },
    direction,
    scheme,
  );
  // What is far below may not be drawn yet, and has an estimated height.
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  if (whole <= height || whole > highest) return;
  await page.setViewport({ width, height: whole });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
