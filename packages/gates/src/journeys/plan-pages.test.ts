/**
 * The plan on the ministry's pages, by keyboard alone: how it is made and kept, its table, its commitments by area, status
 * and words, one of them; what is saved and what is printed. All numbers are those that the backend serves.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, test, type TestContext } from 'node:test';
import {
  milestoneStatusLabels,
  type Commitment,
  type CommitmentSummary,
  type MilestoneStatus,
  type Plan,
} from '@ogp-kit/core';
import type { Browser } from 'puppeteer-core';
import { engines, launchBrowser, newPage } from '../browser.ts';
import { startStack } from '../stack.ts';
import { PlanReader } from './plan-reader.ts';
import { choices, titlesOf } from './plan-shares.ts';
import { calendarIn, tableIn } from './saved.ts';

const pages = {
  en: {
    plan: 'plan.html',
    list: 'commitments.html',
    one: 'commitment.html',
    listId: 'commitments',
    hash: 'list',
    oneId: 'commitment',
    made: 'How the plan is made',
    kept: 'How the plan is kept',
    making: 'Making the plan',
    keeping: 'Keeping it',
    calendar: 'Add all dates to my calendar',
    csv: 'Save as CSV',
    separator: ',',
    copied: 'Copy a link to this view',
    removeAll: 'Remove all filters',
    shown: (n: number, of: number) => `${n} of ${of} commitments`,
    all: (n: number) => `${n} commitments`,
    silent: 'Nothing yet',
    given: /^All that was given 0 of 6 given$/,
  },
  sq: {
    plan: 'plani.html',
    list: 'angazhimet.html',
    one: 'angazhimi.html',
    listId: 'angazhimet',
    hash: 'lista',
    oneId: 'angazhimi',
    made: 'Si hartohet plani',
    kept: 'Si zbatohet plani',
    making: 'Hartimi i planit',
    keeping: 'Zbatimi i tij',
    calendar: 'Shto të gjitha datat në kalendarin tim',
    csv: 'Ruaj si CSV',
    separator: ';',
    copied: 'Kopjo lidhjen e kësaj pamjeje',
    removeAll: 'Hiqi të gjithë filtrat',
    shown: (n: number, of: number) => `${n} nga ${of} angazhime`,
    all: (n: number) => `${n} angazhime`,
    silent: 'Ende asgjë',
    given: /^Gjithçka që është dhënë dhënë 0 nga 6$/,
  },
} as const;

const card = 'ogp-commitment-card';
const list = 'ogp-commitment-list';
const timeline = 'ogp-plan-timeline';
const table = 'ogp-plan-table';

const stack = await startStack();
after(() => stack.end());

const get = async <T>(path: string): Promise<T> => {
  const response = await fetch(new URL(path, stack.api));
  assert.equal(response.status, 200, path);
  return (await response.json()) as T;
};
const plan = await get<Plan>('plans/AP_ALB05.json');
const commitments: readonly CommitmentSummary[] = plan.commitments ?? [];
const { stages, items = [], events = [], calls } = plan;
const milestones = commitments.flatMap(({ milestones: all = [] }) => all);

const tasks =
  stages.flatMap((one) => one.tasks).length +
  events.filter(({ stage }) => stages.some(({ id }) => id === stage)).length;
const above = new Set(items.map(({ parent }) => parent));
const lines = items.filter(({ id }) => !above.has(id));
/** How many texts of a commitment are folded on its card. */
const texts = (one: Commitment): number =>
  [
    one.problem,
    one.causes,
    one.statusQuo,
    one.solution,
    one.objective,
    one.expectedResults,
    one.contribution,
    one.additionalInformation,
  ].filter(Boolean).length;

