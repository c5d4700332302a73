import type { Browser } from 'puppeteer-core';
import type { Took } from '../frame.ts';
import { builds, type Build } from '../scripts.ts';
import { ratio, spread, type Line } from '../table.ts';
import { settle } from '../visit.ts';
import type { Size } from './made-up.ts';
import { discussed } from './visit.ts';

interface Shown extends Took {
  whole: number;
  press: number;
  vote: number;
}

/** One showing without an element. */
const plain = (browser: Browser, url: string, size: Size, markup: 'all' | 'paragraphs') =>
  discussed(browser, url, 'plain', size, async (one) => {
    await one.page.evaluate((which) => window.bench.prepare(which), markup);
    await settle(one);
    return one.page.evaluate(() => window.bench.plain());
  });

/** One showing of the element; then, with all comments open, presses at three paragraphs. */
const element = (browser: Browser, url: string, build: Build, size: Size, use: boolean) =>
  discussed(browser, url, build, size, async (one): Promise<Shown> => {
    const { page } = one;
    await page.evaluate(() => void window.bench.prepare());
    await settle(one);
    const took = await page.evaluate(() => window.bench.show());
    if (!use) return { ...took, press: 0, vote: 0 };
    await page.evaluate(() => window.bench.openAll());
    const presses: number[] = [];
    const votes: number[] = [];
    for (const at of [3, 40, 150]) {
      presses.push(await page.evaluate((i) => window.bench.press(i), at));
      votes.push(await page.evaluate((i) => window.bench.vote(i), at));
    }
    return { ...took, press: spread(presses).median, vote: spread(votes).median };
  });

/** Shows a discussion in all ways by turns, each time in a page nobody has been to. */
async function rounds(
  browser: Browser,
  url: string,
  size: Size,
  markup: 'all' | 'paragraphs',
  times: number,
) {
  const plains: Awaited<ReturnType<typeof plain>>[] = [];
  const shown: Record<Build, Shown[]> = { esm: [], cdn: [] };
  for (let i = 0; i < times; i++) {
    plains.push(await plain(browser, url, size, markup));
    for (const build of i % 2 ? builds.toReversed() : builds)
      shown[build].push(await element(browser, url, build, size, markup === 'all'));
  }
  return { plains, shown };
}

/** First paint, scripting, a position and a vote, by everything set as markup at once. */
export async function discussionLines(browser: Browser, url: string, times: number): Promise<Line[]> {
  const size = { paragraphs: 300, comments: 5_000 };
  const { plains, shown } = await rounds(browser, url, size, 'all', times);
  const all = plains.map(({ first }) => first);
  return builds.flatMap((build) => {
    const of = shown[build];
    const lines = [
      ratio(
        `${build}: first paint`,
        of.map(({ first }) => first),
        all,
        { bar: 0.1, aim: 0.05 },
      ),
      ratio(
        `${build}: position, all open`,
        of.map(({ press }) => press),
        all,
        { bar: 0.05, aim: 0.03 },
      ),
      ratio(
        `${build}: vote, all open`,
        of.map(({ vote }) => vote),
        all,
        { bar: 0.05, aim: 0.03 },
      ),
    ];
    if (of.some(({ first, whole }) => first !== whole))
      lines.push(
        ratio(
          `${build}: until all tools are drawn`,
          of.map(({ whole }) => whole),
          all,
        ),
      );
    const scripts = of.map((one) => one.scripts);
    return [
      ...lines,
      ratio(`${build}: scripts, by all of innerHTML's time`, scripts, all),
      ratio(
        `${build}: scripts, by innerHTML's parsing`,
        scripts,
        plains.map((one) => one.scripts),
        { aim: 0.15 },
      ),
    ];
  });
}

/** First paint of a large discussion, by the paragraphs alone as a plain page. */
export async function largeLines(browser: Browser, url: string, times: number): Promise<Line[]> {
  const size = { paragraphs: 1_000, comments: 100_000 };
  const { plains, shown } = await rounds(browser, url, size, 'paragraphs', times);
  const all = plains.map(({ first }) => first);
  return builds.flatMap((build) => {
    return [
      ratio(
        `${build}: first paint`,
        shown[build].map(({ first }) => first),
        all,
        { bar: 1.5 },
      ),
      ratio(
        `${build}: scripts`,
        shown[build].map(({ scripts }) => scripts),
        all,
      ),
    ];
  });
}
