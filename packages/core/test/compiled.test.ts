/** That the validators compiled for browsers find what zod finds: same verdicts, same pointers, same codes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import fc from 'fast-check';
import { compile, compiled, compiledFiles } from '../scripts/compile-validators.ts';
import type { JsonSchema } from '../scripts/schemas.ts';
import { checkNewIdea } from '../src/check-new-idea.ts';
import { checkNewKeyIssues } from '../src/check-new-key-issues.ts';
import type { Check } from '../src/compiled/checks.ts';
import { checkNewIdeaStructure } from '../src/compiled/new-idea.ts';
import { checkNewKeyIssuesStructure } from '../src/compiled/new-key-issues.ts';
import type { Finding } from '../src/issue.ts';
import { entities } from '../src/validate/entities.ts';
import { findingsOf } from '../src/validate/validate.ts';
import { zodFindings } from '../src/validate/zod-findings.ts';
import { drifts } from './documents/drift.ts';
import { edited } from './documents/edits.ts';
import { documentsOf } from './documents/equality.ts';
import { placesOf } from './documents/places.ts';
import { Random, size } from './documents/random.ts';
import { Documents } from './documents/valid.ts';
import { verdictOf } from './documents/verdicts.ts';
import { schemas } from './documents/schemas.ts';

type Compiled = keyof typeof compiled;

/** Every validator that is compiled: of the structure alone, and with the rules, as pages get it. */
const validators: Record<Compiled, { structure: Check; whole: (value: unknown) => Finding[] }> = {
  NewIdea: { structure: checkNewIdeaStructure, whole: checkNewIdea },
  NewKeyIssues: { structure: checkNewKeyIssuesStructure, whole: checkNewKeyIssues },
};

const { docs, seed } = size(12_000);

function findingsBy(check: Check, value: unknown): Finding[] {
  const findings: Finding[] = [];
  check(value, '', findings);
  return findings;
}

/** Puts parts of one document into another, so that several things are wrong at once. */
function crossed(random: Random, into: unknown, from: unknown): unknown {
  if (random.chance(0.1)) return from;
  if (typeof into !== 'object' || into === null || typeof from !== 'object' || from === null) return into;
  const parts = Object.entries(into as Record<string, unknown>).map(([key, value]) => {
    const other = Object.hasOwn(from, key) ? (from as Record<string, unknown>)[key] : from;
    return [key, random.chance(0.8) ? crossed(random, value, other) : value] as const;
  });
  if (Array.isArray(into)) return parts.map(([, value]) => value);
  const joined: unknown = Object.fromEntries(parts);
  return joined;
}

