/**
 * Plans as they are in the world: imported by the command, shown by all four elements, from the running backend and from a
 * copy of it on a plain file server, which are two other origins than the page's. What is on the screen is counted, and
 * equals what the sources have.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { engines, launchBrowser, newPage } from '../browser.ts';
import { serveFolder } from '../file-site.ts';
import { until } from '../person.ts';
import { inRoot } from '../setup/places.mjs';
import { freePort } from '../setup/service.mjs';
import { startBackend } from '../setup/stack.mjs';
import { ogpKit } from './discussion-site.ts';
import { importPlans, withoutRealPlans, type PlanToShow } from './plan-sources.ts';

if (withoutRealPlans) process.stdout.write(`${withoutRealPlans}\n`);

const folder = await mkdtemp(join(tmpdir(), 'ogp-kit-plans-'));
const data = join(folder, 'data');
const plans = await importPlans(folder, data);
await ogpKit('snapshot', join(folder, 'copy'), '--data', data);
const copy = await serveFolder(join(folder, 'copy'), { headers: { 'access-control-allow-origin': '*' } });
const port = await freePort();
const apis = { 'the backend': `http://localhost:${port}/`, 'a copy of it': copy.url };

/** One page for a plan: all of its elements, and a card for each commitment. */
const pageOf = (api: string, { id, commitments }: PlanToShow): string => `<!doctype html><html lang="en">
<meta charset="utf-8"><title>${id}</title><script defer src="ogp-kit.js"></script>
<ogp-backend api="${api}" plan="${id}"><ogp-commitment-list link-commitment="#{id}"></ogp-commitment-list>
<ogp-plan-timeline view="making"></ogp-plan-timeline><ogp-plan-timeline view="keeping"></ogp-plan-timeline>
<ogp-plan-table></ogp-plan-table>${Object.keys(commitments)
  .map((one) => `<ogp-commitment-card density="full" commitment="${one}"></ogp-commitment-card>`)
  .join('')}</ogp-backend></html>`;

const pages = Object.fromEntries(
  Object.values(apis).flatMap((api, i) =>
    plans.map((plan) => [`/${i}-${plan.id}.html`, pageOf(api, plan)] as const),
  ),
);
const site = await serveFolder(inRoot('packages/elements/cdn'), { pages });
const backend = await startBackend({ data, port, siteOrigin: site.url.slice(0, -1) });
after(async () => {
  await Promise.all([site.close(), copy.close(), backend.stop()]);
  await rm(folder, { recursive: true, force: true });
});

/** How often something is in an element, by a selector; the nth of its kind. */
const count = (page: Page, tag: string, selector: string, nth = 0): Promise<number> =>
  page.evaluate(
    (of, inside, i) => document.querySelectorAll(of)[i]?.shadowRoot?.querySelectorAll(inside).length ?? 0,
    tag,
    selector,
    nth,
  );

/** What stands in all elements of a kind, once each has drawn. */
const headings = (page: Page, tag: string, selector: string): Promise<string[]> =>
  page.evaluate(
    (of, inside) =>
      [...document.querySelectorAll(of)].flatMap((element) =>
        [...(element.shadowRoot?.querySelectorAll(inside) ?? [])].map((one) => one.textContent.trim()),
      ),
    tag,
    selector,
  );

const sum = (numbers: Readonly<Record<string, number>>) => Object.values(numbers).reduce((a, b) => a + b, 0);

async function check(
  page: Page,
  { stages, tasks, items, commitments, milestones, bare }: PlanToShow,
): Promise<void> {
  const titles = Object.values(commitments).sort();
  const n = titles.length;
  await until('every card', async () => (await countAll(page, 'ogp-commitment-card', '.card')) === n);
  await until('the list', async () => (await count(page, 'ogp-commitment-list', 'li[part~=item]')) >= n);
  assert.deepEqual(
    (await headings(page, 'ogp-commitment-card', '.card > [role=heading]')).sort(),
    titles,
    'a card each',
  );
  const listed = await headings(page, 'ogp-commitment-list', 'li [role=heading]');
  assert.deepEqual(listed.sort(), titles, 'the list has each');
  assert.equal(await countAll(page, 'ogp-commitment-card', '.miles > li'), milestones, 'milestones on cards');
  await until('the making', async () => (await count(page, 'ogp-plan-timeline', '.lane')) >= stages);
  assert.equal(await count(page, 'ogp-plan-timeline', '.chart .lane'), stages, 'stages');
  assert.equal(await count(page, 'ogp-plan-timeline', '.lane .tasks > li'), tasks, 'tasks');
  assert.equal(await count(page, 'ogp-plan-timeline', '.group', 1), n, 'commitments on the timeline');
  assert.equal(
    await count(page, 'ogp-plan-timeline', '.group .lane', 1),
    milestones + bare,
    'milestones on the timeline',
  );
  const lines = await count(page, 'ogp-plan-table', '[part~=item]');
  assert.equal(lines, items['activity'] ?? 0, 'activities in the table');
  assert.ok(sum(items) === 0 || lines > 0);
}

/** The same over all elements of a kind. */
async function countAll(page: Page, tag: string, selector: string): Promise<number> {
  return (await headings(page, tag, selector)).length;
}

for (const engine of engines) {
  describe(`plans of the world in ${engine}`, () => {
    let browser: Browser;
    before(async () => {
      browser = await launchBrowser(engine);
    });
    after(() => browser.close());

    for (const [i, from] of Object.keys(apis).entries())
      for (const plan of plans)
        test(`${plan.id} from ${from}`, async () => {
          const page = await newPage(browser);
          const faults: string[] = [];
          page.on('pageerror', (error) => faults.push(String(error)));
          await page.goto(`${site.url}${i}-${plan.id}.html`);
          await check(page, plan);
          assert.deepEqual(faults, []);
          await page.close();
        });
  });
}
