/** That names, settings and translations last from one version of a text to the next. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapParagraphs, validate, type ConsultationDocument } from '@ogp-kit/core';
import { importText, type ImportSettings } from '../src/import-text/import-text.ts';

const at = (source: string, settings: ImportSettings) => importText(source, 'markdown', settings).document;
const names = ({ paragraphs }: ConsultationDocument) => paragraphs.map(({ wId }) => wId);

const bus = 'A bus from the station to the centre leaves every ten minutes until late in the evening.';
const lamp = 'Every street has lamps that are lit by the sun and need no cable from the power station.';
const tree = 'Each school plants a row of trees along its yard, and the municipality waters them in summer.';
const first = at(`# Plan\n\n## 1. Streets\n\n${bus}\n\n${lamp}\n\n## 2. Schools\n\n${tree}`, {
  id: 'plan',
  title: { sq: 'Plani' },
  opens: '2026-11-01T00:00:00Z',
});

test('the same words are the same version, however they are broken into lines', () => {
  const again = at(
    `# Plan\n\n## 1. Streets\n\n${bus.replaceAll(' ', '\n')}\n\n${lamp}\n\n## 2. Schools\n\n${tree}\n`,
    { previous: first },
  );
  assert.deepEqual(again, first);
});

test('names go with the words, settings are carried over, and what changed says what it was', () => {
  const reworded = lamp.replace('Every street', 'Every street and square');
  const fresh = 'A new paragraph about something else altogether, which nobody has read before.';
  const source = `# Plan\n\n## 1. Schools\n\n${fresh}\n\n${tree}\n\n## 2. Streets\n\n${reworded}\n\n${bus}`;
  const next = at(source, { previous: first, closes: '2026-12-01T00:00:00Z' });
  assert.deepEqual(validate('ConsultationDocument', next).issues, []);
  assert.deepEqual(
    [next.id, next.version, next.opens, next.closes],
    ['plan', 2, first.opens, '2026-12-01T00:00:00Z'],
  );
  assert.deepEqual(next.title, { en: 'Plan', sq: 'Plani' });
  const [busName, lampName, treeName] = names(first);
  assert.deepEqual(names(next), ['v2__sec_1__para_1', treeName, lampName, busName]);
  assert.deepEqual(
    next.paragraphs.map(({ label, before }) => [label, before]),
    [
      ['P1', { version: 1, paragraphs: [] }],
      ['P2', undefined],
      ['P3', { version: 1, paragraphs: ['p2'] }],
      ['P4', undefined],
    ],
  );
  assert.ok(mapParagraphs(first, next).mappings.every(({ how }) => how === 'name'));
  // Comments on sections go by their ids.
  assert.deepEqual(
    next.sections.map(({ id, heading }) => [id, heading['en']]),
    [
      ['s2', 'Schools'],
      ['s1', 'Streets'],
    ],
  );
  assert.deepEqual(
    next.paragraphs.map(({ section }) => section),
    ['s2', 's2', 's1', 's1'],
  );
});

test('a name that was given up is not given again', () => {
  const second = at(`# Plan\n\n## 2. Schools\n\n${tree}`, { previous: first });
  const third = at(`# Plan\n\n${lamp}\n\n## 2. Schools\n\n${tree}`, { previous: second });
  const all = [first, second, third].flatMap((one) => names(one));
  assert.equal(third.version, 3);
  assert.equal(names(third)[0], 'v3__para_1');
  assert.equal(new Set(all).size, 4);
});

test('translations stay where the words are the same, and what goes is counted', () => {
  const translated = structuredClone(first);
  for (const { blocks } of translated.paragraphs) blocks[0]!.text['sq'] = 'Përkthim.';
  translated.sections[0]!.heading['sq'] = 'Rrugët';
  translated.paragraphs[1]!.voting = false;
  const source = `# Plan\n\n## 1. Streets\n\n${bus}\n\n${lamp} Today.\n\n## 2. Schools\n\n${tree}`;
  const { document, tally } = importText(source, 'markdown', { previous: translated });
  assert.deepEqual(
    document.paragraphs.map(({ blocks }) => blocks[0]?.text['sq']),
    ['Përkthim.', undefined, 'Përkthim.'],
  );
  assert.equal(document.sections[0]?.heading['sq'], 'Rrugët');
  assert.equal(document.paragraphs[1]?.voting, false);
  assert.equal(tally.leftOut.get('translations'), 1);
});

test('a text in another language is no next version', () => {
  assert.throws(
    () => at('# Plani\n\nFjala.', { previous: first, language: 'sq' }),
    /The version before is in en/,
  );
});
