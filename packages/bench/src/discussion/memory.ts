import type { Browser } from 'puppeteer-core';
import { builds } from '../scripts.ts';
import { number, type Line } from '../table.ts';
import { discussed } from './visit.ts';

const size = { paragraphs: 300, comments: 5_000 };
const times = 6;

/** Whether what was needed is given back: everything opened and taken away, again and again. Chromium alone tells. */
export async function memoryLines(browser: Browser, url: string): Promise<Line[]> {
  const lines: Line[] = [];
  for (const build of builds) {
    const measured = await discussed(browser, url, build, size, async ({ page, devtools }) => {
      if (!devtools) return undefined;
      const now = async () => {
        for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
        const { metrics } = await devtools.send('Performance.getMetrics');
        const of = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value;
        return { heap: of('JSHeapUsedSize') / 2 ** 20, nodes: of('Nodes') };
      };
      await page.evaluate(() => void window.bench.prepare());
      const before = await now();
      const after: (typeof before)[] = [];
      let open = before;
      for (let i = 0; i < times; i++) {
        await page.evaluate(() => void window.bench.prepare());
        await page.evaluate(() => window.bench.show());
        if (!i) {
          const shown = await now();
          lines.push(number(`${build}: MB of heap at first paint, over the data`, shown.heap - before.heap));
        }
        await page.evaluate(() => window.bench.openAll());
        if (!i) open = await now();
        await page.evaluate(() => window.bench.close());
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
        after.push(await now());
      }
      return { before, open, after };
    });
    if (!measured) continue;
    const { before, open, after } = measured;
    const [first, last] = [after[0]!, after.at(-1)!];
    const heaps = [before, open, ...after].map(({ heap }) => heap.toFixed(1)).join(' ');
    const nodes = [before, open, ...after].map((one) => one.nodes).join(' ');
    lines.push(
      { what: `${build}: MB of heap before, open, closed ${times} times`, said: heaps },
      { what: `${build}: nodes before, open, closed ${times} times`, said: nodes },
      number(`${build}: heap closed, by before`, last.heap / before.heap, 1.5),
      number(`${build}: MB more, last closing by first`, last.heap - first.heap, 0.5),
      number(`${build}: nodes more, last closing by first`, last.nodes - first.nodes, 500),
    );
  }
  return lines;
}
