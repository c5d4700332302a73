import { launch, type Browser } from 'puppeteer-core';

/** The engines that everything is tried in. */
export const engines = ['chromium', 'firefox'] as const;
export type Engine = (typeof engines)[number];

/**
 * Starts a browser without a window.
 * @param profile the folder of its profile; a fresh one, removed at the end, when absent
 */
export function launchBrowser(engine: Engine, profile?: string): Promise<Browser> {
  const kept = profile === undefined ? {} : { userDataDir: profile };
  if (engine === 'firefox') {
    return launch({
      browser: 'firefox',
      executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
      headless: true,
      protocolTimeout: 600_000,
      ...kept,
    });
  }
  return launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    headless: true,
    protocolTimeout: 600_000,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    ...kept,
  });
}

/** Runs something with a browser and closes it, whatever happens. */
export async function withBrowser<T>(engine: Engine, use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launchBrowser(engine);
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
