/** That interface, zod schema and JSON Schema say the same of every document's structure. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { entities, type EntityName } from '../src/validate/entities.ts';
import { documentsOf, zodVerdict } from './documents/equality.ts';
import { placesOf } from './documents/places.ts';
import { size } from './documents/random.ts';
import { JsonSchemaReader } from './documents/verdicts.ts';
import { schemas } from './documents/schemas.ts';

const { docs, seed } = size(150);
/** Few while people work; `pnpm run test:equality` makes many. */
const amount = docs >= 10_000 ? { docs, seed, hits: 50, visits: 2 } : { docs, seed, hits: 6, visits: 1 };

describe('zod = JSON Schema', () => {
  const total = { docs: 0, invalid: 0, places: 0 };
  for (const [name, schema] of schemas) {
    test(name, (t) => {
      const reader = new JsonSchemaReader(schema);
      const places = placesOf(schema);
      const hits = new Map(places.map(({ constraint }) => [constraint, 0]));
      const visits = new Map(places.map(({ name }) => [name, 0]));
      let made = 0;
      for (const [document, broken] of documentsOf(schema, places, amount)) {
        made += 1;
        const theirs = reader.verdict(document);
        assert.deepEqual(zodVerdict(name as EntityName, document), theirs);
        assert.equal(
          theirs.length > 0,
          broken !== undefined,
          `${broken?.name ?? 'valid'}: ${theirs.join(', ')}`,
        );
        if (!broken) continue;
        hits.set(broken.constraint, (hits.get(broken.constraint) ?? 0) + 1);
        visits.set(broken.name, (visits.get(broken.name) ?? 0) + 1);
      }
      const invalid = [...hits.values()].reduce((sum, n) => sum + n, 0);
      const least = Math.min(...hits.values());
      t.diagnostic(
        `${made} documents, ${invalid} invalid by one edit (${Math.round((100 * invalid) / made)} %), ` +
          `${hits.size} constraints at ${places.length} places, each hit ≥ ${least} times, 0 differences`,
      );
      assert.ok(made >= docs && invalid >= 0.3 * made && least >= amount.hits);
      assert.ok(Math.min(...visits.values()) >= amount.visits);
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
