/**
 * Measures `<ogp-paragraph-comments>` beside the same text as plain markup: `npm run bench:discussion`, in Firefox with
 * `ENGINE=firefox`. `REPEATS` (9) says how often; `PARTS` which of timing, large, reach, memory.
 */
import { launchUnthrottled } from '../browser.ts';
import { run } from '../run.ts';
import { memoryLines } from './memory.ts';
import { reachLines } from './reach.ts';
import { discussionLines, largeLines } from './timing.ts';
import { serveDiscussions } from './visit.ts';

const site = await serveDiscussions();
const { url } = site;

await run(site, (browser, engine, times) => [
  {
    name: 'timing',
    title: '300 paragraphs, 5,000 comments; by innerHTML of everything',
    measure: () => discussionLines(browser, url, times),
  },
  {
    name: 'large',
    title: '1,000 paragraphs, 100,000 comments; by innerHTML of the paragraphs alone',
    measure: () => largeLines(browser, url, times),
  },
  {
    name: 'reach',
    title: '300 paragraphs, 5,000 comments: what is there, and can be reached',
    async measure() {
      const listened = await launchUnthrottled(engine, true);
      return reachLines(listened, url).finally(() => listened.close());
    },
  },
  {
    name: 'memory',
    title: 'All comments opened, and the element taken away',
    measure: () => memoryLines(browser, url),
  },
]);
