/** The elements that show plans on a strict page: they live, each of its own file, and what is saved and printed is whole. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Plan } from '@ogp-kit/core';
import type { Browser } from 'puppeteer-core';
import { engines, launchBrowser, newPage } from '../browser.ts';
import { PlanReader, type PlanTag } from '../journeys/plan-reader.ts';
import { calendarIn, tableIn } from '../journeys/saved.ts';
import { Person } from '../person.ts';
import { servePolicyPages, type Seen } from './policy-page.ts';

const tags = ['ogp-commitment-card', 'ogp-commitment-list', 'ogp-plan-timeline', 'ogp-plan-table'] as const;
const given: Readonly<Partial<Record<PlanTag, string>>> = {
  'ogp-commitment-card': 'commitment="AL0066" density="full"',
  'ogp-commitment-list': 'hash="list"',
};
const pageOf = (scripts: readonly string[]): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Policy</title><script src="watch.js"></script>
${scripts.map((name) => `<script defer src="${name}.js"></script>`).join('')}
<main>${tags
  .map((tag) => `<${tag} api="API" plan="AP_ALB05" link-commitment="#{id}" ${given[tag] ?? ''}></${tag}>`)
  .join('\n')}</main></html>`;

const site = await servePolicyPages({ '/files.html': pageOf(tags), '/kit.html': pageOf(['ogp-kit']) });
after(() => site.close());

const plan = (await (await fetch(new URL('plans/AP_ALB05.json', site.api))).json()) as Plan;
const { stages, items = [], events = [], calls, commitments = [] } = plan;

for (const engine of engines) {
  describe(`a plan under a strict policy in ${engine}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'ogp-kit-downloads-'));
    let browser: Browser;
    before(async () => {
      browser = await launchBrowser(engine, undefined, folder);
    });
    after(async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    });

    for (const path of ['files.html', 'kit.html'])
      test(`is shown by all four, saved and printed: ${path}`, async (t) => {
        const page = await newPage(browser);
        t.after(() => page.close());
        await page.goto(new URL(path, site.url).href, { waitUntil: 'load' });
        const reader = new PlanReader(page);
        await reader.sees('ogp-commitment-card', '.sides > li', 3);
        await reader.sees('ogp-commitment-list', '.list > li', commitments.length);
        await reader.sees('ogp-plan-timeline', '.chart .lane', stages.length);
        const above = new Set(items.map(({ parent }) => parent));
        await reader.sees('ogp-plan-table', 'tr[part=item]', items.filter(({ id }) => !above.has(id)).length);

        await new Person(page, 'ogp-commitment-list').press('.bars button');
        await new Person(page, 'ogp-plan-timeline').press('p[part=actions] button');
        const dates = calls.flatMap(({ opens, closes, answersBy }) => [opens, closes, answersBy]);
        const periods = stages.flatMap((one) => one.periods);
        const entries = await calendarIn(folder, `${plan.id}-making.ics`);
        assert.equal(entries.length, periods.length + events.length + dates.filter(Boolean).length);
        await new Person(page, 'ogp-plan-table').press('button[part=actions]');
        assert.equal((await tableIn(folder, `${plan.id}.csv`, ',')).length, items.length + 1);
        const { folded, size } = await reader.print('ogp-plan-timeline', '.lane');
        assert.equal(folded, 0);
        assert.ok(size > 10_000);

        const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
        assert.deepEqual(seen.violations, []);
        assert.deepEqual(seen.errors, []);
        assert.deepEqual(seen.events, ['ogp-loaded', 'ogp-loaded', 'ogp-loaded', 'ogp-loaded']);
        for (const name of [`${plan.id}-making.ics`, `${plan.id}.csv`]) rmSync(join(folder, name));
      });
  });
}
