/** Key issues from the ministry's page to the database: written, put in order by keyboard, sent, found again. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { KeyIssue, KeyIssuesList } from '@ogp-kit/core';
import Sqlite from 'better-sqlite3';
import type { Browser } from 'puppeteer-core';
import { engines, launchBrowser, newPage } from '../browser.ts';
import { Person, until, typeWords } from '../person.ts';
import { inRoot } from '../setup/places.mjs';
import { run } from '../setup/run.mjs';
import { startStack } from '../stack.ts';
import { receiptId } from './receipt-id.ts';

const pages = { en: 'issues.html', sq: 'ceshtje.html' };

/** As they are written; the last one is then moved up to the first place. */
const issues: Readonly<Record<keyof typeof pages, readonly KeyIssue[]>> = {
  en: [
    { issue: 'Forms that only work on paper', why: 'Who lives far away loses a day.' },
    { issue: 'No word on what became of a complaint' },
    { issue: 'Budgets that nobody can read', why: 'Tables in pictures cannot be added up.\nNor searched.' },
  ],
  sq: [
    { issue: 'Formularë që plotësohen vetëm në letër', why: 'Kush banon larg humb një ditë.' },
    { issue: 'Askush nuk thotë çfarë u bë me një ankesë' },
    { issue: 'Buxhete që nuk i lexon dot njeri', why: 'Tabelat në figura nuk mblidhen dot.' },
  ],
};

const stack = await startStack();
after(() => stack.end());

interface Row {
  readonly id: string;
  readonly receipt: string;
  readonly language: string;
  readonly issues: string;
}

/** The key issues in the database that have their receipt and ledger entry, by plain SQL. */
function stored(): Row[] {
  const database = new Sqlite(join(stack.data, 'ogp-kit.sqlite'), { readonly: true });
  try {
    const query = `
      SELECT contributions.id, contributions.receipt, record ->> '$.language' AS language, record -> '$.issues' AS issues
        FROM contributions
        JOIN receipts ON receipts.id = contributions.receipt AND receipts.contribution = contributions.id
        JOIN ledger ON ledger.n = contributions.n AND ledger.kind = 'key-issues'
       WHERE contributions.kind = 'key-issues' AND contributions.plan = 'AP_ALB05'`;
    return database.prepare(query).all() as Row[];
  } finally {
    database.close();
  }
}

const get = async <T>(path: string): Promise<T> => {
  const response = await fetch(new URL(path, stack.api));
  assert.equal(response.status, 200, path);
  return (await response.json()) as T;
};

/** Presses the button of the last issue that moves it up, by keyboard, until it stands first. */
async function moveLastToFront(person: Person, count: number): Promise<void> {
  for (let place = count; place > 1; place--) {
    const button = await person.part(`ol[role=list] > li:nth-child(${place}) [id^=up-]`);
    await button.focus();
    await person.page.keyboard.press('Enter');
    await until('the issue at its new place', () =>
      person.has(`ol[role=list] > li:nth-child(${place - 1}) [id^=up-]:focus`),
    );
  }
}

async function write(person: Person, list: readonly KeyIssue[]): Promise<void> {
  for (const [at, { issue, why }] of list.entries()) {
    const place = `ol[role=list] > li:nth-child(${at + 1})`;
    if (at > 0) await person.press('#add');
    for (const [what, words] of [
      ['issue', issue],
      ['why', why ?? ''],
    ] as const) {
      await (await person.part(`${place} textarea[id^=${what}-]`)).focus();
      await typeWords(person.page, words);
    }
  }
}

for (const [turn, engine] of engines.entries()) {
  describe(`key issues on the ministry's page in ${engine}`, () => {
    let browser: Browser;
    before(async () => {
      browser = await launchBrowser(engine);
    });
    after(() => browser.close());

    const language = (['en', 'sq'] as const)[turn % 2]!;
    test(`in ${language}: in the order that the person made`, async () => {
      const list = issues[language];
      const wanted = [list.at(-1)!, ...list.slice(0, -1)];
      const page = await newPage(browser);
      await page.goto(`${stack.site}${pages[language]}`);
      const person = new Person(page, 'ogp-key-issues-form');
      await write(person, list);
      await moveLastToFront(person, list.length);
      await person.goOn();
      await person.sign({ kind: 'organisation', displayName: 'Shoqata “Sporteli i Hapur”' });
      await person.goOn();
      const code = await person.send();

      const receipt = receiptId(code);
      const rows = stored().filter((row) => row.receipt === receipt);
      assert.equal(rows.length, 1, 'one row in the database');
      const [row] = rows as [Row];
      assert.deepEqual(JSON.parse(row.issues), wanted);
      assert.equal(row.language, language);

      const { items } = await get<KeyIssuesList>('plans/AP_ALB05/key-issues.json');
      assert.deepEqual(items.find(({ id }) => id === row.id)?.issues, wanted);
      assert.equal((await get<{ id: string }>(`receipts/${receipt}.json`)).id, receipt);
    });
  });
}

test('the public ledger verifies', async () => {
  const command = inRoot('packages/server/dist/bin.js');
  const { code, output } = await run('node', [command, 'verify', stack.api], { quiet: true });
  assert.equal(code, 0, output);
});
