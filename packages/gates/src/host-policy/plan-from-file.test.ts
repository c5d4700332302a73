/** Plans without any server: a page opened from a disk, with the data in it; and a file of data on another origin. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { engines, launchBrowser, newPage } from '../browser.ts';
import { serveFolder } from '../file-site.ts';
import { PlanReader, type PlanTag } from '../journeys/plan-reader.ts';
import { tableIn } from '../journeys/saved.ts';
import { Person } from '../person.ts';
import { inRoot } from '../setup/places.mjs';
import { largePlan, sizes } from './large-plan.ts';

/** What is to be seen of the plan, by a selector, on a screen and on paper. */
const expected: Readonly<Record<PlanTag, readonly [selector: string, shown: number, onPaper: number]>> = {
  'ogp-commitment-card': ['.miles > li', 3, 3],
  'ogp-commitment-list': ['.list > li', sizes.commitments, sizes.commitments],
  'ogp-plan-timeline': ['.lane .tasks > li', 0, sizes.tasks],
  'ogp-plan-table': ['tr[part=item]', sizes.lines, sizes.lines],
};
const headings: Readonly<Record<PlanTag, string>> = {
  'ogp-commitment-card': 'Commitment of 7 & </script>',
  'ogp-commitment-list': 'Commitments 2020–2022',
  'ogp-plan-timeline': 'How the plan is made',
  'ogp-plan-table': 'A large plan',
};
const tags = Object.keys(expected) as PlanTag[];

const pageOf = (tag: PlanTag, given: string, inside: string): string => `<!doctype html><html lang="en">
<meta charset="utf-8"><title>Without a server</title><link rel="icon" href="data:,">
<script defer src="${tag}.js"></script>
<${tag} ${given} ${tag === 'ogp-commitment-card' ? 'commitment="c7" density="full"' : ''}>${inside}</${tag}></html>`;
const json = JSON.stringify(largePlan).replaceAll('<', '\\u003c');
const inline = `<script type="application/json">${json}</script>`;

const folder = mkdtempSync(join(tmpdir(), 'ogp-kit-file-'));
for (const tag of tags) {
  cpSync(inRoot(`packages/elements/cdn/${tag}.js`), join(folder, `${tag}.js`));
  writeFileSync(join(folder, `${tag}.html`), pageOf(tag, '', inline));
}
// What is kept: the view that is not shown at first.
writeFileSync(join(folder, 'keeping.html'), pageOf('ogp-plan-timeline', 'view="keeping"', inline));

const data = { '/plan.json': JSON.stringify(largePlan) };
const open = await serveFolder(folder, { pages: data, headers: { 'access-control-allow-origin': '*' } });
const closed = await serveFolder(folder, { pages: data });
const pages = Object.fromEntries(
  tags.flatMap((tag) => [
    [`/${tag}-open.html`, pageOf(tag, `src="${open.url}plan.json"`, 'The plan on paper')],
    [`/${tag}-closed.html`, pageOf(tag, `src="${closed.url}plan.json"`, 'The plan on paper')],
  ]),
);
const site = await serveFolder(folder, { pages });
after(async () => {
  await Promise.all([open.close(), closed.close(), site.close()]);
  rmSync(folder, { recursive: true });
});

for (const engine of engines) {
  describe(`plans without a server in ${engine}`, () => {
    const downloads = mkdtempSync(join(tmpdir(), 'ogp-kit-downloads-'));
    let browser: Browser;
    before(async () => {
      browser = await launchBrowser(engine, undefined, downloads);
    });
    after(async () => {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    });

    const visit = async (t: TestContext, address: string) => {
      const page = await newPage(browser);
      t.after(() => page.close());
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      await page.goto(address);
      return { page, reader: new PlanReader(page), faults };
    };
    const onDisk = (name: string) => pathToFileURL(join(folder, `${name}.html`)).href;

    for (const tag of tags) {
      const [selector, shown, onPaper] = expected[tag];

      test(`${tag} on a page from a disk shows and prints what the page has`, async (t) => {
        const { reader, faults } = await visit(t, onDisk(tag));
        // Printed at once, before the rest of a long list is drawn.
        await reader.hears(tag, '.page [role=heading]', headings[tag]);
        const { parts, folded } = await reader.print(tag, selector);
        assert.deepEqual([parts, folded], [onPaper, 0], 'on paper');
        await reader.sees(tag, selector, shown);
        assert.deepEqual(faults, []);
      });

      test(`${tag} with a file on another origin that lets it read`, async (t) => {
        const { reader, faults } = await visit(t, `${site.url}${tag}-open.html`);
        await reader.sees(tag, selector, shown);
        await reader.hears(tag, '.page [role=heading]', headings[tag]);
        assert.deepEqual(faults, []);
      });

      test(`${tag} with a file on another origin that does not, says so`, async (t) => {
        const { page, reader } = await visit(t, `${site.url}${tag}-closed.html`);
        await reader.hears(tag, '[part=status] p', 'This could not be fetched.');
        await reader.hears(tag, 'button', 'Try again');
        // What the page has in its place stays.
        assert.match(await page.evaluate(() => document.body.innerText), /The plan on paper/);
      });
    }

    test('what is kept of a plan of many milestones, from a disk: all on paper', async (t) => {
      const { reader, faults } = await visit(t, onDisk('keeping'));
      await reader.hears('ogp-plan-timeline', '.head [role=heading]', 'How the plan is kept');
      const { parts, folded } = await reader.print('ogp-plan-timeline', '.group details .lane');
      assert.deepEqual([parts, folded], [sizes.milestones, 0]);
      await reader.sees('ogp-plan-timeline', '.group', sizes.commitments);
      assert.deepEqual(faults, []);
    });

    test('the table of a page from a disk is saved; its costs come to the total that is shown', async (t) => {
      const { page, reader } = await visit(t, onDisk('ogp-plan-table'));
      await new Person(page, 'ogp-plan-table').press('button[part=actions]');
      const [heads = [], ...rows] = await tableIn(downloads, 'large.csv', ',');
      assert.equal(rows.length, sizes.lines);
      const cost = heads.indexOf('Cost');
      const sum = rows.reduce((total, row) => total + Number(row[cost]), 0);
      assert.equal(String(sum), sizes.cost);
      const [total = ''] = await reader.texts('ogp-plan-table', '.all td.num');
      assert.equal(total, `${sizes.cost} ${sizes.lines} of ${sizes.lines} given`);
    });
  });
}
