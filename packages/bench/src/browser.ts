import { launch, type Browser } from 'puppeteer-core';

export type Engine = 'chromium' | 'firefox';

/**
 * Starts a browser without a window that draws a frame as soon as there is one: waiting for the screen would be measured.
 * @param listened - Whether a screen reader is there: Chromium then keeps the whole accessibility tree, which costs time.
 */
export function launchUnthrottled(engine: Engine, listened = false): Promise<Browser> {
  const common = { headless: true, protocolTimeout: 600_000, defaultViewport: { width: 1280, height: 800 } };
  if (engine === 'firefox') {
    return launch({
      ...common,
      browser: 'firefox',
      executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
      extraPrefsFirefox: { 'layout.frame_rate': 0, 'privacy.reduceTimerPrecision': false },
    });
  }
  return launch({
    ...common,
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-frame-rate-limit',
      '--disable-gpu-vsync',
      ...(listened ? ['--force-renderer-accessibility'] : []),
    ],
  });
}
