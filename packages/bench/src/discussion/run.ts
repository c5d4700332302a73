/**
 * Measures `<ogp-paragraph-comments>` beside the same text as plain markup: `npm run bench:discussion`, in Firefox with
 * `ENGINE=firefox`. `REPEATS` (9) says how often; `PARTS` which of timing, large, reach, memory.
 */
import { availableParallelism } from 'node:os';
import { launchUnthrottled, type Engine } from './browser.ts';
import { memoryLines } from './memory.ts';
import { reachLines } from './reach.ts';
import { printed, type Line } from './table.ts';
import { discussionLines, largeLines } from './timing.ts';
import { servePages } from './visit.ts';

const engine = (process.env['ENGINE'] ?? 'chromium') as Engine;
const times = Number(process.env['REPEATS'] ?? 9);
const parts = (process.env['PARTS'] ?? 'timing large reach memory').split(/[ ,]+/);
const say = (words: string) => void process.stdout.write(`${words}\n`);

const { url, close } = await servePages();
const browser = await launchUnthrottled(engine);
let missed = 0;

async function part(name: string, title: string, measure: () => Promise<Line[]>): Promise<void> {
  if (!parts.includes(name)) return;
  say(`\n${title}`);
  for (const line of await measure()) {
    say(printed(line));
    if (line.held === false) missed++;
  }
}

try {
  say(
    `${await browser.version()}, ${availableParallelism()} processors; ${times} repetitions by turns, median (middle half)`,
  );
  await part('timing', '300 paragraphs, 5,000 comments; by innerHTML of everything', () =>
    discussionLines(browser, url, times),
  );
  await part('large', '1,000 paragraphs, 100,000 comments; by innerHTML of the paragraphs alone', () =>
    largeLines(browser, url, times),
  );
  await part('reach', '300 paragraphs, 5,000 comments: what is there, and can be reached', async () => {
    const listened = await launchUnthrottled(engine, true);
    return reachLines(listened, url).finally(() => listened.close());
  });
  await part('memory', 'All comments opened, and the element taken away', () => memoryLines(browser, url));
} finally {
  await browser.close();
  close();
}
say(`\n${missed ? `${missed} missed` : 'All bars held'}`);
process.exitCode = missed ? 1 : 0;
