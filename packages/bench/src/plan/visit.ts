import type { Browser } from 'puppeteer-core';
import type { Build } from '../scripts.ts';
import { settle, servePages, visit } from '../visit.ts';
import type { Size } from './made-up.ts';
import type { Plain, PlanBench, Shower } from './page.ts';

/** Of the issue that asks for all this. */
export const size: Size = { commitments: 500, milestones: 5_000 };

/** The day on which everything is measured. */
export const today = new Date().toISOString().slice(0, 10);

export const showers = [
  'commitment-list',
  'plan-timeline',
  'plan-table',
] as const satisfies readonly Shower[];

/** Serves the pages that a plan is shown in. */
export const servePlans = (readable = false) => servePages('plan/page.ts', showers, readable);

/** Does something by its name in a page. */
export type Act = <Name extends keyof PlanBench>(
  name: Name,
  ...how: Parameters<PlanBench[Name]>
) => Promise<Awaited<ReturnType<PlanBench[Name]>>>;

/** Opens a page nobody has been to, with everything ready but what is measured. */
export const planned = <T>(
  browser: Browser,
  url: string,
  what: `${Build}/${Shower}` | Plain,
  use: (act: Act, settled: () => Promise<void>) => Promise<T>,
): Promise<T> =>
  visit(browser, url + (what.includes('/') ? what : 'plain'), async (one) => {
    const { page } = one;
    await page.evaluate((of, day) => void (window.planBench = window.makePlanBench(of, day)), size, today);
    if (!what.includes('/')) await page.evaluate((which) => window.planBench.prepare(which), what as Plain);
    await settle(one);
    const act = (name: keyof PlanBench, ...how: unknown[]) =>
      page.evaluate(
        (named, given) => (window.planBench[named] as (...all: unknown[]) => unknown)(...given),
        name,
        how,
      );
    return use(act as Act, () => settle(one));
  });
