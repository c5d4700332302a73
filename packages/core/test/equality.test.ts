/** That interface, zod schema and JSON Schema say the same of every document's structure. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { generateSchemas } from '../scripts/schemas.ts';
import { entities, type EntityName } from '../src/validate/entities.ts';
import { documentsOf, zodVerdict } from './documents/equality.ts';
import { placesOf } from './documents/places.ts';
import { size } from './documents/random.ts';
import { JsonSchemaReader } from './documents/verdicts.ts';

const { docs, seed } = size(2000);
const hitsEach = 50;

describe('zod = JSON Schema', () => {
  const total = { docs: 0, invalid: 0, places: 0 };
  for (const [name, schema] of generateSchemas()) {
    test(name, (t) => {
      const reader = new JsonSchemaReader(schema);
      const places = placesOf(schema);
      const hits = new Map(places.map((place) => [place.name, 0]));
      let made = 0;
      for (const [document, broken] of documentsOf(schema, places, { docs, hits: hitsEach, seed })) {
        made += 1;
        const theirs = reader.verdict(document);
        assert.deepEqual(zodVerdict(name as EntityName, document), theirs);
        assert.equal(
          theirs.length > 0,
          broken !== undefined,
          `${broken?.name ?? 'valid'}: ${theirs.join(', ')}`,
        );
        if (broken) hits.set(broken.name, (hits.get(broken.name) ?? 0) + 1);
      }
      const invalid = [...hits.values()].reduce((sum, n) => sum + n, 0);
      const least = Math.min(...hits.values());
      t.diagnostic(
        `${made} documents, ${invalid} invalid by one edit (${Math.round((100 * invalid) / made)} %), ` +
          `${places.length} constraints, each hit ≥ ${least} times, 0 differences`,
      );
      assert.ok(made >= docs && invalid >= 0.3 * made && least >= hitsEach);
      total.docs += made;
      total.invalid += invalid;
      total.places += places.length;
    });
  }
  test('in all', (t) => {
    t.diagnostic(
      `seed ${seed}: ${total.docs} documents, ${total.invalid} invalid, ${total.places} constraints`,
    );
    assert.ok(total.docs >= docs * Object.keys(entities).length);
  });
});
