/** What of a contribution the ledger's digest covers: its author's words, whatever its kind, and nothing that comes later. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { JsonSchema } from '../scripts/schemas.ts';
import { contributionKinds } from '../src/codelists/states.ts';
import { canonicalJson, publicPart } from '../src/rules/ledger.ts';
import { Random, size } from './documents/random.ts';
import { Documents } from './documents/valid.ts';
import { placesOf } from './documents/places.ts';
import { schemas } from './documents/schemas.ts';

const { seed } = size(1);
const entities = {
  idea: 'Idea',
  'key-issues': 'KeyIssues',
  comment: 'Comment',
  assessment: 'Assessment',
  'status-report': 'StatusReport',
} as const;

/** What is given or changed after the contribution was made. */
const later = [
  'state',
  'moderation',
  'home',
  'mergedInto',
  'commitmentIds',
  'votes',
  'assessments',
  'responses',
  'receiptId',
  'ledger',
];

test('of every kind, what its author said is covered and what became of it is not', (t) => {
  assert.deepEqual(Object.keys(entities), [...contributionKinds]);
  for (const [kind, name] of Object.entries(entities)) {
    const schema = schemas.get(name) as JsonSchema;
    const members = Object.keys(schema.properties ?? {});
    const documents = new Documents(schema, new Random(seed));
    const seen = new Set<string>();
    // Towards each place once, so that every member is there at least once.
    for (const place of placesOf(schema)) {
      const record = documents.make(place.steps) as object;
      const part = publicPart(record);
      const kept = Object.fromEntries(Object.entries(record).filter(([member]) => !later.includes(member)));
      assert.deepEqual(part, kept);
      Object.keys(part).forEach((member) => seen.add(member));
    }
    assert.deepEqual([...seen].sort(), members.filter((member) => !later.includes(member)).sort(), kind);
    t.diagnostic(`${kind}: ${[...seen].sort().join(', ')}`);
  }
});

test('what comes later changes nothing in it; the record stays as it was', () => {
  const comment = { id: 'c1', kind: 'comment', document: 'd1', language: 'en', body: 'Yes.' };
  const any = fc.record(Object.fromEntries(later.map((member) => [member, fc.jsonValue()])), {
    requiredKeys: [],
  });
  fc.assert(
    fc.property(any, (members) => {
      const record = { ...comment, ...members };
      const before = structuredClone(record);
      assert.equal(canonicalJson(publicPart(record)), canonicalJson(comment));
      assert.deepEqual(record, before);
    }),
    { seed, numRuns: 500 },
  );
});

test('each word that its author said changes it', () => {
  const comment = {
    id: 'c1',
    kind: 'comment',
    document: 'd1',
    language: 'en',
    body: 'Yes.',
    votes: { up: 1 },
  };
  for (const member of ['id', 'kind', 'document', 'language', 'body'] as const) {
    const changed = { ...comment, [member]: 'other' };
    assert.notEqual(canonicalJson(publicPart(changed)), canonicalJson(publicPart(comment)));
  }
});
