import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { scripts } from './scripts.ts';

/**
 * Serves pages: one for each element in each build, such as `esm/plan-table`, and `plain` without one.
 * @param page - What runs in every page, from here.
 * @param readable - Keeps names, for profiles.
 */
export async function servePages(
  page: string,
  elements: readonly string[],
  readable = false,
): Promise<{ url: string; close(): void }> {
  const files = await scripts(page, elements, readable);
  const server = createServer((request, response) => {
    const name = request.url!.slice(1);
    if (name.endsWith('.js')) {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
      return response.end(files.get(name.slice(0, -3)));
    }
    const own = files.has(name) ? `<script src="/${name}.js"></script>` : '';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    return response.end(`<!doctype html><html lang="en"><title>Bench</title><link rel="icon" href="data:,">
      <style>body { font: 16px/1.5 sans-serif }</style><body><script src="/page.js"></script>${own}`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => void (server.closeAllConnections(), server.close()),
  };
}

/** A page that was just opened, for one showing. */
export interface Visit {
  page: Page;
  /** Only in Chromium. */
  devtools: CDPSession | undefined;
}

/** Opens a page nobody has been to. */
export async function visit<T>(
  browser: Browser,
  address: string,
  use: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    const chromium = (await browser.version()).startsWith('Chrome');
    const devtools = chromium ? await page.createCDPSession() : undefined;
    await devtools?.send('Performance.enable');
    return await use({ page, devtools });
  } finally {
    await context.close();
  }
}

/** Lets what preparing has left be over and cleared away, so that it is not measured. */
export async function settle({ page, devtools }: Visit): Promise<void> {
  await devtools?.send('HeapProfiler.collectGarbage');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
}
