/** A draft on the ministry's pages: read, agreed with, commented on, and found again in the database; by keyboard, too. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Comment, ConsultationDocument } from '@ogp-kit/core';
import Sqlite from 'better-sqlite3';
import type { Browser } from 'puppeteer-core';
import { engines, launchBrowser, newPage } from '../browser.ts';
import { until } from '../person.ts';
import { inRoot } from '../setup/places.mjs';
import { run } from '../setup/run.mjs';
import { startStack } from '../stack.ts';
import { Reader } from './draft.ts';
import { receiptId } from './receipt-id.ts';

/** In English the element shows the text; in Albanian the page has it. */
const pages = {
  en: {
    file: 'draft.html',
    kept: 'Your position is kept: Agree',
    quote: 'four steps',
    body: 'How long does each step take?',
  },
  sq: {
    file: 'projekti.html',
    kept: 'Qëndrimi juaj u ruajt: Dakord',
    quote: 'katër hapa',
    body: 'Sa zgjat secili hap?',
  },
} as const;

const stack = await startStack();
after(() => stack.end());

/** Rows by plain SQL. */
function rows<T>(query: string, ...values: unknown[]): T[] {
  const database = new Sqlite(join(stack.data, 'ogp-kit.sqlite'), { readonly: true });
  try {
    return database.prepare(query).all(...values) as T[];
  } finally {
    database.close();
  }
}

const get = async <T>(path: string): Promise<T> => {
  const response = await fetch(new URL(path, stack.api));
  assert.equal(response.status, 200, path);
  return (await response.json()) as T;
};

for (const [turn, engine] of engines.entries()) {
  describe(`a draft on the ministry's page in ${engine}`, () => {
    let browser: Browser;
    before(async () => {
      browser = await launchBrowser(engine);
    });
    after(() => browser.close());

    const language = (['en', 'sq'] as const)[turn % 2]!;
    test(`in ${language}: a position and a comment, by keyboard, which are one's own after a reload`, async () => {
      const { file, kept, quote, body } = pages[language];
      const page = await newPage(browser);
      await page.goto(`${stack.site}${file}`);
      const reader = new Reader(page);
      await reader.pressByKey('p4', '.agree');
      await reader.hears('p4', '.told', kept);

      await reader.pressByKey('p4', '.comment');
      await reader.pressByKey('p4', '#write');
      await reader.type('p4', '#body-new', body);
      await reader.type('p4', '#quote-new', quote);
      await reader.type('p4', '#name-new', 'Shoqata “Sporteli i Hapur”');
      await reader.pressByKey('p4', '.write [type=submit]');
      const code = (await reader.says('p4', '.code')).replace(/\s/g, '');
      const { counts } = await get<ConsultationDocument>('documents/digital-governance-draft.json');
      const { comments, positions, organisations } = counts!;
      await reader.findsInSummary('.figures [part=item] b', [comments, positions, organisations].join(' '));
      await reader.findsInSummary('.rows li:first-child .said', body);
      const receipt = receiptId(code);

      const stored = rows<{ id: string; record: string }>(
        'SELECT id, record FROM contributions WHERE receipt = ?',
        receipt,
      );
      assert.equal(stored.length, 1, 'one row in the database');
      const record = JSON.parse(stored[0]!.record) as Comment;
      assert.deepEqual(
        [record.body, record.quote, record.paragraph, record.version, record.language],
        [body, { exact: quote }, 'p4', 2, language],
      );
      const shown = { ...record, state: 'published', votes: { up: 0, down: 0 } };
      assert.deepEqual(await get(`comments/${record.id}.json`), shown);
      assert.equal((await get<{ id: string }>(`receipts/${receipt}.json`)).id, receipt);

      await page.reload();
      await until('the own position after a reload', async () =>
        (await reader.part('p4', '.agree')).evaluate((node) => node.getAttribute('aria-pressed') === 'true'),
      );
      const { paragraphs } = await get<ConsultationDocument>('documents/digital-governance-draft.json');
      const count = paragraphs.find(({ id }) => id === 'p4')!.counts!.comments!;
      assert.match(await reader.says('p4', '.comment'), new RegExp(`${count}$`));

      // Followed again, the link changes no address and leads there all the same.
      for (let time = 0; time < 2; time++) {
        await reader.followInSummary('.bars a[href="#p7"]');
        await reader.standsAt('p7');
      }
      await page.close();
    });
  });
}

test('the public ledger verifies', async () => {
  const command = inRoot('packages/server/dist/bin.js');
  const { code, output } = await run('node', [command, 'verify', stack.api], { quiet: true });
  assert.equal(code, 0, output);
});
