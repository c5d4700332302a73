import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identifierSchema } from '@ogp-kit/core';
import fc from 'fast-check';
import { foreignIds } from './foreign-ids.ts';

const parts = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer().map(String)), {
  minLength: 1,
  maxLength: 4,
});

test('whatever a platform calls its things, the name is one of the model and leads back', () => {
  const ids = foreignIds();
  fc.assert(
    fc.property(parts, (told) => {
      const given = ['idea', ...told];
      const name = ids.name(...given);
      assert.ok(identifierSchema.safeParse(name).success, name);
      assert.deepEqual(ids.parts(name), given);
    }),
  );
});

test('different things have names that differ, without regard to case', () => {
  const ids = foreignIds();
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      if (JSON.stringify(a) === JSON.stringify(b)) return;
      assert.notEqual(ids.name('x', ...a).toLowerCase(), ids.name('x', ...b).toLowerCase());
    }),
  );
  assert.notEqual(ids.name('x', 'A'), ids.name('x', 'a'));
});

test('a usual id stays readable', () => {
  assert.equal(foreignIds().name('proposal', 3, '12'), 'proposal.3.12');
});