for (const engine of engines) {
  describe(`a plan on the ministry's pages in ${engine}, with a keyboard alone`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'ogp-kit-downloads-'));
    let browser: Browser;
    const faults: string[] = [];
    before(async () => {
      browser = await launchBrowser(engine, undefined, folder);
    });
    afterEach(() => {
      for (const file of readdirSync(folder)) rmSync(join(folder, file));
      assert.deepEqual(faults.splice(0), []);
    });
    after(async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const open = async (t: TestContext, address: string): Promise<PlanReader> => {
      const page = await newPage(browser);
      t.after(() => page.isClosed() || page.close());
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await page.setViewport({ width: 1024, height: 768 });
      await page.goto(new URL(address, stack.site).href);
      return new PlanReader(page);
    };

    for (const [language, words] of Object.entries(pages) as ['en' | 'sq', (typeof pages)['en']][]) {
      const own = (text: { en?: string; sq?: string }) => text[language] ?? '';
      const wordOf = (status: MilestoneStatus) => milestoneStatusLabels.labels[status][language];

      test(`in ${language}: how it is made and kept, and both calendars`, async (t) => {
        const reader = await open(t, words.plan);
        await reader.hears(timeline, '.head [role=heading]', words.made);
        await reader.skipTo('plan');
        await reader.press(timeline, words.keeping);
        await reader.hears(timeline, '.head [role=heading]', words.kept);
        await reader.sees(timeline, '.group', commitments.length);
        assert.equal(await reader.count(timeline, '.group .lane'), milestones.length);
        await reader.press(timeline, words.calendar);
        const kept = await calendarIn(folder, `${plan.id}-keeping.ics`);
        const due = [...commitments, ...milestones].filter(({ endDate }) => endDate);
        assert.equal(kept.length, due.length);
        assert.deepEqual(
          kept.map(({ summary }) => summary).sort(),
          due.map(({ title }) => own(title)).sort(),
        );

        await reader.press(timeline, words.making, true);
        await reader.hears(timeline, '.head [role=heading]', words.made);
        await reader.sees(timeline, '.lane', stages.length);
        assert.equal(await reader.count(timeline, '.lane .tasks > li'), 0, 'all is folded');
        await reader.press(timeline, ({ tag }) => tag === 'summary');
        const [first] = stages;
        const inFirst = [...first!.tasks, ...events.filter(({ stage }) => stage === first!.id)];
        await reader.sees(timeline, '.lane .tasks > li', inFirst.length);
        await reader.press(timeline, words.calendar);
        const made = await calendarIn(folder, `${plan.id}-making.ics`);
        const periods = stages.flatMap((one) => one.periods);
        const dates = calls.flatMap(({ opens, closes, answersBy }) => [opens, closes, answersBy]);
        assert.equal(made.length, periods.length + events.length + dates.filter(Boolean).length);
        for (const { title } of [...stages, ...events])
          assert.ok(made.some(({ summary }) => summary === own(title)));
        assert.equal(new Set(made.map(({ id }) => id)).size, made.length, 'no name twice');
      });

      test(`in ${language}: the table, and the file of it`, async (t) => {
        const reader = await open(t, words.plan);
        await reader.sees(table, 'tr[part=item]', lines.length);
        const [total = ''] = await reader.texts(table, '.all tr');
        assert.match(total, words.given);
        await reader.press(table, words.csv);
        const [heads = [], ...rows] = await tableIn(folder, `${plan.id}.csv`, words.separator);
        assert.equal(rows.length, items.length);
        assert.ok(rows.every((row) => row.length === heads.length));
        assert.deepEqual(
          rows.map(([number, , title]) => [number, title]),
          items.map(({ number = '', title }) => [number, own(title)]),
        );
        const money = rows.filter((row) => row.slice(7, 11).some(Boolean));
        assert.equal(
          money.length,
          items.filter(({ budget }) => budget).length,
          'what is not given is not zero',
        );
      });

      const n = commitments.length;
      /** The list shows those and no others, and says how many they are; all of them where none is taken out. */
      const shows = async (
        reader: PlanReader,
        those: readonly CommitmentSummary[],
        some = true,
      ): Promise<void> => {
        const said = some ? words.shown(those.length, n) : words.all(n);
        await reader.hears(list, '[role=status].strong', said);
        await reader.sees(list, '.list > li', those.length);
        assert.deepEqual(await reader.texts(list, '.list [role=heading]'), titlesOf(those, language));
      };
      /** What the address keeps for the list; the rest is the section that was skipped to. */
      const inAddress = ({ page }: PlanReader): Promise<string> =>
        page.evaluate(() => location.hash.replace(/^#[^?;]+(;|$)/, ''));

      test(`in ${language}: the commitments of an area, back, forward, and from a link`, async (t) => {
        const area = plan.policyAreas.find(({ id }) => choices(plan, 'area', id).length === 1)!;
        const inArea = choices(plan, 'area', area.id);
        const hash = `${words.hash}?area=${area.id}`;
        const reader = await open(t, words.list);
        await shows(reader, commitments, false);
        await reader.skipTo(words.listId);
        await reader.press(list, own(area.label));
        await shows(reader, inArea);
        assert.equal(await inAddress(reader), hash);
        await reader.press(list, words.removeAll);
        await shows(reader, commitments, false);
        assert.equal(await inAddress(reader), '');
        await reader.page.evaluate(() => history.back());
        await shows(reader, inArea);
        assert.equal(await inAddress(reader), hash);
        const link = reader.page.url();
        await reader.page.evaluate(() => history.forward());
        await shows(reader, commitments, false);

        const other = await open(t, link);
        await shows(other, inArea);
        assert.equal(await other.value(list, 'area'), area.id);
      });

      test(`in ${language}: the commitments by all that can be chosen, by words, and one of them`, async (t) => {
        const reader = await open(t, words.list);
        await shows(reader, commitments, false);
        await reader.skipTo(words.listId);
        for (const facet of ['area', 'status', 'institution', 'value'] as const) {
          await reader.tabTo(list, facet);
          const [, ...options] = await reader.options(list, facet);
          assert.ok(options.length > 0, facet);
          for (const id of options) {
            await reader.keyboard.press('ArrowDown');
            assert.equal(await reader.value(list, facet), id);
            await shows(reader, choices(plan, facet, id));
            assert.equal(await inAddress(reader), `${words.hash}?${new URLSearchParams({ [facet]: id })}`);
          }
          for (const _ of options) await reader.keyboard.press('ArrowUp');
          await shows(reader, commitments, false);
        }

        const last = commitments.at(-1)!;
        const sought = own(last.title).toUpperCase();
        await reader.tabTo(list, 'q', true);
        await reader.keyboard.type(sought);
        await shows(reader, [last]);
        assert.equal(await inAddress(reader), `${words.hash}?${new URLSearchParams({ q: sought })}`);
        await Promise.all([reader.page.waitForNavigation(), reader.press(list, own(last.title))]);
        await reader.hears(card, '.card > [role=heading]', own(last.title));
        assert.ok(reader.page.url().endsWith(`${words.one}?id=${last.id}`), reader.page.url());
      });

      for (const { id, title, sides = {} } of commitments)
        test(`in ${language}: ${id}, its three sides, milestones and texts`, async (t) => {
          const whole = await get<Commitment>(`commitments/${id}.json`);
          const reader = await open(t, `${words.one}?id=${id}`);
          await reader.hears(card, '.card > [role=heading]', own(title));
          const said = await reader.texts(card, '.sides [part=item] [part=status]');
          assert.deepEqual(
            said,
            (['government', 'civilSociety', 'irm'] as const).map((side) =>
              sides[side] ? wordOf(sides[side].status) : words.silent,
            ),
          );
          assert.equal(await reader.count(card, '.miles > li'), whole.milestones.length);
          await reader.skipTo(words.oneId);
          const folded = texts(whole);
          assert.equal(await reader.count(card, '.texts summary'), folded);
          for (let i = 0; i < folded; i++) {
            await reader.tabTo(card, ({ tag }) => tag === 'summary');
            if (i === 0 && (await reader.keyboard.focus()).text.includes('IRM'))
              await reader.tabTo(card, ({ tag }) => tag === 'summary');
            await reader.keyboard.press('Enter');
            await reader.sees(card, '.texts details > p', i + 1);
          }
        });

      test(`in ${language}: on paper all is there, unfolded, and nothing to press`, async (t) => {
        const [{ id = '' } = {}] = commitments;
        for (const [address, tag, selector, parts] of [
          [words.plan, timeline, '.lane .tasks > li', tasks],
          [words.plan, table, 'tr[part=item]', lines.length],
          [words.list, list, '.list > li', commitments.length],
          [`${words.one}?id=${id}`, card, '.texts details > p', texts(await get(`commitments/${id}.json`))],
        ] as const) {
          const reader = await open(t, address);
          const before = await reader.settled();
          assert.ok(before.controls.length > 0 || tag === card, address);
          await reader.isPrinting(async () => {
            await reader.sees(tag, selector, parts);
            const { folded, controls } = await reader.printed();
            assert.equal(folded, 0, address);
            if (await reader.canEmulate()) assert.deepEqual(controls, [], address);
          });
          assert.deepEqual(await reader.printed(), before, 'as before');
          // Firefox takes long to make a file; that of another language would be no other.
          if (language !== 'en') continue;
          const paper = await reader.print(tag, selector);
          assert.deepEqual([paper.parts, paper.folded], [parts, 0], address);
          assert.ok(paper.size > 5000, `${paper.size} bytes`);
        }
      });
    }
  });
}
