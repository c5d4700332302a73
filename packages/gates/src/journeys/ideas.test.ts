import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { engines, launchBrowser, newPage } from '../browser.ts';
import { Person } from '../person.ts';
import { inRoot } from '../setup/places.mjs';
import { run } from '../setup/run.mjs';
import { startStack } from '../stack.ts';
import { factsAreThere } from './facts.ts';
import { ideasOfTheSource, languages, sampleIdeas, type IdeaToType } from './ideas.ts';
import { receiptId } from './receipt-id.ts';
import { storedIdeas } from './stored.ts';

if (!factsAreThere) {
  process.stdout.write(
    'The facts of the source are not beside the repository: sample ideas are typed instead.\n',
  );
}
const ideas = factsAreThere
  ? [...ideasOfTheSource(), ...sampleIdeas('one in each language')]
  : sampleIdeas('all');

const stack = await startStack();
after(() => stack.end());
const pageOf = { en: 'index.html', sq: 'sq.html' };
const get = async <T>(path: string): Promise<T> => {
  const response = await fetch(new URL(path, stack.api));
  assert.equal(response.status, 200, path);
  return (await response.json()) as T;
};

/** The ids that the plan's list names, over all of its parts. */
async function listed(): Promise<string[]> {
  const ids: string[] = [];
  for (let path: string | undefined = 'plans/AP_ALB05/ideas.json'; path;) {
    const part: { items: { id: string }[]; next?: string } = await get(path);
    ids.push(...part.items.map(({ id }) => id));
    path = part.next && new URL(part.next, new URL(path, stack.api)).href;
  }
  return ids;
}

async function check(idea: IdeaToType, code: string): Promise<void> {
  const receipt = receiptId(code);
  const { improves, ...words } = idea.answers;

  const rows = storedIdeas(stack.data).filter((row) => row.receipt === receipt);
  assert.equal(rows.length, 1, 'one row in the database');
  const [row] = rows as [(typeof rows)[0]];
  for (const [question, text] of Object.entries(words)) {
    assert.equal(row[question as keyof typeof words], text, question);
  }
  assert.deepEqual(JSON.parse(row.improves), improves);
  assert.deepEqual(JSON.parse(row.author), idea.author);
  assert.equal(row.language, idea.language);
  assert.equal(row.plan, 'AP_ALB05');
  assert.equal(row.area, 'digital-governance');

  assert.ok((await listed()).includes(row.id), 'the list names it');
  const { answers, author, language } = await get<IdeaToType>(`ideas/${row.id}.json`);
  assert.deepEqual(
    { answers, author, language },
    { answers: idea.answers, author: idea.author, language: idea.language },
  );
  assert.equal((await get<{ id: string }>(`receipts/${receipt}.json`)).id, receipt);
}

for (const [turn, engine] of engines.entries()) {
  describe(`all seven questions on the ministry's page in ${engine}`, () => {
    let browser: Browser;
    before(async () => {
      browser = await launchBrowser(engine);
    });
    after(() => browser.close());

    const own = ideas.filter((idea, index) => (index + languages.indexOf(idea.language)) % 2 === turn);
    for (const idea of own) {
      test(idea.name, async () => {
        const context = await browser.createBrowserContext();
        const page = await newPage(context);
        await page.goto(`${stack.site}${pageOf[idea.language]}`);
        const person = new Person(page);
        await person.answer('full', idea.answers, idea.author);
        const code = await person.send();
        await check(idea, code);
        await context.close();
      });
    }
  });
}

test('the public ledger verifies', async () => {
  const command = inRoot('packages/server/dist/bin.js');
  const { code, output } = await run('node', [command, 'verify', stack.api], { quiet: true });
  assert.equal(code, 0, output);
});
