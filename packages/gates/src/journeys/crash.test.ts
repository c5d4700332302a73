import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { engines, launchBrowser, type Engine } from '../browser.ts';
import { Person } from '../person.ts';
import { startStack } from '../stack.ts';
import { storedWith } from './stored.ts';
import { isWaiting, shortIdea } from './waiting.ts';

const repeats = Number(process.env['JOURNEY_REPEATS'] ?? 2);
const stack = await startStack();
after(() => stack.end());

/** What was typed until the browser was killed, and when each character was certainly there. */
interface Typed {
  readonly text: string;
  /** Milliseconds before the kill, by character. */
  readonly ages: readonly number[];
}

/** Ends a browser with all its processes, as the battery's end does. */
async function kill(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid) throw new Error('the browser has no process');
  const exited = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await exited;
}

async function open(browser: Browser): Promise<Person> {
  const page = await browser.newPage();
  await page.goto(stack.site);
  return new Person(page);
}

async function typeUntilKilled(browser: Browser, person: Person, field: string): Promise<Typed> {
  await (await person.part(`#${field}`)).focus();
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
      await person.page.keyboard.type(character);
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

async function withProfile(use: (profile: string) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'ogp-kit-profile-'));
  try {
    await use(profile);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function afterRestart(
  engine: Engine,
  profile: string,
  look: (person: Person) => Promise<void>,
): Promise<void> {
  const browser = await launchBrowser(engine, profile);
  try {
    await look(await open(browser));
  } finally {
    await browser.close();
  }
}

for (const engine of engines) {
  describe(`${engine} is killed`, () => {
    for (let turn = 1; turn <= repeats; turn++) {
      const field = turn % 2 ? 'summary' : 'problem';
      test(`while somebody types into ${field}, time ${turn}: what is older than a second is kept`, async (t) => {
        await withProfile(async (profile) => {
          const browser = await launchBrowser(engine, profile);
          const writer = await open(browser);
          if (field === 'problem') {
            await writer.type('summary', 'Written before');
            await writer.goOn();
          }
          const { text, ages } = await typeUntilKilled(browser, writer, field);

          await afterRestart(engine, profile, async (person) => {
            await person.press('.note button');
            const kept = await person.typed(field);
            const missing = ages.slice(kept.length);
            t.diagnostic(
              `${text.length} typed, ${missing.length} missing, oldest ${Math.round(missing[0] ?? 0)} ms`,
            );
            assert.ok(text.startsWith(kept), `kept: ${kept}\ntyped: ${text}`);
            assert.ok(
              (missing[0] ?? 0) <= 1000,
              `missing, by age in ms: ${missing.map(Math.round).join(', ')}`,
            );
            if (field === 'problem') {
              await person.press('.foot .actions .link');
              assert.equal(await person.typed('summary'), 'Written before');
            }
          });
        });
      });
    }

    test('while an idea waits for the backend: it is sent once after the restart', async () => {
      const idea = shortIdea(`killed while waiting in ${engine}`);
      await withProfile(async (profile) => {
        const browser = await launchBrowser(engine, profile);
        const writer = await open(browser);
        await writer.answer('full', idea.answers, idea.author);
        await stack.stopBackend();
        await writer.press('[type=submit]');
        await isWaiting(writer);
        await kill(browser);
        await stack.startBackend();

        await afterRestart(engine, profile, async (person) => {
          await person.part('.slip #code');
          assert.equal(storedWith(stack.data, idea.answers.summary).length, 1);
        });
      });
    });
  });
}
