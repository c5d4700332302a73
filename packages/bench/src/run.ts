import { availableParallelism } from 'node:os';
import type { Browser } from 'puppeteer-core';
import { launchUnthrottled, type Engine } from './browser.ts';
import { printed, type Line } from './table.ts';

/** Some measurements that are printed together. */
export interface Part {
  name: string;
  title: string;
  measure(): Promise<Line[]>;
}

const say = (words: string) => void process.stdout.write(`${words}\n`);

/**
 * Measures part by part and prints the ratios; ends with 1 where a bar was missed. `ENGINE=firefox`: in Firefox.
 * `REPEATS` (9) says how often; `PARTS` which of the parts.
 */
export async function run(
  site: { url: string; close(): void },
  partsOf: (browser: Browser, engine: Engine, times: number) => readonly Part[],
): Promise<void> {
  const engine = (process.env['ENGINE'] ?? 'chromium') as Engine;
  const times = Number(process.env['REPEATS'] ?? 9);
  const wanted = process.env['PARTS']?.split(/[ ,]+/);
  const browser = await launchUnthrottled(engine);
  let missed = 0;
  try {
    say(
      `${await browser.version()}, ${availableParallelism()} processors; ${times} repetitions by turns, median (middle half)`,
    );
    for (const { name, title, measure } of partsOf(browser, engine, times)) {
      if (wanted && !wanted.includes(name)) continue;
      say(`\n${title}`);
      for (const line of await measure()) {
        say(printed(line));
        if (line.held === false) missed++;
      }
    }
  } finally {
    await browser.close();
    site.close();
  }
  say(`\n${missed ? `${missed} missed` : 'All bars held'}`);
  process.exitCode = missed ? 1 : 0;
}
