/** That the equality test would find a difference: each constraint of a schema is changed in a copy, and each change is seen. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateSchemas, type JsonSchema } from '../scripts/schemas.ts';
import { drifts } from './documents/drift.ts';
import { documentsOf, zodVerdict } from './documents/equality.ts';
import { placesOf } from './documents/places.ts';
import { JsonSchemaReader } from './documents/verdicts.ts';

for (const name of ['NewIdea', 'Idea', 'Plan', 'Receipt', 'Discovery'] as const) {
  test(`${name}: every drift is found`, (t) => {
    const original = generateSchemas().get(name) as JsonSchema;
    const places = placesOf(original);
    const documents = [...documentsOf(original, places, { docs: 1, hits: 8, seed: 7 })].map(
      ([document]) => [document, zodVerdict(name, document).join()] as const,
    );
    let seeded = 0;
    for (const [where, copy] of drifts(original, places)) {
      const reader = new JsonSchemaReader(copy);
      assert.ok(
        documents.some(([document, verdict]) => reader.verdict(document).join() !== verdict),
        `Nobody saw the drift of ${where}`,
      );
      seeded += 1;
    }
    t.diagnostic(`${seeded} drifts seeded one at a time, ${seeded} found in ${documents.length} documents`);
    assert.ok(seeded > 20);
  });
}
