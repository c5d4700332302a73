import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { plainReporter } from '../gates/src/plain-reporter.mjs';

const chromium = () =>
  chromeLauncher({
    launchOptions: {
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    },
  });

const firefox = () =>
  puppeteerLauncher({
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
      headless: true,
    },
  });

/** With `LIT=small` the elements stand on what `cdn/` files have of Lit. */
const smallLit = {
  name: 'small-lit',
  resolveImport: ({ source }) =>
    /(^|\/)lit\.ts$/.test(source) ? source.replace(/lit\.ts$/, 'small-lit.ts') : undefined,
};
const small = process.env.LIT === 'small';

const launchers = { chromium, firefox };
const wanted = (process.env.BROWSERS ?? 'chromium,firefox').split(',');

export default {
  rootDir: '../..',
  files: 'src/**/*.spec.ts',
  nodeResolve: { exportConditions: ['production'] },
  plugins: [
    ...(small ? [smallLit] : []),
    esbuildPlugin({
      ts: true,
      // With an earlier one esbuild drops `with { type: 'json' }`, and browsers refuse the file.
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: wanted.map((name) => launchers[name]()),
  browserStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 60_000 } },
  concurrency: 1,
  concurrentBrowsers: 1,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    plainReporter(small ? 'elements on small Lit' : 'elements'),
  ],
};
