/** That the equality test would find a difference: each constraint of a schema is changed in a copy, and each change is seen. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonSchema } from '../scripts/schemas.ts';
import { drifts } from './documents/drift.ts';
import { documentsOf, zodVerdict } from './documents/equality.ts';
import { placesOf } from './documents/places.ts';
import { JsonSchemaReader } from './documents/verdicts.ts';
import { schemas } from './documents/schemas.ts';

const names = [
  'NewIdea',
  'Idea',
  'Plan',
  'Commitment',
  'ConsultationDocument',
  'Comment',
  'KeyIssues',
  'StatusReport',
  'CriteriaSet',
  'Receipt',
  'Discovery',
] as const;

/** Every kind of constraint that the schemas have. */
const kinds = [
  'additionalProperties',
  'const',
  'enum',
  'maxItems',
  'maxLength',
  'maximum',
  'minLength',
  'minProperties',
  'minimum',
  'pattern',
  'propertyNames',
  'required',
  'type',
];

describe('a drift between zod and JSON Schema', () => {
  const seeded = new Map<string, number>();

  for (const name of names) {
    test(`${name}: is found, whichever constraint it is of`, (t) => {
      const original = schemas.get(name) as JsonSchema;
      const places = placesOf(original);
      const documents = [...documentsOf(original, places, { docs: 1, hits: 10, visits: 2, seed: 7 })];
      const verdicts = new Map<unknown, string>();
      const ours = (document: unknown) => {
        const verdict = verdicts.get(document) ?? zodVerdict(name, document).join();
        verdicts.set(document, verdict);
        return verdict;
      };
      const kindOf = new Map(places.map(({ constraint, keyword }) => [constraint, keyword]));
      let count = 0;
      for (const [where, copy] of drifts(original, places)) {
        const reader = new JsonSchemaReader(copy);
        const seen = ([document]: (typeof documents)[number]) =>
          reader.verdict(document).join() !== ours(document);
        // Those in which this very constraint is broken are looked at first: most drifts are seen there.
        const broken = documents.filter(([, place]) => place?.constraint === where);
        assert.ok(broken.some(seen) || documents.some(seen), `Nobody saw the drift of ${where}`);
        const kind = kindOf.get(where) ?? '';
        seeded.set(kind, (seeded.get(kind) ?? 0) + 1);
        count += 1;
      }
      t.diagnostic(`${count} drifts seeded one at a time, ${count} found in ${documents.length} documents`);
      assert.ok(count > 20);
    });
  }

  test('was seeded of every kind, and each was found', (t) => {
    const told = kinds.map((kind) => `${kind} ${seeded.get(kind) ?? 0}`);
    t.diagnostic(`${seeded.size} kinds of constraint: ${told.join(', ')}`);
    assert.deepEqual([...seeded.keys()].sort(), kinds);
    assert.ok(kinds.length >= 10);
  });
});
