import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { builds, type Build } from '../scripts.ts';
import { number, reached, type Line } from '../table.ts';
import { discussed } from './visit.ts';

const size = { paragraphs: 300, comments: 5_000 };
const run = promisify(execFile);

/** Nodes at first paint, and whether each paragraph can be used from there. */
const atFirst = async (page: Page, build: Build): Promise<Line[]> => {
  const { elements, texts, comments } = await page.evaluate(() => window.bench.nodes());
  const all = elements + texts + comments;
  return [
    number(`${build}: nodes at first paint`, all, 12_000),
    { what: `${build}: of these`, said: `${elements} elements, ${texts} texts, ${comments} comments` },
    reached(
      `${build}: buttons that take the focus`,
      await page.evaluate(() => window.bench.focusable()),
      4 * size.paragraphs,
    ),
  ];
};

/** How many comments the accessibility tree has the words of. */
async function inTree(devtools: CDPSession, marks: readonly string[]): Promise<number> {
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const said = nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value ?? ''));
  const found = new Set(said.join('\n').match(/q\d+x\d+q/g));
  return marks.filter((mark) => found.has(mark)).length;
}

/** How many comments a printed page has the words of; undefined where there is nothing to read it with. */
async function inPrint(page: Page, marks: readonly string[]): Promise<number | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'ogp-bench-'));
  const path = join(folder, 'print.pdf');
  try {
    await page.pdf({ path, timeout: 600_000 });
    const { stdout } = await run('pdftotext', ['-raw', path, '-'], { maxBuffer: 2 ** 28 });
    const found = new Set(stdout.match(/q\d+x\d+q/g));
    return marks.filter((mark) => found.has(mark)).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Whether everything can be reached: at first by the keyboard; with all comments open by search, screen reader, on paper. */
export async function reachLines(browser: Browser, url: string): Promise<Line[]> {
  const lines: Line[] = [];
  for (const build of builds) {
    lines.push(
      ...(await discussed(browser, url, build, size, async ({ page, devtools }) => {
        await page.evaluate(() => void window.bench.prepare());
        await page.evaluate(() => window.bench.show());
        const own = await atFirst(page, build);
        await page.evaluate(() => window.bench.openAll());
        const marks = await page.evaluate(() => window.bench.marks());
        // Each search goes through the whole text: of some, spread over it.
        const some = marks.filter((_, i) => i % 250 === 7);
        const found = await page.evaluate((all) => window.bench.found(all), some);
        own.push(reached(`${build}: comments found by search, of some`, found, some.length));
        if (!devtools) return own;
        own.push(
          reached(
            `${build}: comments in the accessibility tree`,
            await inTree(devtools, marks),
            marks.length,
          ),
        );
        const printed = await inPrint(page, marks);
        own.push(
          printed === undefined
            ? { what: `${build}: comments in print`, said: 'not looked at: there is no pdftotext' }
            : reached(`${build}: comments in print`, printed, marks.length),
        );
        return own;
      })),
    );
  }
  return lines;
}
