import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { bundled } from './bundled.mjs';
import { plainReporter } from './plain-reporter.mjs';

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {
        executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
      },
    }),
  firefox: () =>
    puppeteerLauncher({
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
        headless: true,
      },
    }),
};

/** Long enough for a machine that does much else; what hangs ends all the same. */
const patience = 600_000;

/**
 * How a package's specs run in real browsers, Chromium and Firefox, or those that `BROWSERS` names.
 * @param {string} name what the closing line begins with
 * @param {string} config `import.meta.url` of the package's configuration
 * @param {string} folder where its specs are
 * @param {{ pages?: string, plugins?: object[], middleware?: Function[], bundling?: import('esbuild').Plugin[] }} [more]
 *   `pages` are modules of pages that specs open
 */
export function webTests(name, config, folder, { pages, plugins = [], middleware = [], bundling = [] } = {}) {
  const specs = '**/*.spec.ts';
  const tsconfig = fileURLToPath(new URL('tsconfig.json', config));
  const wanted = (process.env.BROWSERS ?? 'chromium,firefox').split(',');
  return {
    rootDir: '../..',
    files: `${folder}/${specs}`,
    nodeResolve: { exportConditions: ['production'] },
    plugins: [
      ...plugins,
      bundled({
        root: fileURLToPath(new URL('../../', config)),
        folder: fileURLToPath(new URL(folder, config)),
        entries: pages === undefined ? specs : `{${specs},${pages}}`,
        tsconfig,
        plugins: bundling,
      }),
      esbuildPlugin({
        ts: true,
        // With an earlier one esbuild drops `with { type: 'json' }`, and browsers refuse the file.
        target: 'esnext',
        tsconfig,
      }),
    ],
    middleware,
    browsers: wanted.map((engine) => launchers[engine]()),
    browserStartTimeout: patience,
    testsFinishTimeout: patience,
    // Shorter, so that the spec that hangs is named.
    testFramework: { config: { timeout: patience / 4 } },
    concurrency: 1,
    concurrentBrowsers: 1,
    reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), plainReporter(name)],
  };
}
