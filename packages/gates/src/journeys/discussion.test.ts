/** Twenty people discuss a text at once, in two engines; what two others then see is what the database has. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { engines, launchBrowser, type Engine } from '../browser.ts';
import { until } from '../person.ts';
import { countedInRows, onScreen, positionsOn, type OnScreen } from './discussion-read.ts';
import { ogpKit, startDiscussion, withoutReal } from './discussion-site.ts';
import { Participant, type Place, type Position } from './participant.ts';

/** How many take part in each engine, and how many of them at the same time. */
const people = 10;
const atOnce = 5;

const discussion = await startDiscussion();
after(() => discussion.end());
const { text, comments } = discussion;

const positions: readonly Position[] = ['agree', 'neutral', 'disagree'];
const withWords = text.paragraphs.filter(({ blocks, voting }) => blocks.length > 0 && voting !== false);
const placeOf = (turn: number): Place => `paragraphs/${withWords[turn % withWords.length]!.id}`;
/** Paragraphs on which everybody takes a position, some do, and too few to be counted aloud. */
const [everybodys, somes, fews] = [placeOf(0), placeOf(1), placeOf(2)];
const commented = comments.filter(
  ({ paragraph, replyTo, state }) => paragraph && !replyTo && state === 'published',
);

/** What somebody does, differently from the others. */
async function takePart(participant: Participant, turn: number): Promise<void> {
  const { name } = participant;
  const first = positions[turn % 3]!;
  await participant.take(everybodys, first);
  // Some change their mind, some take it back.
  if (turn % 4 === 1) await participant.take(everybodys, positions[(turn + 1) % 3]!);
  if (turn % 5 === 2) await participant.take(somes, 'agree');
  if (turn % 5 === 2) await participant.take(somes, 'agree');
  if (turn < 7) await participant.take(somes, positions[(turn + 1) % 3]!);
  if (turn % 6 === 0) await participant.take(fews, 'disagree');

  const about = commented[turn % commented.length]!;
  const there: Place = `paragraphs/${about.paragraph!}`;
  await participant.open(there);
  await participant.support(there, about.id);
  if (turn % 6 === 5) await participant.support(there, about.id);
  await participant.reply(there, about.id, `${name} answers ${about.id}.`);

  const place = placeOf(turn);
  const words = withWords[turn % withWords.length]!.blocks[0]!.text;
  // The page is in English; a text that is not is shown in its own language.
  const quote = (words['en'] ?? words[text.language]!)
    .replace(/\s+/g, ' ')
    .trim()
    .split(' ')
    .slice(0, 3)
    .join(' ');
  const more = [{}, { quote }, { instead: ` As ${name} says.` }, { quote, instead: ' or so' }][turn % 4]!;
  await participant.comment(place, `${name} says “ë”, twice & once.`, more);
  if (turn % 3 === 0) await participant.comment('whole-text', `${name}, on all of it.`);
}

const browsers = new Map<Engine, Browser>();
before(async () => {
  for (const engine of engines) browsers.set(engine, await launchBrowser(engine));
});
after(() => Promise.all([...browsers.values()].map((browser) => browser.close())));

test('a consultation that was really held is discussed', { skip: withoutReal }, () => {
  const tally = (of: (comment: (typeof comments)[number]) => string) =>
    comments.reduce<Record<string, number>>(
      (sum, one) => ({ ...sum, [of(one)]: (sum[of(one)] ?? 0) + 1 }),
      {},
    );
  assert.equal(comments.length, 107);
  assert.deepEqual(
    tally(({ language }) => language),
    { en: 76, fr: 23, es: 4, mul: 4 },
  );
  assert.deepEqual(
    tally(({ paragraph }) => (paragraph ? 'paragraph' : 'whole')),
    { paragraph: 24, whole: 83 },
  );
});

test('twenty people take part at once', async (t) => {
  const turns = engines.map(async (engine, at) => {
    const waiting = Array.from({ length: people }, (_, i) => i * engines.length + at);
    const lane = async (): Promise<void> => {
      for (let turn = waiting.shift(); turn !== undefined; turn = waiting.shift()) {
        const name = `Person ${turn} of ${engine}`;
        const participant = await Participant.arrive(browsers.get(engine)!, discussion.page, name);
        await takePart(participant, turn);
        await participant.leave();
      }
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
  });
  await Promise.all(turns);
  const counts = countedInRows(discussion.data, text.id);
  const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0);
  const replies = 2 * people;
  const whole = Array.from({ length: 2 * people }, (_, turn) => turn).filter((turn) => turn % 3 === 0).length;
  const before_ = comments.filter(({ state }) => state === 'published').length;
  assert.equal(sum(Object.values(counts.comments)), before_ + replies + 2 * people + whole);
  assert.equal(sum(counts.positions[everybodys]!), 2 * people);
  assert.equal(counts.positions[fews], undefined);
  assert.equal(positionsOn(discussion.data, text.id, fews.split('/')[1]!), 4);
  t.diagnostic(`${sum(Object.values(counts.comments))} comments, ${JSON.stringify(counts.positions)}`);
});

for (const engine of engines) {
  describe(`somebody who comes later, in ${engine}`, () => {
    let seen: OnScreen;
    before(async () => {
      const { page } = await Participant.arrive(
        browsers.get(engine)!,
        discussion.page,
        `reader in ${engine}`,
      );
      await page.evaluate(() =>
        document
          .querySelector('ogp-paragraph-comments')
          ?.shadowRoot?.querySelector<HTMLElement>('.head .btn')
          ?.click(),
      );
      const total = Object.values(countedInRows(discussion.data, text.id).comments).reduce(
        (a, b) => a + b,
        0,
      );
      await until('all comments to be shown', async () => {
        seen = await onScreen(page);
        return Object.keys(seen.shown).length >= total;
      });
    });

    test('every count on the screen is what the rows say', () => {
      const { comments: said, positions: taken, support } = seen;
      assert.deepEqual(
        { comments: said, positions: taken, support },
        countedInRows(discussion.data, text.id),
      );
      assert.equal(fews in taken, false);
    });

    test('every comment of before has its words, its language and its place', (t) => {
      const tags: Record<string, number> = {};
      for (const { id, body, language, paragraph, state } of comments) {
        if (state !== 'published') continue;
        const shown = seen.shown[id];
        assert.equal(shown?.words, body ?? null, id);
        assert.equal(shown?.place, paragraph ? `paragraphs/${paragraph}` : 'whole-text', id);
        const own = language === 'mul' || language === 'en' ? null : language;
        assert.equal(shown?.lang, own, id);
        if (language === 'en') assert.equal(shown?.readAs, 'en', id);
        tags[language] = (tags[language] ?? 0) + 1;
      }
      t.diagnostic(JSON.stringify(tags));
    });
  });
}

test('the ledger is consistent', async (t) => {
  const said = await ogpKit('verify', discussion.api);
  t.diagnostic(said.trim());
  assert.match(said, /^Consistent:/m);
});