async function bundle(contents: string, folder: string) {
  const { outputFiles } = await build({
    stdin: { contents, loader: 'ts', resolveDir: fileURLToPath(new URL(folder, import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  const [file] = outputFiles;
  assert.ok(file);
  return file;
}

async function checkOf(name: Compiled, text: string): Promise<Check> {
  const file = await bundle(text, '../src/compiled');
  const url = `data:text/javascript;base64,${Buffer.from(file.contents).toString('base64')}`;
  return ((await import(url)) as Record<string, Check>)[`check${name}Structure`] as Check;
}

for (const [name, { structure, whole }] of Object.entries(validators) as [
  Compiled,
  (typeof validators)[Compiled],
][]) {
  const schema = schemas.get(name) as JsonSchema;
  const byZod = (value: unknown) => verdictOf(zodFindings(entities[name].schema, value));

  describe(`the validator of ${name} for browsers`, () => {
    test('finds what zod finds', (t) => {
      const random = new Random(seed);
      const documents = new Documents(schema, random);
      const places = placesOf(schema);
      const hits = new Map(places.map(({ name }) => [name, 0]));
      const count = { documents: 0, invalid: 0, several: 0, ruled: 0, findings: 0 };
      const look = (document: unknown) => {
        const zod = byZod(document);
        assert.deepEqual(verdictOf(findingsBy(structure, document)), zod);
        const all = verdictOf(findingsOf(name, document));
        assert.deepEqual(verdictOf(whole(document)), all);
        count.documents += 1;
        if (zod.length > 0) count.invalid += 1;
        if (zod.length > 1) count.several += 1;
        if (all.length > zod.length) count.ruled += 1;
        count.findings += all.length;
      };
      while (count.documents < docs || Math.min(...hits.values()) < 50) {
        for (const place of places) {
          const wrong = edited(schema, place, random, documents);
          look(wrong);
          hits.set(place.name, (hits.get(place.name) ?? 0) + 1);
          const other = edited(schema, random.pick(places), random, documents);
          look(crossed(random, wrong, other));
          look(documents.make(place.steps));
        }
      }
      // Values that no schema had a hand in, also in the place of members.
      const anything = fc.jsonValue({ maxDepth: 4 });
      const members = Object.keys(schema.properties ?? {});
      const shaped = fc.record(Object.fromEntries(members.map((member) => [member, anything])));
      fc.assert(fc.property(fc.oneof(anything, shaped), look), { seed, numRuns: 2000 });
      t.diagnostic(
        `seed ${seed}: ${count.documents} documents, ${count.invalid} invalid (${count.several} in several ways), ` +
          `${count.ruled} against rules, ${places.length} constraints each hit ≥ ${Math.min(...hits.values())} times, ` +
          `${count.findings} findings, 0 differences`,
      );
      assert.ok(count.documents >= Math.min(docs, 10_000) && count.invalid >= 0.3 * count.documents);
      assert.ok(count.several > 0 && count.ruled > 0);
    });

    test('every drift of the schema is found, or cannot be compiled', async (t) => {
      const places = placesOf(schema);
      const documents = [...documentsOf(schema, places, { docs: 1, hits: 8, visits: 2, seed })].map(
        ([document]) => [document, byZod(document).join()] as const,
      );
      const count = { seeded: 0, refused: 0 };
      for (const [where, copy] of drifts(schema, places)) {
        count.seeded += 1;
        let text: string;
        try {
          text = compile(name, copy);
        } catch {
          count.refused += 1;
          continue;
        }
        const drifted = await checkOf(name, text);
        const seen = documents.some(
          ([document, zod]) => verdictOf(findingsBy(drifted, document)).join() !== zod,
        );
        assert.ok(seen, `Nobody saw the drift of ${where}`);
      }
      t.diagnostic(
        `${count.seeded} drifts seeded one at a time: ${count.refused} not compiled, the rest found`,
      );
      assert.ok(count.seeded > 30 && count.refused < count.seeded / 2);
    });

    test('is small, and evaluates no text', async (t) => {
      const file = await bundle(
        `export { check${name}Structure } from './src/compiled/${compiled[name]}';`,
        '..',
      );
      const bytes = gzipSync(file.contents, { level: 9 }).length;
      t.diagnostic(`${file.contents.length} bytes, ${bytes} after gzip -9`);
      assert.ok(bytes <= 1200, `${bytes} bytes`);
      assert.doesNotMatch(file.text, /\beval\b|Function\(|import/);
    });

    test('is small with its rules, too', async (t) => {
      const form = await bundle(`export { check${name} } from './src/browser.ts';`, '..');
      const bytes = gzipSync(form.contents, { level: 9 }).length;
      t.diagnostic(`check${name}: ${bytes} bytes after gzip -9`);
      assert.ok(bytes < 2000, `${bytes} bytes`);
    });
  });
}

describe('what JSON cannot hold', () => {
  const idea = {
    form: 'short',
    language: 'sq',
    author: { kind: 'anonymous' },
    answers: { summary: 'a', problem: 'b', objectiveImpact: 'c' },
  };
  const issues = { language: 'en', author: { kind: 'anonymous' }, issues: [{ issue: 'x' }] };
  const both = (name: Compiled, value: unknown) => {
    const found = verdictOf(findingsOf(name, value));
    assert.deepEqual(verdictOf(validators[name].whole(value)), found);
    return found;
  };

  test('a member that is undefined is none: there is nothing to say of an optional one, and one is missing that must be', () => {
    const none = undefined;
    const optional = { policyArea: none, other: none, author: { kind: 'anonymous', displayName: none } };
    assert.deepEqual(both('NewIdea', { ...idea, ...optional }), []);
    assert.deepEqual(both('NewIdea', { ...idea, answers: { ...idea.answers, improves: none } }), []);
    assert.deepEqual(both('NewIdea', { ...idea, ...optional, form: none, answers: none }), [
      '/answers required',
      '/form required',
    ]);
    assert.deepEqual(both('NewIdea', { ...idea, author: { kind: none, displayName: 'x', other: 1 } }), [
      '/author/kind required',
      '/author/other unknown-member',
    ]);
    assert.deepEqual(both('NewKeyIssues', { ...issues, issues: [{ issue: 'x', why: none }] }), []);
  });

  test('is so in every document, and costs little', () => {
    const title = { en: 'x', sq: undefined };
    assert.deepEqual(findingsOf('DocumentLink', { url: 'https://example.org/', title }), []);
    assert.deepEqual(verdictOf(findingsOf('LocalisedText', { en: undefined })), [' too-few']);
    assert.deepEqual(verdictOf(findingsOf('Accepted', { record: { kind: undefined } })), [
      '/code required',
      '/receipt required',
      '/record/kind required',
    ]);
    const many = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`m${i}`, undefined]));
    assert.deepEqual(findingsOf('NewIdea', { ...idea, ...many }), []);
  });

  test('a part that holds itself is told, and the same part twice is not', () => {
    const answers: Record<string, unknown> = { ...idea.answers };
    answers.improves = [answers];
    const loop: Record<string, unknown> = { ...idea, answers };
    loop.self = loop;
    const told = [
      '/answers/improves/0 value-circular',
      '/answers/improves/0/objectiveImpact unknown-member',
      '/answers/improves/0/improves unknown-member',
      '/answers/improves/0/problem unknown-member',
      '/answers/improves/0/prompts required',
      '/answers/improves/0/summary unknown-member',
      '/answers/improves/0/value required',
      '/self unknown-member',
      '/self value-circular',
    ];
    assert.deepEqual(both('NewIdea', loop), told.sort());
    assert.ok(findingsOf('NewIdea', loop, 'ignore').some(({ code }) => code === 'value-circular'));
    const technology = { value: 'technology', prompts: [] };
    const twice = [technology, { ...technology, value: 'publicAccountability' }];
    assert.deepEqual(both('NewIdea', { ...idea, answers: { ...idea.answers, improves: twice } }), []);
    const improves = [technology, technology];
    assert.ok(
      !both('NewIdea', { ...idea, answers: { ...idea.answers, improves } })
        .join()
        .includes('circular'),
    );
  });

  test('what a getter throws comes out as it is', () => {
    const thrower = {
      get form(): string {
        throw new Error('not today');
      },
    };
    assert.throws(() => both('NewIdea', thrower), /^Error: not today$/);
  });

  test('what a list lacks is null to JSON, and so told', () => {
    const holes = Array(3) as unknown[];
    const wrong = ['/issues/0 type', '/issues/1 type', '/issues/2 type'];
    assert.deepEqual(both('NewKeyIssues', { ...issues, issues: holes }), wrong);
    assert.deepEqual(both('NewKeyIssues', { ...issues, issues: [...holes] }), wrong);
  });
});

describe('what is compiled', () => {
  test('is all looked at above', () => {
    assert.deepEqual(Object.keys(validators), Object.keys(compiled));
  });

  test('stands in src/compiled as the schema says', () => {
    for (const [file, text] of compiledFiles()) {
      const standing = readFileSync(new URL(`../src/compiled/${file}`, import.meta.url), 'utf8');
      assert.equal(standing, text, `src/compiled/${file} is stale: pnpm run schemas`);
    }
  });

  test('the whole entry for browsers takes nothing from other packages', async (t) => {
    const file = await bundle(`export * from './src/browser.ts';`, '..');
    const bytes = ({ contents }: typeof file) => gzipSync(contents, { level: 9 }).length;
    t.diagnostic(`all of it ${bytes(file)} bytes after gzip -9`);
    assert.doesNotMatch(file.text, /_zod|ZodError|safeParse|sha512|\bimport\b/);
    assert.ok(bytes(file) < 34_000);
  });
});
