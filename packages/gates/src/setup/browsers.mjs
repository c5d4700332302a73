import { existsSync } from 'node:fs';
import { Problem } from './problem.mjs';
import { progress } from './progress.mjs';
import { run } from './run.mjs';

const usual = {
  CHROME_PATH: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  FIREFOX_PATH: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
const debian = ['chromium', 'firefox-esr', 'strace'];

/** Finds Chromium and Firefox, and puts where they are into the environment. Installs them as root on Debian. */
export async function findBrowsers() {
  if (find()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    progress('install', `${debian.join(', ')} …`);
    const quiet = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
    const { code: updated, output: said } = await run('apt-get', ['update'], quiet);
    const { code, output } = await run(
      'apt-get',
      ['install', '--yes', '--no-install-recommends', ...debian],
      quiet,
    );
    if (code !== 0)
      throw new Problem(`The browsers could not be installed:\n${updated === 0 ? '' : said}${output}`);
    if (find()) return;
  }
  throw new Problem(advice());
}

function find() {
  for (const [name, places] of Object.entries(usual)) {
    const place = [process.env[name], ...places].find((path) => path && existsSync(path));
    if (!place) return false;
    process.env[name] = place;
  }
  return process.platform !== 'linux' || existsSync('/usr/bin/strace');
}

function advice() {
  const command = {
    linux: `sudo apt-get install ${debian.join(' ')}`,
    darwin: 'brew install --cask google-chrome firefox',
    win32: 'winget install Google.Chrome Mozilla.Firefox',
  }[process.platform];
  return (
    'The tests need Chromium (or Chrome) and Firefox. Install them with\n\n' +
    `  ${command ?? 'your package manager'}\n\n` +
    'or set CHROME_PATH and FIREFOX_PATH, and run this again.'
  );
}
