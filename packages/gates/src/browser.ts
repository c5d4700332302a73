import { launch, type Browser, type BrowserContext, type Page } from 'puppeteer-core';

/** The engines that everything is tried in. */
export const engines = ['chromium', 'firefox'] as const;
export type Engine = (typeof engines)[number];

/**
 * Starts a browser without a window.
 * @param profile the folder of its profile; a fresh one, removed at the end, when absent
 * @param downloads the folder that gets what is downloaded
 */
export async function launchBrowser(engine: Engine, profile?: string, downloads?: string): Promise<Browser> {
  const kept = profile === undefined ? {} : { userDataDir: profile };
  if (engine === 'firefox') {
    return launch({
      browser: 'firefox',
      executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
      headless: true,
      protocolTimeout: 600_000,
      ...(downloads !== undefined && {
        extraPrefsFirefox: {
          'browser.download.folderList': 2,
          'browser.download.dir': downloads,
          // Its panel would take the keyboard.
          'browser.download.alwaysOpenPanel': false,
        },
      }),
      ...kept,
    });
  }
  const chromium = await launch({
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
  if (downloads !== undefined) {
    const client = await chromium.target().createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  }
  return chromium;
}

/** Opens a page that is waited for as long as it takes: how fast it comes says how busy the machine is. */
export async function newPage(of: Browser | BrowserContext): Promise<Page> {
  const page = await of.newPage();
  page.setDefaultTimeout(0);
  return page;
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
