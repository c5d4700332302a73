/** A browser that ends as the battery's end ends it, and what is found when it is started again. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, type Engine, newPage } from '../browser.ts';

/** What was typed until the browser was killed, and when each character was certainly there. */
export interface Typed {
  readonly text: string;
  /** Milliseconds before the kill, by character. */
  readonly ages: readonly number[];
}

/** Ends a browser with all its processes, on the spot. */
export async function kill(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid) throw new Error('the browser has no process');
  const exited = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await exited;
}

/** Types into the field that has the focus, until the browser is killed after some seconds. */
export async function typeUntilKilled(browser: Browser, page: Page): Promise<Typed> {
  let killedAt = 0;
  const killed = pause(1500 + Math.random() * 3000).then(() => {
    killedAt = performance.now();
    return kill(browser);
  });
  const times: number[] = [];
  let text = '';
  try {
    for (;;) {
      const character = times.length % 10 === 9 ? ' ' : String(times.length % 10);
      await page.keyboard.type(character);
      if (killedAt) break;
      times.push(performance.now());
      text += character;
      await pause(Math.random() * 120);
    }
  } catch (error) {
    if (!killedAt) throw error;
  }
  await killed;
  return { text, ages: times.map((time) => killedAt - time) };
}

/** What is missing of what was typed: no more than the end of it, and nothing that is older than a second. */
export function lossOf({ text, ages }: Typed, kept: string): { words: string; bearable: boolean } {
  const missing = ages.slice(kept.length);
  const oldest = Math.round(missing[0] ?? 0);
  return {
    words: `${text.length} typed, ${missing.length} missing, oldest ${oldest} ms; typed: ${text}; kept: ${kept}`,
    bearable: text.startsWith(kept) && oldest <= 1000,
  };
}

/** Gives a profile that outlives its browser, and removes it at the end. */
export async function withProfile(use: (profile: string) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'ogp-kit-profile-'));
  try {
    await use(profile);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** Looks at a page in a browser that was started again on the same profile. */
export async function afterRestart(
  engine: Engine,
  profile: string,
  address: string,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const browser = await launchBrowser(engine, profile);
  try {
    const page = await newPage(browser);
    await page.goto(address);
    await look(page);
  } finally {
    await browser.close();
  }
}
