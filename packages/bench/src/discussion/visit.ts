import type { Browser } from 'puppeteer-core';
import type { Build } from '../scripts.ts';
import { servePages, visit, type Visit } from '../visit.ts';
import type { Size } from './made-up.ts';

/** Serves the pages that a discussion is shown in. */
export const serveDiscussions = (readable = false) =>
  servePages('discussion/page.ts', ['paragraph-comments'], readable);

/** Opens a page nobody has been to, with everything ready but what is measured. */
export const discussed = <T>(
  browser: Browser,
  url: string,
  what: Build | 'plain',
  size: Size,
  use: (visit: Visit) => Promise<T>,
): Promise<T> =>
  visit(browser, url + (what === 'plain' ? what : `${what}/paragraph-comments`), async (one) => {
    await one.page.evaluate((of) => void (window.bench = window.makeBench(of)), size);
    return use(one);
  });
